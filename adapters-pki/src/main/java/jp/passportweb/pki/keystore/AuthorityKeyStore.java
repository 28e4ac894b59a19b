package jp.passportweb.pki.keystore;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.KnownAuthority;

/** Keeps keys in files of a directory, each encrypted under a password. */
public final class AuthorityKeyStore {
  /** The file of the authorities' own keys. */
  public static final String AUTHORITIES = "authorities";

  /** The file of the keys that answer for them. */
  public static final String RESPONDERS = "responders";

  /** The file of the key of the authority of login certificates. */
  public static final String LOGIN_CERTIFICATES = "login-certificates";

  private static final String ENDING = ".p12";

  private AuthorityKeyStore() {}

  /**
   * The certificates of the keys that there are, none without a file; writes nothing.
   *
   * @param passwords one of which opens the key store
   * @throws KeyStoreFailure when none does, or the file cannot be read
   */
  public static List<KnownAuthority> certificates(
      Path directory, String name, List<char[]> passwords) {
    return opened(directory.resolve(name + ENDING), passwords, KeyStoreFile::certificates);
  }

  /** Whether the password opens the key store, or there is none. */
  public static boolean opens(Path directory, String name, char[] password) {
    return new KeyStoreFile(directory.resolve(name + ENDING), password).isOpened();
  }

  /**
   * Lets the key stores of a directory that open by a former password be opened by the present one.
   *
   * @throws KeyStoreFailure when none opens one of them, or it cannot be written
   */
  public static void rewrap(Path directory, char[] password, List<char[]> former) {
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        KeyStoreFile now = new KeyStoreFile(file, password);
        if (!now.isOpened()) {
          now.write(opened(file, former, KeyStoreFile::read));
        }
      }
    } catch (IOException e) {
      throw new KeyStoreFailure("the key store's directory cannot be used", directory, e);
    }
  }

  private static <T> T opened(Path file, List<char[]> passwords, Function<KeyStoreFile, T> wanted) {
    for (char[] password : passwords) {
      try {
        return wanted.apply(new KeyStoreFile(file, password));
      } catch (KeyStoreFailure failure) {
        if (!failure.isOfPassword()) {
          throw failure;
        }
      }
    }
    throw new KeyStoreFailure("the password does not open the key store", file, null);
  }

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
          return completed(new KeyStoreFile(directory.resolve(name + ENDING), password), complete);
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
