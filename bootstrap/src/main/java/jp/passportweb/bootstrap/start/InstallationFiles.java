package jp.passportweb.bootstrap.start;

import java.nio.file.Path;
import java.util.List;
import jp.passportweb.bootstrap.settings.Home;
import jp.passportweb.bootstrap.settings.Secret;
import jp.passportweb.bootstrap.settings.Secrets;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.pki.keyring.EmbeddedKeyring;

/** What lies in the home beside the database, and what opens it. */
public final class InstallationFiles {
  /** Of the key stores, below the home. */
  public static final String DIRECTORY = "ca";

  /** For the secret: the key stores' password. */
  public static final String PURPOSE = "authority";

  /** Below the home, and for the secret: the key with which an evaluation speaks TLS. */
  public static final String TLS = "tls";

  private static final String DATA = "installation";

  private InstallationFiles() {}

  /** The file of the highest numbers given out. */
  public static Path numbers(Home home) {
    return home.path().resolve(DIRECTORY).resolve("numbers");
  }

  /** Key material that may open what the database keeps sealed, the present secret's first. */
  public static List<byte[]> dataKeys(Secrets secrets) {
    return secrets.all().stream().map(InstallationFiles::dataKey).toList();
  }

  /** Key material that opens what the database keeps sealed, of one secret. */
  public static byte[] dataKey(Secret secret) {
    return secret.key(DATA);
  }

  /** Passwords that may open the key stores, the present secret's first. */
  public static List<char[]> passwords(Secrets secrets) {
    return secrets.all().stream().map(secret -> secret.password(PURPOSE)).toList();
  }

  /** The secret under which the key stores lie; the present one where there are none. */
  public static Secret opening(Home home, Secrets secrets) {
    Path directory = home.path().resolve(DIRECTORY);
    return secrets.all().stream()
        .filter(secret -> EmbeddedKeyring.isOpenedBy(secret.password(PURPOSE), directory))
        .findFirst()
        .orElseThrow(() ->
            new StartFailure(
                "the secret does not open the key stores in "
                    + directory
                    + "; if it was changed, give the one before as"
                    + " PASSPORT_KEY_STORE_SECRET_BEFORE",
                null));
  }
}
