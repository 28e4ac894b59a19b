package jp.passportweb.pki.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.passportweb.domain.certificate.LintRule;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;

/** Which extensions there are, and what those say that name neither servers nor addresses. */
final class ExtensionRules {
  private static final Set<ASN1ObjectIdentifier> MUST =
      Set.of(
          Extension.authorityKeyIdentifier,
          Extension.keyUsage,
          Extension.extendedKeyUsage,
          Extension.subjectAlternativeName,
          Extension.certificatePolicies,
          Extension.authorityInfoAccess,
          Extension.cRLDistributionPoints);

  private static final Set<ASN1ObjectIdentifier> MAY =
      Set.of(Extension.basicConstraints, Extension.subjectKeyIdentifier);

  private static final Set<ASN1ObjectIdentifier> CRITICAL =
      Set.of(Extension.keyUsage, Extension.basicConstraints);

  private final Linted linted;

  ExtensionRules(Linted linted) {
    this.linted = linted;
  }

  void ask(Findings findings) {
    findings.ask(LintRule.EXTENSIONS, this::all);
    findings.ask(LintRule.CRITICALITY, this::criticality);
    findings.ask(LintRule.AUTHORITY_KEY_IDENTIFIER, this::authorityKeyIdentifier);
    findings.ask(LintRule.KEY_USAGE, this::keyUsage);
    findings.ask(LintRule.EXTENDED_KEY_USAGE, this::extendedKeyUsage);
    findings.ask(LintRule.BASIC_CONSTRAINTS, this::basicConstraints);
    findings.ask(LintRule.POLICIES, this::policies);
  }

  private Optional<String> all() {
    Set<ASN1ObjectIdentifier> found =
        Arrays.stream(linted.extensions().getExtensionOIDs()).collect(Collectors.toSet());
    boolean known = found.stream().allMatch(type -> MUST.contains(type) || MAY.contains(type));
    return Findings.unless(known && found.containsAll(MUST), found);
  }

  private Optional<String> criticality() {
    Extensions extensions = linted.extensions();
    List<ASN1ObjectIdentifier> broken =
        Arrays.stream(extensions.getExtensionOIDs())
            .filter(type -> extensions.getExtension(type).isCritical() != CRITICAL.contains(type))
            .toList();
    return Findings.unless(broken.isEmpty(), broken);
  }

  /** The identifier that the issuer's certificate carries, and nothing besides. */
  private Optional<String> authorityKeyIdentifier() {
    AuthorityKeyIdentifier found =
        AuthorityKeyIdentifier.getInstance(linted.value(Extension.authorityKeyIdentifier));
    SubjectKeyIdentifier wanted =
        SubjectKeyIdentifier.fromExtensions(
            linted.issuerCertificate().getTBSCertificate().getExtensions());
    return Findings.unless(
        Arrays.equals(found.getKeyIdentifierOctets(), wanted.getKeyIdentifier())
            && found.getAuthorityCertIssuer() == null
            && found.getAuthorityCertSerialNumber() == null,
        found);
  }

  private Optional<String> keyUsage() {
    boolean rsa =
        linted
            .certificate()
            .getSubjectPublicKeyInfo()
            .getAlgorithm()
            .getAlgorithm()
            .equals(PKCSObjectIdentifiers.rsaEncryption);
    KeyUsage found = KeyUsage.getInstance(linted.value(Extension.keyUsage));
    KeyUsage wanted =
        new KeyUsage(
            rsa ? KeyUsage.digitalSignature | KeyUsage.keyEncipherment : KeyUsage.digitalSignature);
    return Findings.unless(found.equals(wanted), found);
  }

  private Optional<String> extendedKeyUsage() {
    KeyPurposeId[] found =
        ExtendedKeyUsage.getInstance(linted.value(Extension.extendedKeyUsage)).getUsages();
    return Findings.unless(
        List.of(found).equals(List.of(KeyPurposeId.id_kp_serverAuth)), Arrays.toString(found));
  }

  private Optional<String> basicConstraints() {
    if (linted.extensions().getExtension(Extension.basicConstraints) == null) {
      return Optional.empty();
    }
    BasicConstraints found = BasicConstraints.getInstance(linted.value(Extension.basicConstraints));
    return Findings.unless(!found.isCA() && found.getPathLenConstraintInteger() == null, found);
  }

  /** What the issuer asserts: one policy that is reserved, then the service's own. */
  private Optional<String> policies() {
    CertificatePolicies found =
        CertificatePolicies.getInstance(linted.value(Extension.certificatePolicies));
    CertificatePolicies wanted =
        CertificatePolicies.fromExtensions(
            linted.issuerCertificate().getTBSCertificate().getExtensions());
    boolean qualified =
        Arrays.stream(found.getPolicyInformation())
            .map(PolicyInformation::getPolicyQualifiers)
            .anyMatch(qualifiers -> qualifiers != null);
    return Findings.unless(found.equals(wanted) && !qualified, found);
  }
}
