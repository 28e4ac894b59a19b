package jp.passportweb.pki.authority;

import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.pki.keystore.AuthorityKey;
import jp.passportweb.pki.provider.OwnKeys;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** The self-signed certificate with which an evaluation speaks TLS on its own machine. */
public final class LocalServerProfile {
  /** Its common name. */
  public static final String NAME = "localhost";

  private static final int BITS = 2048;
  private static final Duration LASTS = Duration.ofDays(365);

  private LocalServerProfile() {}

  /** A fresh key with its certificate. */
  public static AuthorityKey make(Instant now) {
    KeyPair pair = OwnKeys.generateRsa(BITS);
    SubjectPublicKeyInfo key = SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
    Instant from = now.truncatedTo(ChronoUnit.SECONDS);
    X500Name name =
        new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, new DERUTF8String(NAME)).build();
    var toBeSigned =
        TbsCertificates.of(
            SerialNumber.random(new SecureRandom()),
            new Validity(from, from.plus(LASTS).minusSeconds(1)),
            name,
            name,
            key,
            extensions(key));
    return new AuthorityKey(
        NAME, pair.getPrivate(), CertificateSignature.sign(toBeSigned, pair.getPrivate()));
  }

  private static Extensions extensions(SubjectPublicKeyInfo key) {
    GeneralName[] names = {
      new GeneralName(GeneralName.dNSName, NAME),
      new GeneralName(GeneralName.iPAddress, "127.0.0.1"),
      new GeneralName(GeneralName.iPAddress, "::1")
    };
    return new CertificateExtensions()
        .plain(Extension.subjectKeyIdentifier, KeyIdentifiers.of(key))
        .critical(
            Extension.keyUsage, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.keyEncipherment))
        .plain(Extension.extendedKeyUsage, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))
        .plain(Extension.subjectAlternativeName, new GeneralNames(names))
        .all();
  }
}
