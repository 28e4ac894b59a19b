package jp.passportweb.pki.authority;

import java.util.Date;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.Validity;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;

/** Puts a certificate's parts together before it is signed (RFC 5280 4.1). */
final class TbsCertificates {
  /** Deterministic, so that what is signed again after a crash is the same certificate. */
  static final AlgorithmIdentifier SIGNATURE =
      new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);

  private TbsCertificates() {}

  static TBSCertificate of(
      SerialNumber serial,
      Validity validity,
      X500Name issuer,
      X500Name subject,
      SubjectPublicKeyInfo key,
      Extensions extensions) {
    V3TBSCertificateGenerator generator = new V3TBSCertificateGenerator();
    generator.setSerialNumber(new ASN1Integer(serial.value()));
    generator.setSignature(SIGNATURE);
    generator.setIssuer(issuer);
    generator.setStartDate(new Time(Date.from(validity.notBefore())));
    generator.setEndDate(new Time(Date.from(validity.notAfter())));
    generator.setSubject(subject);
    generator.setSubjectPublicKeyInfo(key);
    generator.setExtensions(extensions);
    return generator.generateTBSCertificate();
  }
}
