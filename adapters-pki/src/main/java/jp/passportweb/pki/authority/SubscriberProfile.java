package jp.passportweb.pki.authority;

import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.signingrequest.DnsName;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;

/**
 * The profile of subscribers' certificates (BR 7.1.2.7, REQUIREMENTS §6.1). What it does not name
 * is in no certificate.
 */
final class SubscriberProfile {
  private final AuthorityLinks links;

  SubscriberProfile(AuthorityLinks links) {
    this.links = links;
  }

  TBSCertificate build(CertificateContent content, String authority, Certificate issuer) {
    if (content.names().isEmpty()) {
      throw new IllegalArgumentException("a certificate without names");
    }
    SubjectPublicKeyInfo key =
        SubjectPublicKeyInfo.getInstance(content.subjectPublicKeyInfo().bytes());
    return TbsCertificates.of(
        content.serial(),
        content.validity(),
        issuer.getSubject(),
        SubscriberSubject.of(content.level(), content.subject(), content.names()),
        key,
        extensions(content, key, authority, issuer));
  }

  private Extensions extensions(
      CertificateContent content, SubjectPublicKeyInfo key, String authority, Certificate issuer) {
    ValidationLevel level = content.level();
    return new CertificateExtensions()
        .plain(Extension.authorityKeyIdentifier, KeyIdentifiers.under(issuer))
        .critical(Extension.keyUsage, keyUsage(key))
        .plain(Extension.extendedKeyUsage, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))
        .plain(Extension.subjectAlternativeName, names(content))
        .plain(Extension.certificatePolicies, PolicyIdentifiers.of(level))
        .plain(Extension.authorityInfoAccess, links.issuerAndStatus(authority))
        .plain(Extension.cRLDistributionPoints, links.revocationList(authority))
        .all();
  }

  private static KeyUsage keyUsage(SubjectPublicKeyInfo key) {
    boolean rsa = key.getAlgorithm().getAlgorithm().equals(PKCSObjectIdentifiers.rsaEncryption);
    return new KeyUsage(
        rsa ? KeyUsage.digitalSignature | KeyUsage.keyEncipherment : KeyUsage.digitalSignature);
  }

  private static GeneralNames names(CertificateContent content) {
    return new GeneralNames(
        content.names().stream()
            .map(DnsName::text)
            .map(name -> new GeneralName(GeneralName.dNSName, name))
            .toArray(GeneralName[]::new));
  }
}
