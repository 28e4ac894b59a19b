package jp.passportweb.pki.independent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import jp.passportweb.domain.signingrequest.Der;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V2TBSCertListGenerator;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;

/** What a program is given to read when it is tried. */
final class Specimen {
  private static final X500Name NAME = new X500Name("CN=specimen");
  private static final AlgorithmIdentifier ALGORITHM =
      new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);

  private static final Date FROM = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
  private static final Date UNTIL = Date.from(Instant.parse("2026-01-02T00:00:00Z"));

  private Specimen() {}

  /** A TBSCertificate. */
  static Der certificate() {
    V3TBSCertificateGenerator generator = new V3TBSCertificateGenerator();
    generator.setSerialNumber(new ASN1Integer(1));
    generator.setSignature(ALGORITHM);
    generator.setIssuer(NAME);
    generator.setSubject(NAME);
    generator.setStartDate(new Time(FROM));
    generator.setEndDate(new Time(UNTIL));
    generator.setSubjectPublicKeyInfo(
        SubjectPublicKeyInfo.getInstance(ThrowAwaySignature.key().getEncoded()));
    return der(generator.generateTBSCertificate());
  }

  /** A CertificateList. */
  static Der list() {
    V2TBSCertListGenerator generator = new V2TBSCertListGenerator();
    generator.setSignature(ALGORITHM);
    generator.setIssuer(NAME);
    generator.setThisUpdate(new Time(FROM));
    generator.setNextUpdate(new Time(UNTIL));
    return ThrowAwaySignature.on(der(generator.generateTBSCertList()));
  }

  private static Der der(ASN1Object element) {
    try {
      return Der.of(element.getEncoded(ASN1Encoding.DER));
    } catch (IOException e) {
      throw new UncheckedIOException("encoding into memory", e);
    }
  }
}
