package jp.passportweb.pki.lint;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import jp.passportweb.domain.certificate.LintRule;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Null;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;

/** What stands around a list's entries. */
final class ListFrameRules {
  private static final int V2 = 2;
  private static final int MOST_NUMBER_BITS = 159;
  private static final String SHA_256_WITH_RSA = "1.2.840.113549.1.1.11";

  /** A list that is whole has no distribution point of its own, and is no delta. */
  private static final Set<ASN1ObjectIdentifier> EXTENSIONS =
      Set.of(Extension.authorityKeyIdentifier, Extension.cRLNumber);

  private final ListParts parts;
  private final CertificateList list;
  private final Certificate issuer;
  private final boolean ofAuthorities;
  private final Instant now;

  /**
   * Of one list.
   *
   * @param ofAuthorities whether authorities' certificates stand on it
   */
  ListFrameRules(ListParts parts, Certificate issuer, boolean ofAuthorities, Instant now) {
    this.parts = parts;
    this.list = parts.frame();
    this.issuer = issuer;
    this.ofAuthorities = ofAuthorities;
    this.now = now;
  }

  void ask(Findings findings) {
    findings.ask(
        LintRule.LIST_VERSION,
        () -> Findings.unless(list.getVersionNumber() == V2, list.getVersionNumber()));
    findings.ask(LintRule.LIST_SIGNATURE, this::signature);
    findings.ask(LintRule.LIST_TIMES, this::times);
    findings.ask(LintRule.LIST_EXTENSIONS, this::extensions);
    findings.ask(LintRule.LIST_AUTHORITY_KEY_IDENTIFIER, this::authorityKeyIdentifier);
    findings.ask(LintRule.LIST_NUMBER, this::number);
  }

  private Optional<String> signature() {
    AlgorithmIdentifier algorithm = list.getSignatureAlgorithm();
    boolean named =
        algorithm.equals(list.getTBSCertList().getSignature())
            && algorithm.getAlgorithm().getId().equals(SHA_256_WITH_RSA)
            && algorithm.getParameters() instanceof ASN1Null;
    return Findings.unless(
        named && isVerified(), named ? "not its issuer's" : algorithm.getAlgorithm());
  }

  private boolean isVerified() {
    try {
      Signature verifier = Signature.getInstance("SHA256withRSA");
      verifier.initVerify(
          KeyFactory.getInstance("RSA")
              .generatePublic(
                  new X509EncodedKeySpec(StrictEncoding.der(issuer.getSubjectPublicKeyInfo()))));
      verifier.update(parts.signed().duplicate());
      return verifier.verify(list.getSignature().getOctets());
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private Optional<String> times() {
    Instant from = list.getThisUpdate().getDate().toInstant();
    Instant until = list.getNextUpdate().getDate().toInstant();
    Duration counts = Duration.between(from, until);
    ListLimit limit = ListLimit.on(LocalDate.ofInstant(now, ZoneOffset.UTC));
    Duration most = ofAuthorities ? limit.authorities() : limit.subscribers();
    boolean holds =
        LifeRules.isWellEncoded(list.getThisUpdate())
            && LifeRules.isWellEncoded(list.getNextUpdate())
            && !from.isAfter(now)
            && until.isAfter(now)
            && counts.compareTo(most) <= 0;
    return Findings.unless(holds, from + " to " + until);
  }

  private Optional<String> extensions() {
    Extensions found = list.getTBSCertList().getExtensions();
    return Findings.unless(
        EXTENSIONS.equals(Set.of(found.getExtensionOIDs()))
            && found.getCriticalExtensionOIDs().length == 0,
        Arrays.toString(found.getExtensionOIDs()));
  }

  private Optional<String> authorityKeyIdentifier() {
    AuthorityKeyIdentifier found =
        AuthorityKeyIdentifier.fromExtensions(list.getTBSCertList().getExtensions());
    byte[] wanted =
        SubjectKeyIdentifier.fromExtensions(issuer.getTBSCertificate().getExtensions())
            .getKeyIdentifier();
    return Findings.unless(
        found != null
            && Arrays.equals(found.getKeyIdentifierOctets(), wanted)
            && found.getAuthorityCertIssuer() == null
            && found.getAuthorityCertSerialNumber() == null,
        String.valueOf(found));
  }

  private Optional<String> number() {
    BigInteger number =
        ASN1Integer.getInstance(
                list.getTBSCertList().getExtensions().getExtensionParsedValue(Extension.cRLNumber))
            .getValue();
    return Findings.unless(
        number.signum() > 0 && number.bitLength() <= MOST_NUMBER_BITS, number.toString(16));
  }
}
