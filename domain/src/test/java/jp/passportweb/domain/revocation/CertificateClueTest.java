package jp.passportweb.domain.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Optional;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.signingrequest.SpkiHash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("PRB-1 what people know of a certificate is understood as they write it")
class CertificateClueTest {
  private static final SerialNumber SERIAL =
      new SerialNumber(new BigInteger("80f1a2b3c4d5e6f7", 16));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "80F1A2B3C4D5E6F7",
        "0x80f1a2b3c4d5e6f7",
        "80:F1:A2:B3:C4:D5:E6:F7",
        "80F1 A2B3 C4D5 E6F7",
        "８０Ｆ１Ａ２Ｂ３Ｃ４Ｄ５Ｅ６Ｆ７"
      })
  void serial(String typed) {
    assertThat(CertificateClue.of(typed)).contains(new CertificateClue.Serial(SERIAL));
  }

  @Test
  void hostAndKey() {
    assertThat(CertificateClue.of(" WWW.Example.JP "))
        .contains(new CertificateClue.Host("www.example.jp"));
    String hash = "ab".repeat(32);
    assertThat(CertificateClue.of(hash)).contains(new CertificateClue.Key(new SpkiHash(hash)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "何かの証明書", "https://www.example.jp/", "a b"})
  void nothing(String typed) {
    assertThat(CertificateClue.of(typed)).isEqualTo(Optional.empty());
  }
}
