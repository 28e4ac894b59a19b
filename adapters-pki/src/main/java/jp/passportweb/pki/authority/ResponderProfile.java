package jp.passportweb.pki.authority;

import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.pki.keystore.AuthorityKey;
import jp.passportweb.pki.lint.AuthorityLinter;
import jp.passportweb.pki.provider.OwnKeys;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * The profile of the certificate of who answers for an authority (BR 7.1.2.8). Nobody can ask
 * whether it is revoked (RFC 6960 4.2.2.2.1), so it is short-lived.
 */
public final class ResponderProfile {
  private static final Duration LASTS = Duration.ofDays(30);

  private ResponderProfile() {}

  /** The common name of who answers for an authority. */
  public static String nameFor(String authority) {
    return authority + " OCSP Responder";
  }

  /**
   * A fresh key that the authority has answer in its place.
   *
   * @throws jp.passportweb.pki.lint.UnfitCertificate when its certificate would break a rule
   */
  public static AuthorityKey delegate(AuthorityKey authority, Instant now, AuthorityLinter linter) {
    KeyPair pair = OwnKeys.generateP256();
    SubjectPublicKeyInfo key = SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
    Certificate issuer = Certificate.getInstance(authority.certificate().bytes());
    Instant notBefore = now.truncatedTo(ChronoUnit.SECONDS);
    String name = nameFor(authority.name());
    var toBeSigned =
        TbsCertificates.of(
            SerialNumber.random(new SecureRandom()),
            new Validity(notBefore, notBefore.plus(LASTS).minusSeconds(1)),
            issuer.getSubject(),
            AuthorityProfile.subject(name),
            key,
            extensions(key, issuer));
    linter.check(CertificateSignature.encoded(toBeSigned), AuthorityLinter.Kind.RESPONDER, issuer);
    return new AuthorityKey(
        name, pair.getPrivate(), CertificateSignature.sign(toBeSigned, authority.key()));
  }

  private static Extensions extensions(SubjectPublicKeyInfo key, Certificate issuer) {
    return new CertificateExtensions()
        .plain(Extension.authorityKeyIdentifier, KeyIdentifiers.under(issuer))
        .plain(Extension.subjectKeyIdentifier, KeyIdentifiers.of(key))
        .critical(Extension.keyUsage, new KeyUsage(KeyUsage.digitalSignature))
        .plain(Extension.extendedKeyUsage, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning))
        .plain(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, DERNull.INSTANCE)
        .all();
  }
}
