package org.newsgraph.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Stands for all on which the facts of an article depend beside the article: rules and models,
 * which lie in the program's jar, and the user's own gazetteers. Another fingerprint has articles
 * extracted again.
 */
final class Fingerprint {

  private static final int BUFFER = 1 << 16;

  private Fingerprint() {}

  static String of(List<Path> gazetteers) throws IOException {
    MessageDigest digest = sha256();
    Path program = program();
    if (Files.isRegularFile(program)) {
      add(digest, program);
    }
    for (Path gazetteer : gazetteers) {
      for (Path file : files(gazetteer)) {
        add(digest, file);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The jar, or the folder of classes while the program is being developed. */
  private static Path program() throws IOException {
    try {
      return Path.of(Fingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("the program's own jar cannot be found", e);
    }
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void add(MessageDigest digest, Path file) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
