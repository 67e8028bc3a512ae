package org.newsgraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * The right to have a store open, held by one process at a time: TDB2 allows no second one, not
 * even for reading. The operating system frees it when the process ends, however it ends.
 */
final class StoreLock implements AutoCloseable {

  /** Beyond the text of the file, so that it can be read while locked, on Windows as well. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final Duration PAUSE = Duration.ofMillis(100);

  private final StoreFolder folder;
  private final FileChannel channel;

  private StoreLock(StoreFolder folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Waits for the lock.
   *
   * @param purpose one or two words told to those who want it meanwhile, as {@code serve}
   * @param patience how long to wait
   * @throws StoreException if another process still has it; names that process
   */
  static StoreLock take(StoreFolder folder, String purpose, Duration patience) throws IOException {
    Files.createDirectories(folder.root());
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      Optional<StoreLock> lock = attempt(folder, purpose);
      if (lock.isPresent()) {
        return lock.get();
      }
      if (System.nanoTime() > deadline) {
        throw new StoreException(refusal(folder));
      }
      pause();
    }
  }

  StoreFolder folder() {
    return folder;
  }

  private static Optional<StoreLock> attempt(StoreFolder folder, String purpose)
      throws IOException {
    FileChannel channel =
        FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!lock(channel)) {
      channel.close();
      return Optional.empty();
    }
    channel.truncate(0);
    String holder = ProcessHandle.current().pid() + " " + purpose + "\n";
    channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
    return Optional.of(new StoreLock(folder, channel));
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException heldInThisProcess) {
      return false;
    }
  }

  private static String refusal(StoreFolder folder) throws IOException {
    String[] holder = Files.readString(folder.lock()).strip().split(" ", 2);
    String who =
        holder.length == 2 ? "process " + holder[0] + " (" + holder[1] + ")" : "another process";
    return "the store "
        + folder.root()
        + " is in use by "
        + who
        + ": wait until it is done or stop it, then try again";
  }

  private static void pause() throws StoreException {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException interrupt) {
      Thread.currentThread().interrupt();
      throw new StoreException("interrupted while waiting for the store", interrupt);
    }
  }

  @Override
  public void close() throws IOException {
    if (channel.isOpen()) {
      channel.truncate(0);
      channel.close();
    }
  }
}
