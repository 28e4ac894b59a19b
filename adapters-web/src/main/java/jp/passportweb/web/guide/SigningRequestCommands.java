package jp.passportweb.web.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.web.installation.CommandFiles;

/**
 * What is typed to make a key and its CSR, for each サーバタイプ of the catalogue: files below {@code
 * signingrequest/}. A kind of server without files of its own takes a key that OpenSSL made.
 */
public final class SigningRequestCommands {
  private static final String FOLDER = "signingrequest";
  private static final String OPENSSL = "OPENSSL";

  private SigningRequestCommands() {}

  /** The kinds of keys that are shown. */
  public enum KeyKind {
    RSA,
    ECDSA
  }

  /** What to copy for a kind of key. */
  public record Command(KeyKind key, String text) {}

  /** For a kind of server; RSA first, ECDSA where the software can. */
  public static List<Command> of(String serverSoftware) {
    String name = command(serverSoftware, KeyKind.RSA).isPresent() ? serverSoftware : OPENSSL;
    return Stream.of(KeyKind.values()).flatMap(key -> command(name, key).stream()).toList();
  }

  private static Optional<Command> command(String name, KeyKind key) {
    return CommandFiles.find(FOLDER, name + "-" + key).map(text -> new Command(key, text));
  }
}
