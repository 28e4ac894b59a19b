package jp.passportweb.domain.signingrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest.Defect;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest.Defective;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest.Found;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("REQUIREMENTS §6.2: what is pasted or uploaded as a CSR")
class SubmittedSigningRequestTest {
  private static final String REQUEST = SamplePem.REQUEST;
  private static final String BODY = SamplePem.body(REQUEST);

  static Stream<Arguments> slips() {
    return Stream.of(
        Arguments.of("as it is", REQUEST),
        Arguments.of("CRLF", REQUEST.replace("\n", "\r\n")),
        Arguments.of("byte order mark", "\uFEFF" + REQUEST),
        Arguments.of(
            "NEW CERTIFICATE REQUEST", REQUEST.replace("CERTIFICATE R", "NEW CERTIFICATE R")),
        Arguments.of("text around", "CSRです。\n\n" + REQUEST + "\n以上、よろしくお願いします。"),
        Arguments.of("indented", REQUEST.indent(4)),
        Arguments.of("quoted in a mail", REQUEST.replaceAll("(?m)^", "> ")),
        Arguments.of("full-width hyphens", REQUEST.replace('-', '－')),
        Arguments.of("ideographic spaces", REQUEST.replaceAll("(?m)$", "　")),
        Arguments.of("lines run together", REQUEST.replace('\n', ' ')),
        Arguments.of("escaped line ends", REQUEST.replace("\n", "\\n")),
        Arguments.of("one hyphen lost", REQUEST.substring(1)),
        Arguments.of("zero-width spaces", REQUEST.replace("\n", "\u200B\n")),
        Arguments.of("without header lines", BODY),
        Arguments.of("without header lines, one line", BODY.replace("\n", "")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slips")
  @DisplayName("a slip of copying that loses nothing is mended")
  void mendsSlips(String slip, String pasted) {
    assertThat(SubmittedSigningRequest.ofText(pasted))
        .as(slip)
        .isEqualTo(new Found(Der.of(SamplePem.der(REQUEST))));
  }

  static Stream<Arguments> defects() {
    return Stream.of(
        Arguments.of(Defect.EMPTY, " \n\t　"),
        Arguments.of(Defect.TOO_LARGE, "あ".repeat(SubmittedSigningRequest.LARGEST + 1)),
        Arguments.of(Defect.END_LINE_MISSING, REQUEST.substring(0, 200)),
        Arguments.of(Defect.BEGIN_LINE_MISSING, REQUEST.substring(REQUEST.indexOf('\n'))),
        Arguments.of(Defect.SEVERAL_REQUESTS, REQUEST + REQUEST),
        Arguments.of(Defect.BROKEN_BASE64, REQUEST.replace("MIHT", "MI*T")),
        Arguments.of(Defect.BROKEN_BASE64, REQUEST.replace("MIHT", "MI…T")),
        Arguments.of(Defect.BROKEN_BASE64, REQUEST.replace("MIHT", "MIH")),
        Arguments.of(Defect.CERTIFICATE, REQUEST.replace(" REQUEST", "")),
        Arguments.of(
            Defect.CERTIFICATE, REQUEST.replace("CERTIFICATE REQUEST", "TRUSTED CERTIFICATE")),
        Arguments.of(Defect.PKCS7, REQUEST.replace("CERTIFICATE REQUEST", "PKCS7")),
        Arguments.of(Defect.PUBLIC_KEY, REQUEST.replace("CERTIFICATE REQUEST", "PUBLIC KEY")),
        Arguments.of(Defect.PUBLIC_KEY, "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ me@example"),
        Arguments.of(Defect.NO_REQUEST, REQUEST.replace("CERTIFICATE REQUEST", "DH PARAMETERS")),
        Arguments.of(Defect.NO_REQUEST, "CSRはあとで送ります"),
        Arguments.of(Defect.NO_REQUEST, "hello"),
        Arguments.of(Defect.PRIVATE_KEY, REQUEST + SamplePem.PKCS8));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("defects")
  @DisplayName("what cannot be mended is named")
  void namesDefects(Defect defect, String pasted) {
    assertThat(SubmittedSigningRequest.ofText(pasted)).isEqualTo(new Defective(defect));
  }

  @Test
  @DisplayName("a file may be DER, UTF-8 or UTF-16")
  void readsFiles() {
    Found found = new Found(Der.of(SamplePem.der(REQUEST)));
    assertThat(SubmittedSigningRequest.ofBytes(SamplePem.der(REQUEST))).isEqualTo(found);
    assertThat(SubmittedSigningRequest.ofBytes(REQUEST.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(found);
    assertThat(SubmittedSigningRequest.ofBytes(REQUEST.getBytes(StandardCharsets.UTF_16)))
        .isEqualTo(found);
  }

  @Test
  @DisplayName("a file of something else is named by its bytes")
  void namesOtherFiles() {
    assertThat(SubmittedSigningRequest.ofBytes(SamplePem.der(SamplePem.SEC1)))
        .isEqualTo(new Defective(Defect.PRIVATE_KEY));
    assertThat(SubmittedSigningRequest.ofBytes(SamplePem.der(SamplePem.PKCS8)))
        .isEqualTo(new Defective(Defect.PRIVATE_KEY));
    assertThat(SubmittedSigningRequest.ofBytes(new byte[0])).isEqualTo(new Defective(Defect.EMPTY));
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, false", "1, true"})
  @DisplayName("a file of DER is measured as it came, and kept as text when it is not too large")
  void measured(int beyond, boolean tooLarge) {
    byte[] der = new byte[SubmittedSigningRequest.LARGEST_DER + beyond];
    der[0] = 0x30;
    SubmittedSigningRequest submitted = SubmittedSigningRequest.ofBytes(der);
    assertThat(submitted.equals(new Defective(Defect.DER_TOO_LARGE))).isEqualTo(tooLarge);
    if (submitted instanceof Found(Der found)) {
      String text = found.pem("CERTIFICATE REQUEST");
      assertThat(SubmittedSigningRequest.ofText(text)).isEqualTo(submitted);
    }
  }

  static Stream<Arguments> privateKeys() {
    String pkcs8 = SamplePem.body(SamplePem.PKCS8);
    String sec1 = SamplePem.body(SamplePem.SEC1);
    return Stream.of(
        Arguments.of("PKCS#8", SamplePem.PKCS8),
        Arguments.of("SEC 1", SamplePem.SEC1),
        Arguments.of("RSA", "-----BEGIN RSA PRIVATE KEY-----"),
        Arguments.of("encrypted", "-----BEGIN ENCRYPTED PRIVATE KEY-----"),
        Arguments.of("OpenSSH", "-----BEGIN OPENSSH PRIVATE KEY-----"),
        Arguments.of("SSH2", "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----"),
        Arguments.of("PGP", "-----BEGIN PGP PRIVATE KEY BLOCK-----"),
        Arguments.of("PuTTY", "PuTTY-User-Key-File-3: ssh-rsa"),
        Arguments.of("END line only", "...\n-----END PRIVATE KEY-----"),
        Arguments.of("lower case", "begin rsa private key"),
        Arguments.of("full-width", "－－－－－ＢＥＧＩＮ ＰＲＩＶＡＴＥ ＫＥＹ－－－－－"),
        Arguments.of("zero-width", "-----BEGIN PRI\u200BVATE KEY-----"),
        Arguments.of("PKCS#8 without header lines", pkcs8),
        Arguments.of("SEC 1 without header lines", sec1),
        Arguments.of("SEC 1 in a sentence", "鍵は「" + sec1.replace("\n", "") + "」です"),
        Arguments.of("cut off", pkcs8.substring(0, 60)),
        Arguments.of(
            "PKCS#1 without header lines", base64("3082012002010002820101" + "7f".repeat(60))),
        Arguments.of(
            "encrypted PKCS#8",
            base64(
                "3081e4304f06092a864886f70d01050d3042"
                    + "00".repeat(66)
                    + "04818f"
                    + "7f".repeat(40))),
        Arguments.of("PKCS#12", base64("308209a102010330820967" + "7f".repeat(60))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("privateKeys")
  @DisplayName("a private key is recognised in every form")
  void findsPrivateKeys(String form, String text) {
    assertThat(SubmittedSigningRequest.holdsPrivateKey(text)).as(form).isTrue();
  }

  @Test
  @DisplayName("a key is taken out of a text whole, and what follows it is left")
  void takesPrivateKeys() {
    byte[] der = Base64.getMimeDecoder().decode(SamplePem.body(SamplePem.PKCS8));
    for (String text :
        List.of(
            SamplePem.PKCS8,
            "鍵です\n> " + SamplePem.PKCS8.replace("\n", "\n> "),
            SamplePem.body(SamplePem.PKCS8).replace("=", "") + " MORE",
            SamplePem.PKCS8 + SamplePem.PKCS8)) {
      assertThat(SubmittedSigningRequest.privateKeysIn(text)).contains(Der.of(der));
    }
    assertThat(SubmittedSigningRequest.privateKeysIn(der)).containsExactly(Der.of(der));
    assertThat(SubmittedSigningRequest.privateKeysIn("-----BEGIN PRIVATE KEY-----")).isEmpty();
    assertThat(SubmittedSigningRequest.privateKeysIn((SamplePem.SEC1 + "\n").repeat(9))).hasSize(4);
    assertThat(SubmittedSigningRequest.holdsPrivateKey(der)).isTrue();
    assertThat(SubmittedSigningRequest.holdsPrivateKey(new byte[] {0x30, 0})).isFalse();
  }

  @ParameterizedTest
  @MethodSource("harmless")
  @DisplayName("what is no private key is not taken for one")
  void leavesOthersAlone(String text) {
    assertThat(SubmittedSigningRequest.holdsPrivateKey(text)).isFalse();
  }

  static Stream<String> harmless() {
    return Stream.of(
        "", REQUEST, BODY, "private key は貼り付けません", "Marunouchi 1-1-1", "M".repeat(60_000));
  }

  private static String base64(String hex) {
    return Base64.getEncoder().encodeToString(java.util.HexFormat.of().parseHex(hex));
  }
}
