package jp.passportweb.pki.lint;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.signingrequest.KeyPolicy;
import jp.passportweb.domain.signingrequest.KeyRules;
import jp.passportweb.pki.signingrequest.PublicKeys;
import org.bouncycastle.asn1.ASN1Null;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.jspecify.annotations.Nullable;

/** What the certificates of authorities and responders say, by their kind (BR 7.1.2). */
final class AuthorityRules {
  private static final int V3 = 3;
  private static final int FEWEST_BITS = 64;
  private static final int MOST_BITS = 158;
  private static final String SHA_256_WITH_RSA = "1.2.840.113549.1.1.11";

  /** BR 7.1.6.1: those that the Baseline Requirements reserve for what is issued here. */
  private static final Set<String> RESERVED = Set.of("2.23.140.1.2.2", "2.23.140.1.1");

  private static final List<String> NAMES = List.of("2.5.4.6", "2.5.4.10", "2.5.4.3");

  private static final Set<ASN1ObjectIdentifier> CRITICAL =
      Set.of(Extension.keyUsage, Extension.basicConstraints);

  private final TBSCertificate certificate;
  private final AuthorityLinter.Kind kind;
  private final @Nullable Certificate issuer;

  AuthorityRules(
      TBSCertificate certificate, AuthorityLinter.Kind kind, @Nullable Certificate issuer) {
    this.certificate = certificate;
    this.kind = kind;
    this.issuer = issuer;
  }

  void ask(Findings findings) {
    findings.ask(LintRule.AUTHORITY_FRAME, this::frame);
    findings.ask(
        LintRule.AUTHORITY_LIFE, () -> new AuthorityLife(certificate, kind, issuer).broken());
    findings.ask(LintRule.AUTHORITY_KEY, this::key);
    findings.ask(LintRule.AUTHORITY_NAMES, this::names);
    findings.ask(LintRule.AUTHORITY_EXTENSIONS, this::extensions);
    findings.ask(LintRule.AUTHORITY_IDENTIFIERS, this::identifiers);
    findings.ask(LintRule.AUTHORITY_CONSTRAINTS, this::constraints);
    findings.ask(LintRule.AUTHORITY_KEY_USAGE, this::keyUsage);
    findings.ask(LintRule.AUTHORITY_PURPOSE, this::purpose);
    findings.ask(LintRule.AUTHORITY_POLICIES, this::policies);
  }

  private Optional<String> frame() {
    BigInteger serial = certificate.getSerialNumber().getValue();
    boolean holds =
        certificate.getVersionNumber() == V3
            && certificate.getIssuerUniqueId() == null
            && certificate.getSubjectUniqueId() == null
            && serial.signum() > 0
            && serial.bitLength() >= FEWEST_BITS
            && serial.bitLength() <= MOST_BITS
            && certificate.getSignature().getAlgorithm().getId().equals(SHA_256_WITH_RSA)
            && certificate.getSignature().getParameters() instanceof ASN1Null;
    return Findings.unless(holds, serial.toString(16));
  }

  private Optional<String> key() {
    KeyRules rules = new KeyRules(KeyPolicy.STRICT);
    return PublicKeys.read(certificate.getSubjectPublicKeyInfo())
        .map(facts -> Findings.unless(rules.broken(facts).isEmpty(), rules.broken(facts)))
        .orElse(Optional.of("malformed"));
  }

  /** Country, organisation and a name of its own, each once; under the very name of who signs. */
  private Optional<String> names() {
    X500Name subject = certificate.getSubject();
    X500Name above = issuer == null ? subject : issuer.getSubject();
    boolean chained =
        Arrays.equals(StrictEncoding.der(above), StrictEncoding.der(certificate.getIssuer()));
    List<String> found =
        Arrays.stream(subject.getRDNs())
            .map(RDN::getFirst)
            .map(attribute -> attribute.getType().getId())
            .toList();
    boolean single = Arrays.stream(subject.getRDNs()).allMatch(rdn -> rdn.size() == 1);
    return Findings.unless(chained && single && found.equals(NAMES), subject);
  }

  private Optional<String> extensions() {
    Extensions found = certificate.getExtensions();
    boolean critical =
        Arrays.stream(found.getExtensionOIDs())
            .allMatch(type -> found.getExtension(type).isCritical() == CRITICAL.contains(type));
    Set<ASN1ObjectIdentifier> types = new HashSet<>(Arrays.asList(found.getExtensionOIDs()));
    return Findings.unless(critical && types.equals(wanted()), types);
  }

  private Set<ASN1ObjectIdentifier> wanted() {
    Set<ASN1ObjectIdentifier> wanted =
        new HashSet<>(
            Set.of(
                Extension.keyUsage,
                Extension.subjectKeyIdentifier,
                Extension.authorityKeyIdentifier));
    switch (kind) {
      case ROOT -> wanted.add(Extension.basicConstraints);
      case ISSUING ->
          wanted.addAll(
              Set.of(
                  Extension.basicConstraints,
                  Extension.extendedKeyUsage,
                  Extension.certificatePolicies,
                  Extension.authorityInfoAccess,
                  Extension.cRLDistributionPoints));
      case RESPONDER ->
          wanted.addAll(
              Set.of(Extension.extendedKeyUsage, OCSPObjectIdentifiers.id_pkix_ocsp_nocheck));
    }
    return wanted;
  }

  /** Its own name for its key, and under it the one of who signs. */
  private Optional<String> identifiers() {
    Extensions extensions = certificate.getExtensions();
    Extensions above = issuer == null ? extensions : issuer.getTBSCertificate().getExtensions();
    AuthorityKeyIdentifier found = AuthorityKeyIdentifier.fromExtensions(extensions);
    boolean holds =
        SubjectKeyIdentifier.fromExtensions(extensions).getKeyIdentifier().length > 0
            && Arrays.equals(
                found.getKeyIdentifierOctets(),
                SubjectKeyIdentifier.fromExtensions(above).getKeyIdentifier())
            && found.getAuthorityCertIssuer() == null
            && found.getAuthorityCertSerialNumber() == null;
    return Findings.unless(holds, found);
  }

  /** A root bounds no path, an issuing authority has no other below it, a responder none at all. */
  private Optional<String> constraints() {
    BasicConstraints found = BasicConstraints.fromExtensions(certificate.getExtensions());
    boolean holds =
        switch (kind) {
          case ROOT -> found.isCA() && found.getPathLenConstraintInteger() == null;
          case ISSUING ->
              found.isCA() && found.getPathLenConstraintInteger().getValue().signum() == 0;
          case RESPONDER -> found == null;
        };
    return Findings.unless(holds, found);
  }

  private Optional<String> keyUsage() {
    KeyUsage found = KeyUsage.fromExtensions(certificate.getExtensions());
    KeyUsage wanted =
        switch (kind) {
          case ROOT, ISSUING -> new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign);
          case RESPONDER -> new KeyUsage(KeyUsage.digitalSignature);
        };
    return Findings.unless(wanted.equals(found), found);
  }

  private Optional<String> purpose() {
    ExtendedKeyUsage found = ExtendedKeyUsage.fromExtensions(certificate.getExtensions());
    boolean holds =
        switch (kind) {
          case ROOT -> found == null;
          case ISSUING -> List.of(found.getUsages()).equals(List.of(KeyPurposeId.id_kp_serverAuth));
          case RESPONDER ->
              List.of(found.getUsages()).equals(List.of(KeyPurposeId.id_kp_OCSPSigning));
        };
    return Findings.unless(holds, found);
  }

  /** An issuing authority asserts one policy that is reserved, first; the others assert none. */
  private Optional<String> policies() {
    CertificatePolicies found = CertificatePolicies.fromExtensions(certificate.getExtensions());
    if (kind != AuthorityLinter.Kind.ISSUING) {
      return Findings.unless(found == null, found);
    }
    List<String> identifiers =
        Arrays.stream(found.getPolicyInformation())
            .map(PolicyInformation::getPolicyIdentifier)
            .map(ASN1ObjectIdentifier::getId)
            .toList();
    return Findings.unless(
        RESERVED.contains(identifiers.getFirst())
            && identifiers.stream().filter(RESERVED::contains).count() == 1,
        identifiers);
  }
}
