package jp.passportweb.pki.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.authority.AuthorityCreation.KeySizes;
import jp.passportweb.pki.lint.AuthorityLinter;
import org.bouncycastle.cert.X509CertificateHolder;

/** One authority for all tests, with keys that are made once and quickly. */
public final class TestAuthority {
  public static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
  public static final ServiceCode SR = new ServiceCode("SR30");
  public static final ServiceCode EV = new ServiceCode("EV20");
  public static final char[] PASSWORD = "correct horse".toCharArray();

  static final List<IssuingAuthority> ISSUING =
      List.of(
          new IssuingAuthority(SR, "Passport for Web SR 3.0 CA G1", ValidationLevel.OV),
          new IssuingAuthority(EV, "Passport for Web EV 2.0 CA G1", ValidationLevel.EV));

  /** The scheme is https on purpose: certificates say http all the same. */
  static final URI BASE_URL = URI.create("https://passport.example.jp");

  /** Our own rules alone. */
  public static final AuthorityLinter LINTER = new AuthorityLinter(_ -> List.of());

  public static final AuthorityKeys KEYS = inMemory();
  public static final EmbeddedCertificateAuthority AUTHORITY = over(KEYS);

  private TestAuthority() {}

  static EmbeddedCertificateAuthority open(Path directory) {
    return over(keys(directory, ISSUING));
  }

  static EmbeddedCertificateAuthority over(AuthorityKeys keys) {
    return new EmbeddedCertificateAuthority(keys, BASE_URL, ISSUING);
  }

  static AuthorityKeys keys(Path directory, List<IssuingAuthority> issuing) {
    return AuthorityKeys.open(
        directory,
        PASSWORD,
        BASE_URL,
        issuing,
        LINTER,
        InstantSource.fixed(NOW),
        new KeySizes(2048, 2048));
  }

  /** The certificate as the service would issue it. */
  public static Der issue(CertificateContent content) {
    return AUTHORITY.sign(
        AUTHORITY.issuer(content.service()).name(), AUTHORITY.toBeSigned(content));
  }

  static X509CertificateHolder issued(CertificateContent content) {
    return holder(issue(content));
  }

  static X509CertificateHolder holder(Der certificate) {
    try {
      return new X509CertificateHolder(certificate.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AuthorityKeys inMemory() {
    try {
      Path directory = Files.createTempDirectory("authority");
      AuthorityKeys opened = keys(directory, ISSUING);
      remove(directory);
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
