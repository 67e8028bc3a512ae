package org.newsgraph.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.graph.Shapes;
import org.newsgraph.reading.ArticleStream;
import org.newsgraph.reading.Limits;
import org.newsgraph.reading.Sources;
import org.newsgraph.server.NewsServer;
import org.newsgraph.server.ServerSettings;
import org.newsgraph.store.GraphAccess;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.StoreFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code newsgraph demo}. */
@Command(
    name = "demo",
    description = {
      "Builds the sample articles (folder extractor/samples) into a store, tells what was found,",
      "and serves it until stopped."
    },
    footer = {
      "  newsgraph demo",
      "  newsgraph demo --port 8080",
      "  newsgraph query who-met-whom --store newsgraph-demo     (in another terminal)"
    })
final class DemoCommand implements Callable<Integer> {

  private static final String USUAL = "newsgraph-demo";
  private static final int EXAMPLES = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Console console;
  private final ExtractorLoader loader;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Folder of the store (default: " + USUAL + ").")
  private Path store = Path.of(USUAL);

  @Option(names = "--no-serve", description = "End after the summary.")
  private boolean noServe;

  @Mixin private ServerOptions server = new ServerOptions();
  @Mixin private ExtractionOptions options = new ExtractionOptions();

  DemoCommand(Console console, ExtractorLoader loader) {
    this.console = console;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    int exit = buildAndTell();
    if (noServe || exit == Exit.FAILED) {
      return exit;
    }
    try (NewsServer running = NewsServer.start(ServerSettings.readOnly(store, server.port()))) {
      console.out().println();
      console.out().println("ask it:  newsgraph query who-met-whom --store " + store);
      console.out().println("browse:  " + running.page() + "  (stop with Ctrl-C)");
      running.serveUntilStopped();
    }
    return exit;
  }

  private int buildAndTell() throws IOException, InterruptedException {
    StoreFolder folder = new StoreFolder(store);
    try (Interrupts interrupts = new Interrupts(console);
        NewsStore open = NewsStore.open(folder, "demo", PATIENCE)) {
      RunReport report = build(interrupts, open);
      console.out().println("store      " + folder.root());
      report.print(console.out());
      try (GraphAccess access = GraphAccess.of(open)) {
        StoreSummary.of(access, EXAMPLES).print(console.out());
      }
      return interrupts.stopped() ? Exit.FAILED : report.exitCode();
    }
  }

  private RunReport build(Interrupts interrupts, NewsStore open)
      throws IOException, InterruptedException {
    String samples = Home.samples().toString();
    Extractor extractor = loader.load(options.gazetteers());
    Build build =
        new Build(extractor, options.settings(extractor, true), Shapes.load(), options.runner());
    try (ArticleStream articles =
            Sources.open(List.of(samples), Limits.DEFAULT, InputStream.nullInputStream());
        Progress progress = Progress.on(console, "demo")) {
      return build.run(interrupts.stopping(articles), open, progress);
    }
  }
}
