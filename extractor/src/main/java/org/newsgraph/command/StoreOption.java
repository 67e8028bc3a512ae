package org.newsgraph.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.store.StoreFolder;
import picocli.CommandLine.Option;

/** Which store. */
final class StoreOption {

  static final String USUAL = "newsgraph-store";

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = USUAL,
      description = "Folder of the store (default: ${DEFAULT-VALUE}).")
  private Path store = Path.of(USUAL);

  /** The folder, which need not exist. */
  StoreFolder folder() {
    if (Files.exists(store) && !Files.isDirectory(store)) {
      throw new CommandException(store + " is a file: --store needs a folder");
    }
    return new StoreFolder(store);
  }

  /** The folder, which holds a store. */
  StoreFolder existing() {
    StoreFolder folder = folder();
    if (!folder.exists()) {
      throw new CommandException(
          "there is no store in "
              + folder.root()
              + ": build one with \"newsgraph build SOURCE --store "
              + store
              + "\", or name another with --store");
    }
    return folder;
  }
}
