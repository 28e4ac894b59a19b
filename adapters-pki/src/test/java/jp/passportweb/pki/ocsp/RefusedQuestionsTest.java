package jp.passportweb.pki.ocsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.authority.ContentBuilder;
import jp.passportweb.pki.authority.TestAuthority;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("§6.6, RFC 6960 2.3: what gets an error, and nothing signed")
class RefusedQuestionsTest {
  private static final Der SERVER = TestAuthority.issue(ContentBuilder.sr().build());
  private static final ASN1ObjectIdentifier STRANGE =
      new ASN1ObjectIdentifier("1.3.6.1.4.1.32473.9.9");

  @TempDir static Path directory;

  private static Answering answering;

  @BeforeAll
  static void open() {
    answering = new Answering(directory);
  }

  static Stream<Arguments> malformed() {
    byte[] good = Asking.of(Answering.SR, SERVER).bytes();
    return Stream.of(
        Arguments.of("nothing", new byte[0]),
        Arguments.of("text", "GET / HTTP/1.1".getBytes(StandardCharsets.US_ASCII)),
        Arguments.of("a certificate", SERVER.bytes()),
        Arguments.of("cut", Arrays.copyOf(good, good.length - 1)),
        Arguments.of("a byte behind", Arrays.copyOf(good, good.length + 1)),
        Arguments.of("no certificate", Asking.ofNothing().bytes()),
        Arguments.of("no nonce in the nonce", Asking.of(Answering.SR, SERVER).nonce(0).bytes()),
        Arguments.of("a nonce of 129", Asking.of(Answering.SR, SERVER).nonce(129).bytes()),
        Arguments.of(
            "a nonce of another type",
            Asking.of(Answering.SR, SERVER)
                .extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new ASN1Integer(7))
                .bytes()),
        Arguments.of(
            "a strange critical extension",
            Asking.of(Answering.SR, SERVER).extension(STRANGE, true, DERNull.INSTANCE).bytes()),
        Arguments.of(
            "more than 16 KiB",
            Asking.of(Answering.SR, SERVER)
                .extension(STRANGE, false, new DEROctetString(new byte[16 * 1024]))
                .bytes()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("malformed")
  @DisplayName("malformedRequest")
  void malformed(String what, byte[] request) {
    assertThat(answering.refusal(Answering.SR, request))
        .isEqualTo(OCSPResponseStatus.MALFORMED_REQUEST);
  }

  static Stream<Arguments> strangers() {
    AlgorithmIdentifier sha1 =
        new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1, DERNull.INSTANCE);
    DEROctetString hash = new DEROctetString(new byte[20]);
    CertID good = Asking.id(OIWObjectIdentifiers.idSHA1, Answering.SR, BigInteger.TEN);
    return Stream.of(
        Arguments.of("another authority of ours", Asking.of(Answering.EV, SERVER).bytes()),
        Arguments.of(
            "the root",
            Asking.of(TestAuthority.AUTHORITY.root(), Answering.SR.certificate()).bytes()),
        Arguments.of(
            "an issuer that nobody knows",
            Asking.ofNothing().raw(new CertID(sha1, hash, hash, new ASN1Integer(1))).bytes()),
        Arguments.of(
            "our name with another key",
            Asking.ofNothing()
                .raw(new CertID(sha1, good.getIssuerNameHash(), hash, good.getSerialNumber()))
                .bytes()),
        Arguments.of(
            "our key under another name",
            Asking.ofNothing()
                .raw(new CertID(sha1, hash, good.getIssuerKeyHash(), good.getSerialNumber()))
                .bytes()),
        Arguments.of(
            "a hash that nobody knows",
            Asking.ofNothing()
                .raw(
                    new CertID(
                        new AlgorithmIdentifier(STRANGE),
                        good.getIssuerNameHash(),
                        good.getIssuerKeyHash(),
                        good.getSerialNumber()))
                .bytes()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("strangers")
  @DisplayName("RFC 9919: unauthorized, for those that it does not speak for")
  void unauthorized(String what, byte[] request) {
    assertThat(answering.refusal(Answering.SR, request)).isEqualTo(OCSPResponseStatus.UNAUTHORIZED);
    assertThat(answering.asked).isEmpty();
  }

  @Test
  @DisplayName("a strange extension that is not critical is passed over")
  void passedOver() {
    byte[] request =
        Asking.of(Answering.SR, SERVER).extension(STRANGE, false, DERNull.INSTANCE).bytes();
    assertThat(answering.signed(Answering.SR, request).hasExtensions()).isFalse();
    answering.asked.clear();
  }
}
