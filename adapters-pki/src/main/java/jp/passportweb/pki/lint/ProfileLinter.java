package jp.passportweb.pki.lint;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.catalog.ValidityPolicy;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.CertificateLinter;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.KeyPolicy;
import jp.passportweb.domain.signingrequest.KeyRules;
import jp.passportweb.domain.signingrequest.NamePolicy;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.TBSCertificate;

/** Asks every rule of the subscriber profile of the bytes that are to be signed. */
public final class ProfileLinter implements CertificateLinter {
  private final CertificateAuthority authority;
  private final ValidityPolicy validityPolicy;
  private final KeyRules keyRules;
  private final CertifiedNames names;
  private final InstantSource clock;

  /** Makes one that knows the authorities' certificates and never their keys. */
  public ProfileLinter(
      CertificateAuthority authority,
      ValidityPolicy validityPolicy,
      KeyPolicy keyPolicy,
      NamePolicy namePolicy,
      InstantSource clock) {
    this.authority = authority;
    this.validityPolicy = validityPolicy;
    this.keyRules = new KeyRules(keyPolicy);
    this.names = new CertifiedNames(namePolicy);
    this.clock = clock;
  }

  @Override
  public List<LintFinding> lint(Der toBeSigned) {
    Findings findings = new Findings();
    findings.ask(LintRule.ENCODING, () -> StrictEncoding.broken(toBeSigned));
    if (!findings.all().isEmpty()) {
      return findings.all();
    }
    TBSCertificate certificate = TBSCertificate.getInstance(toBeSigned.bytes());
    Optional<AuthorityCertificate> issuer =
        authority.all().stream().filter(a -> isIssuer(a, certificate)).findFirst();
    findings.ask(
        LintRule.ISSUER, () -> Findings.unless(issuer.isPresent(), certificate.getIssuer()));
    issuer.ifPresent(found -> judge(certificate, found, findings));
    return findings.all();
  }

  private void judge(TBSCertificate certificate, AuthorityCertificate issuer, Findings findings) {
    Linted linted = new Linted(certificate, issuer, clock.instant());
    new FrameRules(linted, keyRules).ask(findings);
    new LifeRules(linted, validityPolicy).ask(findings);
    new SubjectRules(linted).ask(findings);
    new ExtensionRules(linted).ask(findings);
    new AddressRules(linted).ask(findings);
    new NameRules(linted, names).ask(findings);
  }

  /** A root's certificate names no purposes; it issues no servers' certificates. */
  private boolean isIssuer(AuthorityCertificate candidate, TBSCertificate certificate) {
    Certificate above = Certificate.getInstance(candidate.certificate().bytes());
    return !candidate.equals(authority.root())
        && Arrays.equals(
            StrictEncoding.der(above.getSubject()), StrictEncoding.der(certificate.getIssuer()));
  }
}
