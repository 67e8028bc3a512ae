package org.newsgraph.server;

import java.io.IOException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.shiro.FMod_Shiro;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.store.StoreConfiguration;
import org.newsgraph.store.StoreFolder;

/** Puts a Fuseki together from the folder {@code fuseki-config/}; used once, by one thread. */
final class FusekiBuilding {

  /** Most requests that are worked on at once; more wait. */
  private static final int THREADS = 24;

  private final ServerSettings settings;
  private Optional<FusekiServer> server = Optional.empty();

  FusekiBuilding(ServerSettings settings) {
    this.settings = settings;
  }

  /** Builds the server, not started yet, and gives its dataset. */
  DatasetGraph open(StoreFolder folder) throws IOException {
    boolean writable = settings.administrator().isPresent();
    Model configuration =
        writable ? StoreConfiguration.writable(folder) : StoreConfiguration.readOnly(folder);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(settings.port())
            .loopback(true)
            .enableCors(false)
            .maxServerThreads(THREADS)
            .staticFileBase(pages())
            .addFilter("/*", new Doorkeeper(writable))
            .addFilter("/*", new PagesWithPrefixes(StoreConfiguration.prefixes()))
            .fusekiModules(modules(folder))
            .parseConfig(configuration);
    if (settings.administrator().isPresent()) {
      Path users = writeUsers(folder, settings.administrator().get());
      builder.setServletAttribute(FMod_Shiro.adminShiroFile, users);
    }
    FusekiServer built = builder.build();
    server = Optional.of(built);
    return built.getDataAccessPointRegistry().get("/news").getDataService().getDataset();
  }

  FusekiServer server() {
    return server.orElseThrow();
  }

  private FusekiModules modules(StoreFolder folder) {
    boolean writable = settings.administrator().isPresent();
    List<FusekiModule> modules = new ArrayList<>();
    modules.add(new Administration(folder.administration(), writable));
    if (writable) {
      modules.add(FMod_Shiro.create());
    }
    return FusekiModules.create(modules);
  }

  /** Where Fuseki's web pages lie in its jar. */
  private static String pages() {
    URL start = FusekiServer.class.getResource("/webapp/index.html");
    if (start == null) {
      throw new IllegalStateException("Fuseki's web pages are not on the class path");
    }
    String address = start.toString();
    return address.substring(0, address.length() - "index.html".length());
  }

  /** Writes {@code shiro.ini} with the hash of the password, readable by its owner only. */
  private static Path writeUsers(StoreFolder folder, AdministratorPassword password)
      throws IOException {
    Files.createDirectories(folder.administration());
    Path file = folder.administration().resolve("shiro.ini");
    Files.deleteIfExists(file);
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    String users = StoreConfiguration.text("shiro.ini");
    Files.writeString(file, users.replace("{password-hash}", password.hash()));
    return file;
  }
}
