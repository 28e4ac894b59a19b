package jp.passportweb.pki.authority;

import jp.passportweb.domain.catalog.ValidationLevel;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** The profiles of the authorities' own certificates (BR 7.1.2.1, 7.1.2.6). */
final class AuthorityProfile {
  static final String ORGANIZATION = "Passport for Web";
  static final String ROOT_NAME = ORGANIZATION + " Root CA G1";

  private static final KeyUsage SIGNS_CERTIFICATES_AND_LISTS =
      new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign);

  private AuthorityProfile() {}

  static X500Name subject(String name) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.C, new DERPrintableString("JP"))
        .addRDN(BCStyle.O, new DERUTF8String(ORGANIZATION))
        .addRDN(BCStyle.CN, new DERUTF8String(name))
        .build();
  }

  /** A root asserts neither policies nor purposes (BR 7.1.2.1.2). */
  static Extensions ofRoot(SubjectPublicKeyInfo key) {
    SubjectKeyIdentifier identifier = KeyIdentifiers.of(key);
    return new CertificateExtensions()
        .critical(Extension.basicConstraints, new BasicConstraints(true))
        .critical(Extension.keyUsage, SIGNS_CERTIFICATES_AND_LISTS)
        .plain(Extension.subjectKeyIdentifier, identifier)
        .plain(
            Extension.authorityKeyIdentifier,
            new AuthorityKeyIdentifier(identifier.getKeyIdentifier()))
        .all();
  }

  static Extensions ofIssuing(
      SubjectPublicKeyInfo key, ValidationLevel level, Certificate root, AuthorityLinks links) {
    return new CertificateExtensions()
        .critical(Extension.basicConstraints, new BasicConstraints(0))
        .critical(Extension.keyUsage, SIGNS_CERTIFICATES_AND_LISTS)
        .plain(Extension.subjectKeyIdentifier, KeyIdentifiers.of(key))
        .plain(Extension.authorityKeyIdentifier, KeyIdentifiers.under(root))
        .plain(Extension.extendedKeyUsage, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))
        .plain(Extension.certificatePolicies, PolicyIdentifiers.of(level))
        .plain(Extension.authorityInfoAccess, links.issuerOnly(ROOT_NAME))
        .plain(Extension.cRLDistributionPoints, links.revocationList(ROOT_NAME))
        .all();
  }
}
