package org.newsgraph.reading;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.reading.ArticleStream.Item;

/** Fetches a page or feed from an address that the user named, and nothing that is found in it. */
final class WebPage {

  private static final int MAX_REDIRECTS = 5;
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]+)");

  private WebPage() {}

  /** Fetched when its turn comes. */
  static Item item(String address) {
    Input.Origin origin = Input.Origin.of("page", address);
    return new Item.Bytes(origin, limits -> open(address, limits));
  }

  private static Input open(String address, Limits limits) throws IOException {
    URI uri = uri(address);
    Duration time = Duration.ofSeconds(limits.maxNetworkSeconds());
    try (HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(time)
            .build()) {
      return fetch(client, uri, limits, System.nanoTime() + time.toNanos());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while fetching", stopped);
    }
  }

  private static Input fetch(HttpClient client, URI start, Limits limits, long deadline)
      throws IOException, InterruptedException {
    URI uri = start;
    for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
      HttpResponse<InputStream> response = send(client, uri, deadline);
      try (InputStream body = response.body()) {
        int status = response.statusCode();
        Optional<String> target = response.headers().firstValue("Location");
        if (status >= 300 && status < 400 && target.isPresent()) {
          uri = uri(resolve(uri, target.get()));
        } else if (status == 200) {
          byte[] bytes = readAll(body, limits, deadline);
          return Input.of(origin(start, uri, response), bytes, limits);
        } else {
          throw new UnreadableArticleException("the server answers with status " + status);
        }
      }
    }
    throw new UnreadableArticleException("more than " + MAX_REDIRECTS + " redirects");
  }

  private static HttpResponse<InputStream> send(HttpClient client, URI uri, long deadline)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())))
            .header("User-Agent", "newsgraph")
            .header("Accept", "text/html, application/rss+xml, application/atom+xml, */*;q=0.5")
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
  }

  /** Reads to the end; a body that does not end in time is cut off by closing it. */
  private static byte[] readAll(InputStream body, Limits limits, long deadline) throws IOException {
    CompletableFuture<Void> watch =
        CompletableFuture.runAsync(
            () -> close(body),
            CompletableFuture.delayedExecutor(
                Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS));
    try {
      byte[] bytes = body.readNBytes(limits.maxDocumentBytes() + 1);
      if (watch.isDone()) {
        throw new UnreadableArticleException("took too long");
      }
      if (bytes.length > limits.maxDocumentBytes()) {
        throw new TooLargeException("larger than " + Sizes.of(limits.maxDocumentBytes()));
      }
      return bytes;
    } finally {
      watch.cancel(false);
    }
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException ignored) {
      // the reader sees that it is closed
    }
  }

  private static Input.Origin origin(URI named, URI fetched, HttpResponse<?> response) {
    String path = Optional.ofNullable(fetched.getPath()).orElse("");
    String last = path.replaceFirst("/+$", "");
    last = last.substring(last.lastIndexOf('/') + 1);
    String fileName = last.isEmpty() ? fetched.getHost() : last;
    Optional<Charset> charset =
        response
            .headers()
            .firstValue("Content-Type")
            .map(CHARSET::matcher)
            .filter(Matcher::find)
            .flatMap(matcher -> TextDecoder.charset(matcher.group(1)));
    return new Input.Origin(
        fileName, named.toString(), Optional.of(fetched.toString()), charset, Optional.empty());
  }

  private static String resolve(URI base, String target) throws UnreadableArticleException {
    try {
      return base.resolve(target.strip()).toString();
    } catch (IllegalArgumentException wrong) {
      throw new UnreadableArticleException("redirects to something that is no address");
    }
  }

  private static URI uri(String address) throws UnreadableArticleException {
    try {
      URI uri = URI.create(address);
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      if ((scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException wrong) {
      // told below
    }
    throw new UnreadableArticleException("leads to what is no http or https address");
  }
}
