package jp.passportweb.pki.logincertificate;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.passportweb.pki.authority.LocalServerProfile;
import jp.passportweb.pki.keystore.AuthorityKey;
import jp.passportweb.pki.keystore.AuthorityKeyStore;
import org.bouncycastle.asn1.x509.Certificate;

/** The key with which an evaluation speaks TLS; renewed before it ends. */
public final class LocalServerKey {
  private static final String FILE = "localhost";
  private static final Duration RENEWED_BEFORE = Duration.ofDays(30);

  private LocalServerKey() {}

  /**
   * Opens it, or makes a fresh one.
   *
   * @param now by the clock of the machine, for browsers go by theirs
   */
  public static AuthorityKey open(Path directory, char[] password, Instant now) {
    return AuthorityKeyStore.open(
            directory,
            FILE,
            password,
            found ->
                found.stream().anyMatch(key -> lasts(key, now))
                    ? found
                    : List.of(LocalServerProfile.make(now)))
        .getFirst();
  }

  private static boolean lasts(AuthorityKey key, Instant now) {
    Instant end =
        Certificate.getInstance(key.certificate().bytes()).getEndDate().getDate().toInstant();
    return end.isAfter(now.plus(RENEWED_BEFORE));
  }
}
