package jp.passportweb.pki.lint;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.signingrequest.KeyFinding;
import jp.passportweb.domain.signingrequest.KeyRules;
import jp.passportweb.domain.signingrequest.PublicKeyFacts;
import jp.passportweb.pki.signingrequest.PublicKeys;
import org.bouncycastle.asn1.ASN1Null;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.TBSCertificate;

/** The fields around subject and extensions. */
final class FrameRules {
  private static final int V3 = 3;
  private static final int FEWEST_BITS = 64;
  private static final int MOST_BITS = 158;
  private static final String SHA_256_WITH_RSA = "1.2.840.113549.1.1.11";

  private final TBSCertificate certificate;
  private final KeyRules keyRules;

  FrameRules(Linted linted, KeyRules keyRules) {
    this.certificate = linted.certificate();
    this.keyRules = keyRules;
  }

  void ask(Findings findings) {
    findings.ask(LintRule.VERSION, this::version);
    findings.ask(LintRule.SERIAL_NUMBER, this::serialNumber);
    findings.ask(LintRule.SIGNATURE_ALGORITHM, this::signatureAlgorithm);
    findings.ask(LintRule.KEY, this::key);
  }

  private Optional<String> version() {
    boolean plain =
        certificate.getIssuerUniqueId() == null && certificate.getSubjectUniqueId() == null;
    return Findings.unless(
        plain && certificate.getVersionNumber() == V3,
        plain ? certificate.getVersionNumber() : "with a unique identifier");
  }

  /** The random bits are not to be seen; fewer than 64 significant ones never held them. */
  private Optional<String> serialNumber() {
    BigInteger serial = certificate.getSerialNumber().getValue();
    return Findings.unless(
        serial.signum() > 0 && serial.bitLength() >= FEWEST_BITS && serial.bitLength() <= MOST_BITS,
        serial.toString(16));
  }

  private Optional<String> signatureAlgorithm() {
    AlgorithmIdentifier algorithm = certificate.getSignature();
    return Findings.unless(
        algorithm.getAlgorithm().getId().equals(SHA_256_WITH_RSA)
            && algorithm.getParameters() instanceof ASN1Null,
        algorithm.getAlgorithm());
  }

  private Optional<String> key() {
    Optional<PublicKeyFacts> facts = PublicKeys.read(certificate.getSubjectPublicKeyInfo());
    if (facts.isEmpty()) {
      return Optional.of("malformed");
    }
    List<KeyFinding> broken = keyRules.broken(facts.get());
    return Findings.unless(broken.isEmpty(), broken);
  }
}
