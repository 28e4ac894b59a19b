package jp.passportweb.pki.signingrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.KeyPolicy;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("§6.2: the public key that belongs to a pasted private one")
class PrivateKeyReaderTest {
  private static final String RSA = "genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 ";
  private static final String P256 = "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 ";

  private final BouncyCastlePrivateKeyReader reader =
      new BouncyCastlePrivateKeyReader(KeyPolicy.STRICT);

  @TempDir Path directory;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "PKCS#8 RSA, " + RSA + "-out key.pem, ''",
    "PKCS#8 P-256, " + P256 + "-out key.pem, ''",
    "PKCS#1, " + RSA + "-out key.pem, rsa -in key.pem -traditional -out key.pem",
    "SEC 1, " + P256 + "-out key.pem, ec -in key.pem -out key.pem",
    "SEC 1 with parameters, ecparam -name secp384r1 -genkey -out key.pem, ''",
    "SEC 1 without its public key, "
        + P256
        + "-out key.pem, ec -in key.pem -no_public -out key.pem",
    "P-521, genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-521 -out key.pem, ''"
  })
  @DisplayName("OpenSSL's forms give OpenSSL's public key")
  void read(String form, String make, String change) throws IOException, InterruptedException {
    openSsl(make);
    if (!change.isEmpty()) {
      openSsl(change);
    }
    openSsl("pkey -in key.pem -pubout -outform DER -out public.der");
    assertThat(publicKey(Files.readString(directory.resolve("key.pem"))))
        .as(form)
        .contains(Der.of(Files.readAllBytes(directory.resolve("public.der"))));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "encrypted PKCS#8, " + P256 + "-aes256 -pass pass:secret -out key.pem, ''",
    "encrypted PKCS#1, "
        + RSA
        + "-out key.pem, rsa -in key.pem -aes128 -passout pass:secret -traditional -out key.pem",
    "of 1024 bits, genrsa -out key.pem 1024, ''",
    "of a curve that is not certified, ecparam -name secp256k1 -genkey -noout -out key.pem, ''",
    "Ed25519, genpkey -algorithm ED25519 -out key.pem, ''"
  })
  @DisplayName("what is encrypted, or would not be certified, gives none")
  void notRead(String form, String make, String change) throws IOException, InterruptedException {
    openSsl(make);
    if (!change.isEmpty()) {
      openSsl(change);
    }
    String pem = Files.readString(directory.resolve("key.pem"));
    assertThat(SubmittedSigningRequest.holdsPrivateKey(pem)).as(form).isTrue();
    assertThat(publicKey(pem)).as(form).isEmpty();
  }

  @Test
  @DisplayName("another's modulus in a private key of one's own proves nothing")
  void forged() throws IOException {
    RSAPrivateCrtKey own = (RSAPrivateCrtKey) Forge.rsa(2048).getPrivate();
    BigInteger others = ((RSAPrivateCrtKey) Forge.RSA.getPrivate()).getModulus();
    assertThat(reader.publicKeyOf(pkcs1(own.getModulus(), own, own.getPrimeP()))).isPresent();
    assertThat(reader.publicKeyOf(pkcs1(others, own, own.getPrimeP()))).isEmpty();
    assertThat(reader.publicKeyOf(pkcs1(others, own, BigInteger.ONE))).isEmpty();
    assertThat(reader.publicKeyOf(pkcs1(others, own, BigInteger.ZERO))).isEmpty();
    assertThat(reader.publicKeyOf(pkcs1(others.negate(), own, own.getPrimeP()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "30", "3000", "3003020100", "30060201000201", "30820fff020100"})
  @DisplayName("rubble gives none, and no exception")
  void rubble(String hex) {
    assertThat(reader.publicKeyOf(Der.of(java.util.HexFormat.of().parseHex(hex)))).isEmpty();
  }

  @Test
  @DisplayName("a curve's number that is none of its group gives none")
  void outOfRange() throws IOException {
    for (byte[] secret : List.of(new byte[32], ff(32), ff(64))) {
      ASN1EncodableVector parts = new ASN1EncodableVector();
      parts.add(new ASN1Integer(1));
      parts.add(new DEROctetString(secret));
      parts.add(
          new org.bouncycastle.asn1.DERTaggedObject(
              0, org.bouncycastle.asn1.sec.SECObjectIdentifiers.secp256r1));
      assertThat(reader.publicKeyOf(Der.of(new DERSequence(parts).getEncoded()))).isEmpty();
    }
  }

  private static byte[] ff(int length) {
    byte[] bytes = new byte[length];
    java.util.Arrays.fill(bytes, (byte) 0xFF);
    return bytes;
  }

  private static Der pkcs1(BigInteger modulus, RSAPrivateCrtKey key, BigInteger first)
      throws IOException {
    ASN1EncodableVector parts = new ASN1EncodableVector();
    for (BigInteger number :
        List.of(
            BigInteger.ZERO,
            modulus,
            key.getPublicExponent(),
            key.getPrivateExponent(),
            first,
            first.signum() == 0 || first.equals(BigInteger.ONE) ? modulus : key.getPrimeQ(),
            key.getPrimeExponentP(),
            key.getPrimeExponentQ(),
            key.getCrtCoefficient())) {
      parts.add((ASN1Encodable) new ASN1Integer(number));
    }
    return Der.of(new DERSequence(parts).getEncoded());
  }

  private Optional<Der> publicKey(String pem) {
    return SubmittedSigningRequest.privateKeysIn(pem).stream()
        .map(reader::publicKeyOf)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private void openSsl(String arguments) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(("openssl " + arguments.strip()).split(" +"))
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    try (InputStream output = process.getInputStream()) {
      String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
    }
  }
}
