package org.newsgraph.store;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the server of a store listens.
 *
 * @param port on this machine's loopback interface
 * @param pid of the serving process
 */
public record ServerAddress(int port, long pid) {

  private static final Pattern FORM =
      Pattern.compile("\\{\"port\":(\\d{1,5}),\"pid\":(\\d{1,18})\\}\\s*");

  private static final Duration ANSWER = Duration.ofSeconds(3);

  /** The service, to which the names of its endpoints are appended. */
  public URI service() {
    return URI.create("http://localhost:" + port + "/news");
  }

  /** Leaves the address in the folder of the store; the lock must be held. */
  public void write(StoreFolder folder) throws IOException {
    Path draft = folder.serverAddress().resolveSibling("server.json.draft");
    Files.writeString(draft, "{\"port\":" + port + ",\"pid\":" + pid + "}\n");
    Files.move(draft, folder.serverAddress(), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes the address away; the lock must be held. */
  public static void remove(StoreFolder folder) throws IOException {
    Files.deleteIfExists(folder.serverAddress());
  }

  /** The server of the store, if one runs and answers. */
  public static Optional<ServerAddress> find(StoreFolder folder) throws IOException {
    return read(folder).filter(ServerAddress::answers);
  }

  private static Optional<ServerAddress> read(StoreFolder folder) throws IOException {
    try {
      Matcher matcher = FORM.matcher(Files.readString(folder.serverAddress()));
      return matcher.matches()
          ? Optional.of(
              new ServerAddress(
                  Integer.parseInt(matcher.group(1)), Long.parseLong(matcher.group(2))))
          : Optional.empty();
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
  }

  private boolean answers() {
    if (ProcessHandle.of(pid).isEmpty()) {
      return false;
    }
    HttpRequest ping =
        HttpRequest.newBuilder(service().resolve("/$/ping")).timeout(ANSWER).GET().build();
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(ANSWER).build()) {
      return client.send(ping, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException silent) {
      return false;
    } catch (InterruptedException interrupt) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
