package jp.passportweb.application.story;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.certificate.CertificateLinter;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.signingrequest.Der;

/** An authority that writes what it would sign in plain words. */
public final class PaperAuthority implements CertificateAuthority, CertificateLinter {
  private static final Validity LONG =
      new Validity(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2046-01-01T00:00:00Z"));
  private static final AuthorityCertificate ROOT =
      new AuthorityCertificate("Root", LONG, der("root"));
  private static final AuthorityCertificate SR =
      new AuthorityCertificate("SR30 CA", LONG, der("SR"));
  private static final AuthorityCertificate EV =
      new AuthorityCertificate("EV20 CA", LONG, der("EV"));

  private final List<Der> signed = new ArrayList<>();
  private final List<LintFinding> findings = new ArrayList<>();
  private final List<LintFinding> said = new ArrayList<>();
  private Runnable before = () -> {};

  @Override
  public AuthorityCertificate issuer(ServiceCode service) {
    return service.text().startsWith("EV") ? EV : SR;
  }

  @Override
  public AuthorityCertificate root() {
    return ROOT;
  }

  @Override
  public List<AuthorityCertificate> all() {
    return List.of(ROOT, SR, EV);
  }

  @Override
  public Der toBeSigned(CertificateContent content) {
    return der(content.toString());
  }

  @Override
  public Der sign(String authority, Der toBeSigned) {
    Runnable first = before;
    before = () -> {};
    first.run();
    signed.add(toBeSigned);
    return der(authority + " signs " + new String(toBeSigned.bytes(), StandardCharsets.UTF_8));
  }

  /** What happens once, just before the next signature: a crash, or another node's work. */
  public void beforeSigning(Runnable once) {
    before = once;
  }

  @Override
  public List<LintFinding> lint(Der toBeSigned) {
    return List.copyOf(findings);
  }

  /** What the linter finds in whatever is to be signed, until it is taken away again. */
  public List<LintFinding> findings() {
    return findings;
  }

  /** What another linter says of it, until it is taken away again. */
  public List<LintFinding> said() {
    return said;
  }

  /** Everything that was signed, in order. */
  public List<Der> signed() {
    return List.copyOf(signed);
  }

  private static Der der(String text) {
    return Der.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
