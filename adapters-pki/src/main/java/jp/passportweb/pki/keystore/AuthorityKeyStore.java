package jp.passportweb.pki.keystore;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.UnaryOperator;

/** Keeps keys in files of a directory, each encrypted under a password. */
public final class AuthorityKeyStore {
  /** The file of the authorities' own keys. */
  public static final String AUTHORITIES = "authorities";

  /** The file of the keys that answer for them. */
  public static final String RESPONDERS = "responders";

  private AuthorityKeyStore() {}

  /**
   * Opens the key store and lets what is missing be made: one process at a time, so that of two
   * that start together the second finds the first one's keys.
   *
   * @param name of the key store in its directory
   * @param complete gets the keys that are there and answers all that shall be there; what it
   *     changes is stored before this returns
   * @throws KeyStoreFailure when the password is wrong, or the directory cannot be written
   */
  public static List<AuthorityKey> open(
      Path directory, String name, char[] password, UnaryOperator<List<AuthorityKey>> complete) {
    // A file lock keeps other processes out; within this one it would only throw.
    synchronized (AuthorityKeyStore.class) {
      try {
        Files.createDirectories(directory);
        try (FileChannel channel =
                FileChannel.open(
                    directory.resolve(name + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = channel.lock()) {
          assert lock.isValid();
          return completed(new KeyStoreFile(directory.resolve(name + ".p12"), password), complete);
        }
      } catch (IOException e) {
        throw new KeyStoreFailure("the key store's directory cannot be used", directory, e);
      }
    }
  }

  private static List<AuthorityKey> completed(
      KeyStoreFile file, UnaryOperator<List<AuthorityKey>> complete) {
    List<AuthorityKey> found = file.read();
    List<AuthorityKey> all = List.copyOf(complete.apply(found));
    if (!all.equals(found)) {
      file.write(all);
    }
    return all;
  }
}
