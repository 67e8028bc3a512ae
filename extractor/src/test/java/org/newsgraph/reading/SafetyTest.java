package org.newsgraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that are wrong, broken or made to do harm. */
class SafetyTest {

  private static final String RECORD =
      "{\"text\":\"Estonia elected a new parliament on Sunday.\",\"title\":\"Vote\"}\n";
  private static final String ACCENTS = "Café owners in Zürich met the président on Monday.\n";

  @TempDir Path folder;

  @Test
  void passesOverALineOf200MegabytesInLittleMemory() {
    InputStream huge =
        new java.io.SequenceInputStream(
            java.util.Collections.enumeration(
                List.of(
                    bytes(RECORD + "{\"text\":\""),
                    new Endless((byte) 'a', 200L << 20),
                    bytes("\"}\n" + RECORD))));
    Runtime runtime = Runtime.getRuntime();
    runtime.gc();
    long before = runtime.totalMemory() - runtime.freeMemory();
    List<ReadResult> results = Reading.all(Limits.DEFAULT, huge, "-");
    long after = runtime.totalMemory() - runtime.freeMemory();
    assertThat(Reading.told(results))
        .containsExactly(
            "read standard-input", "skipped a line longer than 16 MiB", "read standard-input-2");
    assertThat(after - before).isLessThan(300L << 20);
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    assertThat(Reading.told(Reading.all(Limits.DEFAULT.withMaxDocumentBytes(10), in(ACCENTS), "-")))
        .containsExactly("skipped larger than 10 bytes, the most that is read whole");
    assertThat(Reading.told(Reading.all(Limits.DEFAULT.withMaxArticleChars(10), in(ACCENTS), "-")))
        .containsExactly("skipped its text has more than 10 characters: split it first");
    assertThat(
            Reading.told(
                Reading.all(Limits.DEFAULT.withMaxArticlesPerFile(1), in(RECORD + RECORD), "-")))
        .containsExactly(
            "read standard-input",
            "skipped holds more than 1 articles: the rest was left out, split it to have them all");
  }

  @Test
  void refusesABombOfGzip() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write((RECORD + RECORD).getBytes(StandardCharsets.UTF_8));
      byte[] blank = new byte[1 << 20];
      Arrays.fill(blank, (byte) '\n');
      for (int i = 0; i < 64; i++) {
        out.write(blank);
      }
    }
    assertThat(Reading.told(Reading.input(packed.toByteArray())))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("read standard-input"),
            second -> assertThat(second).isEqualTo("read standard-input-2"),
            third -> assertThat(third).startsWith("failed unpacks to more than 200 times"));
  }

  @Test
  void keepsWhatCameBeforeTheBreakOfAnArchive() throws IOException {
    byte[] packed = gzip((RECORD + noise()).getBytes(StandardCharsets.UTF_8));
    byte[] cut = Arrays.copyOf(packed, packed.length / 2);
    List<String> told = Reading.told(Reading.input(cut));
    assertThat(told.getFirst()).isEqualTo("read standard-input");
    assertThat(told.getLast()).startsWith("failed breaks off in the middle");
  }

  @Test
  void readsGzipOfOneArticleAndNamesItWithoutEndings() throws IOException {
    Path file = folder.resolve("Zürich talks, day 2.txt.gz");
    Files.write(file, gzip(ACCENTS.getBytes(StandardCharsets.UTF_8)));
    assertThat(Reading.article(Reading.all(file)).name()).isEqualTo("Zürich talks, day 2");
  }

  @Test
  void saysThatBinaryDataIsNoText() {
    byte[] rubbish = new byte[5000];
    new Random(7).nextBytes(rubbish);
    assertThat(Reading.told(Reading.input(rubbish)))
        .containsExactly("skipped binary data, not text");
  }

  @Test
  void saysThatNothingIsInAnEmptyFile() throws IOException {
    assertThat(Reading.told(Reading.input(""))).containsExactly("skipped an empty file");
    Path blank = Files.writeString(folder.resolve("blank.md"), "# Title\n\n");
    Path page = Files.writeString(folder.resolve("empty.html"), "<html><body></body></html>");
    assertThat(Reading.told(Reading.all(blank, page)))
        .containsExactly(
            "skipped no article text was found in it", "skipped no article text was found in it");
  }

  @Test
  void tellsEncodingsApart() {
    for (String name : List.of("UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE")) {
      byte[] bytes = ACCENTS.getBytes(Charset.forName(name));
      assertThat(Reading.article(Reading.input(bytes)).text()).as(name).isEqualTo(ACCENTS.strip());
    }
    assertThat(Reading.article(Reading.input("\uFEFF" + ACCENTS)).text()).startsWith("Café");
  }

  @Test
  void believesADeclarationOnlyWhereTheBytesAllowIt() {
    String page = "<html><head><meta charset=%s></head><body><p>%s</p></body></html>";
    String russian = "Министр встретился с послом в Москве и обсудил с ним договор.";
    byte[] right =
        page.formatted("windows-1251", russian).getBytes(Charset.forName("windows-1251"));
    byte[] wrong = page.formatted("iso-8859-1", russian).getBytes(StandardCharsets.UTF_8);
    byte[] unknown = page.formatted("martian", russian).getBytes(StandardCharsets.UTF_8);
    for (byte[] bytes : List.of(right, wrong, unknown)) {
      assertThat(Reading.article(Reading.input(bytes)).text()).isEqualTo(russian);
    }
  }

  @Test
  void givesUpOnAnEncodingThatNobodyKnows() throws IOException {
    Path file = folder.resolve("odd.html");
    byte[] odd = new byte[3000];
    Arrays.fill(odd, (byte) 0x81);
    Files.write(file, odd);
    assertThat(Reading.told(Reading.all(file)).getFirst())
        .startsWith("failed the encoding cannot be told");
  }

  @Test
  void opensNothingThatXmlNames() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.dat"), "the secret word");
    String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]>".formatted(secret.toUri());
    String feed =
        doctype
            + "<rss version=\"2.0\"><channel><title>t</title><item><description>It is &e; told"
            + "</description></item></channel></rss>";
    assertThat(Reading.told(Reading.input(feed)))
        .containsExactly("failed a feed that declares its own entities, refused for safety");
    String nitf =
        doctype + "<nitf><body><body.content><p>It is &e; told.</p></body.content></body></nitf>";
    assertThat(Reading.article(Reading.input(nitf)).text()).doesNotContain("secret word");
  }

  @Test
  void isNotImpressedByABombOfEntities() {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
            + "<rss version=\"2.0\"><channel><title>&b;</title></channel></rss>";
    assertThat(Reading.told(Reading.input(bomb)).getFirst()).startsWith("failed a feed that");
  }

  @Test
  void followsNoLinkInAPage() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.html"), "<p>the secret word</p>");
    String page =
        "<html><head><base href='%1$s'><link rel='import' href='%1$s'></head><body>"
            + "<iframe src='%1$s'></iframe><object data='%1$s'></object>"
            + "<p>The ministers met in Geneva on Monday and agreed to meet again.</p></body></html>";
    String text = Reading.article(Reading.input(page.formatted(secret.toUri()))).text();
    assertThat(text).isEqualTo("The ministers met in Geneva on Monday and agreed to meet again.");
  }

  @Test
  void survivesNestingAsDeepAsAFileIsLong() throws IOException {
    Path markdown = Files.writeString(folder.resolve("a.md"), "> ".repeat(5_000) + "It is told.");
    Path stars =
        Files.writeString(
            folder.resolve("b.md"), "*a _b ".repeat(2_500) + "c" + " b_ a*".repeat(2_500));
    Path page = Files.writeString(folder.resolve("c.html"), "<div>".repeat(20_000) + "It is told.");
    Path json = Files.writeString(folder.resolve("d.json"), "[".repeat(50_000));
    List<String> told = Reading.told(Reading.all(markdown, stars, page, json));
    assertThat(told).hasSize(4);
    assertThat(told.get(3)).startsWith("failed not JSON");
  }

  @Test
  void tellsOfABadLineAndReadsTheNext() {
    assertThat(Reading.told(Reading.input(RECORD + "{\"text\": oops}\n" + RECORD)))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("read standard-input"),
            second -> assertThat(second).startsWith("failed not JSON"),
            third -> assertThat(third).isEqualTo("read standard-input-2"));
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream in(String text) {
    return bytes(text);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static String noise() {
    Random random = new Random(3);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      lines.append("{\"title\":\"").append(random.nextLong()).append("\"}\n");
    }
    return lines.toString();
  }

  /** The same byte again and again. */
  private static final class Endless extends InputStream {
    private final byte value;
    private long left;

    Endless(byte value, long length) {
      this.value = value;
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? value : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int count = (int) Math.min(left, length);
      if (count <= 0) {
        return -1;
      }
      Arrays.fill(buffer, offset, offset + count, value);
      left -= count;
      return count;
    }
  }
}
