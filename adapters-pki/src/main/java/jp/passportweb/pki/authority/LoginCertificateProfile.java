package jp.passportweb.pki.authority;

import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.logincertificate.LoginCertificateAuthority;
import jp.passportweb.domain.logincertificate.LoginCertificateContent;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.keystore.AuthorityKey;
import jp.passportweb.pki.provider.OwnKeys;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * The profile of login certificates and of the authority above them (LOGIN-1). That authority is a
 * root of its own: nothing of it chains to the roots that browsers trust, and it asserts none of
 * their policies.
 */
public final class LoginCertificateProfile {
  private static final int AUTHORITY_YEARS = 20;
  private static final int AUTHORITY_BITS = 3072;

  /** ub-organization-name of RFC 5280. */
  private static final int LONGEST_ORGANIZATION = 64;

  private LoginCertificateProfile() {}

  /** A fresh authority. */
  public static AuthorityKey authority(Instant now) {
    KeyPair pair = OwnKeys.generateRsa(AUTHORITY_BITS);
    SubjectPublicKeyInfo key = SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
    Instant from = now.truncatedTo(ChronoUnit.SECONDS);
    Instant until =
        from.atOffset(ZoneOffset.UTC).plusYears(AUTHORITY_YEARS).minusSeconds(1).toInstant();
    X500Name name = AuthorityProfile.subject(LoginCertificateAuthority.NAME);
    var toBeSigned =
        TbsCertificates.of(
            SerialNumber.random(new SecureRandom()),
            new Validity(from, until),
            name,
            name,
            key,
            ofAuthority(key));
    return new AuthorityKey(
        LoginCertificateAuthority.NAME,
        pair.getPrivate(),
        CertificateSignature.sign(toBeSigned, pair.getPrivate()));
  }

  /** The certificate of a key, signed by the authority. */
  public static Der certificate(
      LoginCertificateContent content, SubjectPublicKeyInfo key, AuthorityKey authority) {
    Certificate issuer = Certificate.getInstance(authority.certificate().bytes());
    return CertificateSignature.sign(
        TbsCertificates.of(
            content.serial(),
            content.validity(),
            issuer.getSubject(),
            subject(content),
            key,
            ofHolder(key, issuer)),
        authority.key());
  }

  private static Extensions ofAuthority(SubjectPublicKeyInfo key) {
    return new CertificateExtensions()
        .critical(Extension.basicConstraints, new BasicConstraints(0))
        .critical(Extension.keyUsage, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
        .plain(Extension.subjectKeyIdentifier, KeyIdentifiers.of(key))
        .plain(Extension.extendedKeyUsage, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth))
        .all();
  }

  private static Extensions ofHolder(SubjectPublicKeyInfo key, Certificate issuer) {
    return new CertificateExtensions()
        .plain(Extension.authorityKeyIdentifier, KeyIdentifiers.under(issuer))
        .plain(Extension.subjectKeyIdentifier, KeyIdentifiers.of(key))
        .critical(Extension.keyUsage, new KeyUsage(KeyUsage.digitalSignature))
        .plain(Extension.extendedKeyUsage, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth))
        .all();
  }

  /** A longer name of the organisation is left out: the office knows the account anyway. */
  private static X500Name subject(LoginCertificateContent content) {
    X500NameBuilder name =
        new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, new DERPrintableString("JP"));
    String organization = content.organization().text();
    if (organization.length() <= LONGEST_ORGANIZATION) {
      name.addRDN(BCStyle.O, new DERUTF8String(organization));
    }
    return name.addRDN(BCStyle.CN, new DERUTF8String(content.holder().text())).build();
  }
}
