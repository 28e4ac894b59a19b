package jp.passportweb.pki.lint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CertificateAuthority;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.certificate.RevocationListLinter;
import jp.passportweb.domain.signingrequest.Der;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.CertificateList;

/**
 * Asks the rules of full CRLs of one that is to be published (LINT-1, RFC 5280 5, BR 7.2): who
 * signed it, how long it counts, which extensions it has, and each of its entries.
 */
public final class ListLinter implements RevocationListLinter {
  private final CertificateAuthority authority;
  private final InstantSource clock;

  /** Makes one that knows the authorities' certificates and never their keys. */
  public ListLinter(CertificateAuthority authority, InstantSource clock) {
    this.authority = authority;
    this.clock = clock;
  }

  @Override
  public List<LintFinding> lint(Der list) {
    Findings findings = new Findings();
    ByteBuffer bytes = list.buffer();
    read(bytes, findings).ifPresent(parts -> judge(parts, bytes, findings));
    return findings.all();
  }

  private static Optional<ListParts> read(ByteBuffer bytes, Findings findings) {
    try {
      return Optional.of(ListParts.of(bytes));
    } catch (IOException | RuntimeException e) {
      findings.ask(LintRule.LIST_ENCODING, () -> Optional.of("unreadable: " + e.getMessage()));
      return Optional.empty();
    }
  }

  private void judge(ListParts parts, ByteBuffer bytes, Findings findings) {
    CertificateList list = parts.frame();
    Optional<AuthorityCertificate> issuer =
        authority.all().stream().filter(candidate -> isIssuer(candidate, list)).findFirst();
    findings.ask(LintRule.LIST_ISSUER, () -> Findings.unless(issuer.isPresent(), list.getIssuer()));
    issuer.ifPresent(found -> {
      Certificate above = Certificate.getInstance(found.certificate().bytes());
      boolean ofAuthorities = found.equals(authority.root());
      new ListFrameRules(parts, above, ofAuthorities, clock.instant()).ask(findings);
      new ListEntryRules(bytes, parts.entries()).ask(findings);
    });
  }

  private static boolean isIssuer(AuthorityCertificate candidate, CertificateList list) {
    return Arrays.equals(
        StrictEncoding.der(Certificate.getInstance(candidate.certificate().bytes()).getSubject()),
        StrictEncoding.der(list.getIssuer()));
  }
}
