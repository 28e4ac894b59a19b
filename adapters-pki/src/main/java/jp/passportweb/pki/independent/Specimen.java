package jp.passportweb.pki.independent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import jp.passportweb.domain.signingrequest.Der;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V2TBSCertListGenerator;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;

/** What a program is given to read when it is tried. */
final class Specimen {
  private static final X500Name ISSUER = new X500Name("C=JP,O=Specimen,CN=Specimen CA");
  private static final X500Name SUBJECT = new X500Name("CN=specimen.invalid");
  private static final AlgorithmIdentifier ALGORITHM =
      new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);

  private static final Date FROM = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
  private static final Date UNTIL = Date.from(Instant.parse("2026-01-02T00:00:00Z"));

  private Specimen() {}

  /** A TBSCertificate of a server, with faults that no linter overlooks. */
  static Der certificate() {
    V3TBSCertificateGenerator generator = new V3TBSCertificateGenerator();
    generator.setSerialNumber(new ASN1Integer(1));
    generator.setSignature(ALGORITHM);
    generator.setIssuer(ISSUER);
    generator.setSubject(SUBJECT);
    generator.setExtensions(extensions());
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
    generator.setIssuer(ISSUER);
    generator.setThisUpdate(new Time(FROM));
    generator.setNextUpdate(new Time(UNTIL));
    return ThrowAwaySignature.on(der(generator.generateTBSCertList()));
  }

  /** A name that is nobody's, and neither status nor issuer to be found. */
  private static Extensions extensions() {
    try {
      ExtensionsGenerator extensions = new ExtensionsGenerator();
      extensions.addExtension(
          Extension.subjectAlternativeName,
          false,
          new GeneralNames(new GeneralName(GeneralName.dNSName, "specimen.invalid")));
      extensions.addExtension(
          Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
      extensions.addExtension(
          Extension.certificatePolicies,
          false,
          new CertificatePolicies(
              new PolicyInformation(new ASN1ObjectIdentifier("2.23.140.1.2.2"))));
      return extensions.generate();
    } catch (IOException e) {
      throw new UncheckedIOException("encoding into memory", e);
    }
  }

  private static Der der(ASN1Object element) {
    try {
      return Der.of(element.getEncoded(ASN1Encoding.DER));
    } catch (IOException e) {
      throw new UncheckedIOException("encoding into memory", e);
    }
  }
}
