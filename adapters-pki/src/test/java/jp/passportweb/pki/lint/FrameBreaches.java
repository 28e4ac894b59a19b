package jp.passportweb.pki.lint;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.authority.TestAuthority;
import jp.passportweb.pki.signingrequest.Forge;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Breaches of the rules on encoding, version, serial number, algorithm, issuer and key. */
final class FrameBreaches {
  private FrameBreaches() {}

  static Stream<Breach> breaches() {
    return Stream.of(encodings(), numbers(), issuers(), keys()).flatMap(rows -> rows);
  }

  private static Stream<Breach> encodings() {
    byte[] whole = Judge.sr().der().bytes();
    byte[] berLength = {3, (byte) 0x81, 2, 5, (byte) 0xA0};
    return Stream.of(
        encoding("a byte behind", Arrays.copyOf(whole, whole.length + 1)),
        encoding("cut", Arrays.copyOf(whole, whole.length - 1)),
        encoding("nothing", new byte[0]),
        encoding("text", "-----BEGIN".getBytes(StandardCharsets.US_ASCII)),
        Breach.of(
            LintRule.ENCODING,
            "v2 with extensions",
            Judge.sr().version(new DERTaggedObject(true, 0, new ASN1Integer(1)))),
        encoding("an extension twice", Judge.sr().derRepeating(Extension.keyUsage).bytes()),
        Breach.of(
            LintRule.ENCODING,
            "BER in an extension",
            Judge.sr().extension(Extension.keyUsage, true, berLength)));
  }

  private static Breach encoding(String how, byte[] bytes) {
    return new Breach(LintRule.ENCODING, how, Der.of(bytes));
  }

  private static Stream<Breach> numbers() {
    return Stream.of(
        Breach.of(LintRule.VERSION, "a unique identifier", Judge.sr().uniqueIdentifier()),
        serial("zero", BigInteger.ZERO),
        serial("negative", BigInteger.ONE.shiftLeft(90).negate()),
        serial("63 bits", BigInteger.ONE.shiftLeft(62)),
        serial("159 bits", BigInteger.ONE.shiftLeft(158)),
        Breach.of(
            LintRule.SIGNATURE_ALGORITHM,
            "SHA-1",
            Judge.sr()
                .signature(
                    new AlgorithmIdentifier(
                        PKCSObjectIdentifiers.sha1WithRSAEncryption, DERNull.INSTANCE))),
        Breach.of(
            LintRule.SIGNATURE_ALGORITHM,
            "without NULL",
            Judge.sr()
                .signature(
                    new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption))));
  }

  private static Breach serial(String how, BigInteger value) {
    return Breach.of(LintRule.SERIAL_NUMBER, how, Judge.sr().serial(new ASN1Integer(value)));
  }

  private static Stream<Breach> issuers() {
    Certificate root =
        Certificate.getInstance(TestAuthority.AUTHORITY.root().certificate().bytes());
    return Stream.of(
        Breach.of(LintRule.ISSUER, "a stranger", Judge.sr().issuer(new X500Name("CN=Another"))),
        Breach.of(LintRule.ISSUER, "the root", Judge.sr().issuer(root.getSubject())));
  }

  private static Stream<Breach> keys() {
    SubjectPublicKeyInfo malformed =
        new SubjectPublicKeyInfo(
            new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
            new byte[] {1, 2, 3});
    SubjectPublicKeyInfo tooShort =
        SubjectPublicKeyInfo.getInstance(Forge.rsa(1024).getPublic().getEncoded());
    return Stream.of(
        Breach.of(LintRule.KEY, "malformed", Judge.sr().key(malformed)),
        Breach.of(LintRule.KEY, "RSA 1024", Judge.sr().key(tooShort)));
  }
}
