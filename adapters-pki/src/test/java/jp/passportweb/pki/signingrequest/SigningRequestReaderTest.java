package jp.passportweb.pki.signingrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.NamedCurve;
import jp.passportweb.domain.signingrequest.PublicKeyFacts;
import jp.passportweb.domain.signingrequest.RequestedName;
import jp.passportweb.domain.signingrequest.SigningRequest;
import jp.passportweb.domain.signingrequest.SigningRequestReader.Defect;
import jp.passportweb.domain.signingrequest.SigningRequestReader.Reading;
import jp.passportweb.domain.signingrequest.SubjectAttribute;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("RFC 2986, X.690: reading a CSR")
class SigningRequestReaderTest {
  private static final byte[] GOOD =
      Forge.of(Forge.EC)
          .subject("C=JP,O=Example,OU=Web,CN=www.example.jp,E=a@example.jp")
          .names("www.example.jp")
          .der();

  @Test
  @DisplayName("what a good one holds is read")
  void readsAGoodOne() {
    SigningRequest request = wellFormed(GOOD);
    assertThat(request.subject())
        .containsExactly(
            new SubjectAttribute("C", "JP"),
            new SubjectAttribute("O", "Example"),
            new SubjectAttribute("OU", "Web"),
            new SubjectAttribute("CN", "www.example.jp"),
            new SubjectAttribute("emailAddress", "a@example.jp"));
    assertThat(request.names())
        .containsExactly(new RequestedName(RequestedName.Type.DNS, "www.example.jp"));
    assertThat(request.subjectPublicKeyInfo().bytes()).isEqualTo(Forge.EC.getPublic().getEncoded());
    assertThat(request.signature().verifies()).isTrue();
    assertThat(request.asksToBeAuthority()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHA256withRSA", "SHA384withRSA", "SHA512withRSA"})
  @DisplayName("RSA signatures verify")
  void verifiesRsa(String algorithm) {
    assertThat(wellFormed(Forge.of(Forge.RSA).signature(algorithm).der()).signature().verifies())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"secp256r1", "secp384r1", "secp521r1"})
  @DisplayName("BR 6.1.5: the three curves are read")
  void readsCurves(String curve) {
    SigningRequest request = wellFormed(Forge.of(Forge.ec(curve)).der());
    assertThat(request.key()).isInstanceOf(PublicKeyFacts.EllipticCurve.class);
    assertThat(request.signature().verifies()).isTrue();
  }

  @Test
  @DisplayName("a flipped bit of the content makes the signature not verify")
  void seesAFlippedBit() {
    byte[] flipped = GOOD.clone();
    int at = indexOf(flipped, "www.example.jp");
    flipped[at] ^= 1;
    assertThat(wellFormed(flipped).signature().verifies()).isFalse();
  }

  @Test
  @DisplayName("CA:TRUE, a challenge password and other kinds of names are seen")
  void seesTheRest() {
    ASN1Encodable names =
        Forge.extension(
            Extension.subjectAlternativeName,
            Forge.encoded(
                new GeneralNames(
                    new GeneralName[] {
                      new GeneralName(GeneralName.iPAddress, "192.0.2.1"),
                      new GeneralName(GeneralName.rfc822Name, "a@example.jp"),
                      new GeneralName(GeneralName.directoryName, "CN=a")
                    })));
    SigningRequest request =
        wellFormed(
            Forge.of(Forge.EC)
                .attribute(
                    PKCSObjectIdentifiers.pkcs_9_at_challengePassword,
                    new DERUTF8String("very secret"))
                .extensions(
                    names,
                    Forge.extension(
                        Extension.basicConstraints, Forge.encoded(new BasicConstraints(true))))
                .der());
    assertThat(request.asksToBeAuthority()).isTrue();
    assertThat(request.holdsChallengePassword()).isTrue();
    assertThat(request.toString()).doesNotContain("very secret");
    assertThat(request.names())
        .extracting(RequestedName::value)
        .containsExactly("192.0.2.1", "a@example.jp", "directoryName");
  }

  static Stream<Arguments> malformed() {
    ASN1ObjectIdentifier request = PKCSObjectIdentifiers.pkcs_9_at_extensionRequest;
    ASN1Encodable name = Forge.alternativeNames("a.example.jp");
    return Stream.of(
        Arguments.of("empty", Defect.NOT_DER, new byte[0]),
        Arguments.of("one byte", Defect.NOT_DER, new byte[] {0x30}),
        Arguments.of("trailing byte", Defect.TRAILING_DATA, Arrays.copyOf(GOOD, GOOD.length + 1)),
        Arguments.of("cut off", Defect.NOT_DER, Arrays.copyOf(GOOD, GOOD.length - 1)),
        Arguments.of("long length", Defect.NOT_DER, withLongLength(GOOD)),
        Arguments.of("indefinite length", Defect.NOT_DER, withIndefiniteLength(GOOD)),
        Arguments.of("deep nesting", Defect.NOT_DER, nested(10_000)),
        Arguments.of("an integer", Defect.NOT_A_SIGNING_REQUEST, new byte[] {2, 1, 0}),
        Arguments.of(
            "version 1", Defect.UNKNOWN_VERSION, forge().version(new ASN1Integer(1)).der()),
        Arguments.of(
            "version -1", Defect.UNKNOWN_VERSION, forge().version(new ASN1Integer(-1)).der()),
        Arguments.of(
            "huge version",
            Defect.UNKNOWN_VERSION,
            forge().version(new ASN1Integer(BigInteger.ONE.shiftLeft(9000))).der()),
        Arguments.of(
            "no version", Defect.NOT_A_SIGNING_REQUEST, forge().version(DERNull.INSTANCE).der()),
        Arguments.of(
            "no attributes", Defect.MALFORMED_ATTRIBUTES, forge().withoutAttributes().der()),
        Arguments.of(
            "subject is a string",
            Defect.MALFORMED_SUBJECT,
            forge().subject(new DERUTF8String("CN=a")).der()),
        Arguments.of(
            "empty RDN",
            Defect.MALFORMED_SUBJECT,
            forge().subject(new DERSequence(new DERSet())).der()),
        Arguments.of(
            "number as name",
            Defect.MALFORMED_SUBJECT,
            forge().subject(rdn(new ASN1Integer(1))).der()),
        Arguments.of(
            "key is a string", Defect.MALFORMED_KEY, forge().key(new DERUTF8String("key")).der()),
        Arguments.of(
            "RSA without NULL",
            Defect.MALFORMED_KEY,
            forge()
                .key(
                    new DERSequence(
                        new ASN1Encodable[] {
                          new DERSequence(PKCSObjectIdentifiers.rsaEncryption),
                          new DERBitString(new byte[] {0x30, 0})
                        }))
                .der()),
        Arguments.of("negative modulus", Defect.MALFORMED_KEY, forge().key(rsa(-5, 3)).der()),
        Arguments.of("zero modulus", Defect.MALFORMED_KEY, forge().key(rsa(0, 3)).der()),
        Arguments.of(
            "no curve",
            Defect.MALFORMED_KEY,
            forge().key(point(DERNull.INSTANCE, new byte[65])).der()),
        Arguments.of(
            "short point",
            Defect.MALFORMED_KEY,
            forge().key(point(SECObjectIdentifiers.secp256r1, new byte[] {4, 1, 1})).der()),
        Arguments.of(
            "point at infinity",
            Defect.MALFORMED_KEY,
            forge().key(point(SECObjectIdentifiers.secp256r1, new byte[1])).der()),
        Arguments.of(
            "attribute is a number",
            Defect.MALFORMED_ATTRIBUTES,
            forge().attribute(new ASN1Integer(1)).der()),
        Arguments.of(
            "attribute without values",
            Defect.MALFORMED_ATTRIBUTES,
            forge().attribute(request).der()),
        Arguments.of(
            "two lists of extensions",
            Defect.MALFORMED_ATTRIBUTES,
            forge().names("a.example.jp").names("b.example.jp").der()),
        Arguments.of(
            "two lists in one",
            Defect.MALFORMED_ATTRIBUTES,
            forge()
                .attribute(
                    request, new DERSequence(name), new DERSequence(Forge.alternativeNames("b")))
                .der()),
        Arguments.of(
            "no extensions in the list", Defect.MALFORMED_ATTRIBUTES, forge().extensions().der()),
        Arguments.of(
            "duplicate SAN",
            Defect.DUPLICATE_EXTENSION,
            forge().extensions(name, Forge.alternativeNames("b.example.jp")).der()),
        Arguments.of(
            "SAN of garbage",
            Defect.MALFORMED_ATTRIBUTES,
            forge()
                .extensions(Forge.extension(Extension.subjectAlternativeName, new byte[] {1, 2, 3}))
                .der()),
        Arguments.of(
            "empty SAN",
            Defect.MALFORMED_ATTRIBUTES,
            forge()
                .extensions(Forge.extension(Extension.subjectAlternativeName, new byte[] {0x30, 0}))
                .der()),
        Arguments.of(
            "IP of three bytes",
            Defect.MALFORMED_ATTRIBUTES,
            forge()
                .extensions(
                    Forge.extension(
                        Extension.subjectAlternativeName,
                        new byte[] {0x30, 5, (byte) 0x87, 3, 1, 2, 3}))
                .der()),
        Arguments.of(
            "bytes behind the SAN",
            Defect.MALFORMED_ATTRIBUTES,
            forge()
                .extensions(
                    Forge.extension(
                        Extension.subjectAlternativeName,
                        new byte[] {0x30, 3, (byte) 0x82, 1, 'a', 0}))
                .der()),
        Arguments.of("one of a megabyte", Defect.NOT_A_SIGNING_REQUEST, new byte[1 << 20]));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("malformed")
  @DisplayName("each malformation is told apart")
  void tellsDefectsApart(String what, Defect defect, byte[] der) {
    assertThat(defect(read(der))).as(what).isEqualTo(defect);
  }

  static Stream<Arguments> unsupported() {
    return Stream.of(
        Arguments.of("secp256k1", point(SECObjectIdentifiers.secp256k1, new byte[65])),
        Arguments.of("secp224r1", point(SECObjectIdentifiers.secp224r1, new byte[57])),
        Arguments.of(
            "explicit EC parameters", point(ECNamedCurveTable.getByName("P-256"), new byte[65])),
        Arguments.of(
            "P-256 (compressed point)", point(SECObjectIdentifiers.secp256r1, compressed())),
        Arguments.of("Ed25519", key("1.3.101.112")),
        Arguments.of("Ed448", key("1.3.101.113")),
        Arguments.of("RSASSA-PSS", key("1.2.840.113549.1.1.10")),
        Arguments.of("DSA", key("1.2.840.10040.4.1")),
        Arguments.of("GOST R 34.10-2012 (256 bit)", key("1.2.643.7.1.1.1.1")),
        Arguments.of("ML-DSA-65", key("2.16.840.1.101.3.4.3.18")),
        Arguments.of("1.2.3.4", key("1.2.3.4")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unsupported")
  @DisplayName("BR 6.1.5: keys that are not certified are named")
  void namesUnsupportedKeys(String name, ASN1Encodable key) {
    assertThat(wellFormed(forge().key(key).der()).key())
        .isEqualTo(new PublicKeyFacts.Unsupported(name));
  }

  @Test
  @DisplayName("a point off its curve is read, and its signature does not verify")
  void readsPointsOffTheCurve() {
    byte[] point = new byte[65];
    Arrays.fill(point, (byte) 4);
    SigningRequest request =
        wellFormed(forge().key(point(SECObjectIdentifiers.secp256r1, point)).der());
    assertThat(request.key())
        .isInstanceOfSatisfying(
            PublicKeyFacts.EllipticCurve.class,
            facts -> assertThat(facts.curve()).isEqualTo(NamedCurve.P256));
    assertThat(request.signature().verifies()).isFalse();
  }

  @Test
  @Timeout(120)
  @DisplayName("a modulus and an exponent of any length cost no time")
  void doesNotHang() {
    BigInteger huge = BigInteger.ONE.shiftLeft(200_000).subtract(BigInteger.ONE);
    BigInteger large = BigInteger.ONE.shiftLeft(8000).subtract(BigInteger.ONE);
    for (byte[] der :
        new byte[][] {
          Forge.of(Forge.RSA).rsaKey(huge, huge).der(),
          Forge.of(Forge.RSA).rsaKey(large, huge).der(),
          Forge.of(Forge.RSA).rsaKey(large, large).der(),
          Forge.of(Forge.RSA).rsaKey(large, BigInteger.ONE).der()
        }) {
      assertThat(wellFormed(der).signature().verifies()).isFalse();
    }
  }

  @Test
  @DisplayName("no byte changed, left out or added anywhere makes the reader throw")
  void neverThrows() {
    Random random = new Random(42);
    IntStream.range(0, 20_000)
        .forEach(i -> {
          byte[] mutant = GOOD.clone();
          mutant[random.nextInt(mutant.length)] = (byte) random.nextInt();
          mutant[random.nextInt(mutant.length)] ^= (byte) (1 << random.nextInt(8));
          assertThat(read(mutant)).isNotNull();
          assertThat(read(Arrays.copyOf(GOOD, i % GOOD.length))).isNotNull();
        });
  }

  @Test
  @DisplayName("garbage of every size is refused without a throw, as file and as text")
  void refusesGarbage() {
    Random random = new Random(7);
    for (int size : new int[] {0, 1, 2, 10, 1000, 65_536, 1 << 20}) {
      byte[] garbage = new byte[size];
      random.nextBytes(garbage);
      assertThat(Examination.of(garbage).accepted()).isFalse();
      if (size > 0) {
        garbage[0] = 0x30;
        assertThat(Examination.of(garbage).accepted()).isFalse();
      }
      assertThat(SubmittedSigningRequest.ofText("A \n".repeat(size))).isNotNull();
    }
  }

  private static Forge forge() {
    return Forge.of(Forge.EC);
  }

  private static Reading read(byte[] der) {
    return new BouncyCastleSigningRequestReader().read(Der.of(der));
  }

  private static SigningRequest wellFormed(byte[] der) {
    return ((Reading.WellFormed) read(der)).request();
  }

  private static ASN1Encodable rdn(ASN1Encodable value) {
    return new DERSequence(
        new DERSet(
            new DERSequence(new ASN1Encodable[] {new ASN1ObjectIdentifier("2.5.4.3"), value})));
  }

  private static ASN1Encodable rsa(long modulus, long exponent) {
    ASN1Encodable numbers =
        new DERSequence(new ASN1Encodable[] {new ASN1Integer(modulus), new ASN1Integer(exponent)});
    return new SubjectPublicKeyInfo(
        new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
        Forge.encoded(numbers));
  }

  private static ASN1Encodable point(ASN1Encodable parameters, byte[] point) {
    return new SubjectPublicKeyInfo(
        new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, parameters), point);
  }

  private static ASN1Encodable key(String oid) {
    return new SubjectPublicKeyInfo(
        new AlgorithmIdentifier(new ASN1ObjectIdentifier(oid)), new byte[32]);
  }

  private static byte[] compressed() {
    byte[] point = new byte[33];
    point[0] = 2;
    return point;
  }

  private static byte[] nested(int depth) {
    ASN1Encodable innermost = new DEROctetString(new byte[0]);
    byte[] inner = Forge.encoded(innermost);
    java.io.ByteArrayOutputStream headers = new java.io.ByteArrayOutputStream();
    for (int level = depth; level > 0; level--) {
      int length = inner.length + 4 * (level - 1);
      headers.writeBytes(new byte[] {0x30, (byte) 0x82, (byte) (length >> 8), (byte) length});
    }
    headers.writeBytes(inner);
    return headers.toByteArray();
  }

  /** The same with a length of one byte more than needed. */
  private static byte[] withLongLength(byte[] der) {
    byte[] longer = new byte[der.length + 1];
    System.arraycopy(der, 1, longer, 2, der.length - 1);
    longer[0] = 0x30;
    longer[1] = (byte) 0x83;
    longer[2] = 0;
    if ((der[1] & 0xFF) == 0x82) {
      return longer;
    }
    longer[1] = (byte) 0x82;
    return longer;
  }

  private static byte[] withIndefiniteLength(byte[] der) {
    int header = 2 + (der[1] & 0x7F);
    byte[] indefinite = new byte[der.length - header + 4];
    indefinite[0] = 0x30;
    indefinite[1] = (byte) 0x80;
    System.arraycopy(der, header, indefinite, 2, der.length - header);
    return indefinite;
  }

  private static int indexOf(byte[] der, String text) {
    return new String(der, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(text);
  }

  private static Defect defect(Reading reading) {
    return switch (reading) {
      case Reading.Malformed(Defect defect) -> defect;
      case Reading.PartlyMalformed(Defect defect, var _, var _) -> defect;
      case Reading.WellFormed _ -> throw new AssertionError("well-formed");
    };
  }
}
