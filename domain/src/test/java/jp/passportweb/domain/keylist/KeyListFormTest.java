package jp.passportweb.domain.keylist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import jp.passportweb.domain.keylist.FormChoice.Format;
import jp.passportweb.domain.keylist.FormChoice.Judgement;
import jp.passportweb.domain.keylist.FormChoice.Problem;
import jp.passportweb.domain.signingrequest.PublicKeyFacts;
import jp.passportweb.domain.signingrequest.SpkiHash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("§6.2: by what a list of compromised keys names them")
class KeyListFormTest {
  private static final String SPKI =
      "761b90290ef77b6a765aaf4e14c5dfb6ca500b854e12d4955d3ae9d2115c8ea4";

  /** Made with openssl genrsa 2048, and known to nobody any more. */
  private static final BigInteger MODULUS =
      new BigInteger(
          "AE283C79C59FD7FC390D163C9C13D9CAE651A13A6631C809A04326D33929B2C7"
              + "8320D58DE81467304FFA6D43A1C298DDC00631ABDCB92DCEA965404D75FBD64D"
              + "0EB532E23DC7F4EFDC73168D94E446452C7683B8372C372F8083EBAD4227DCAA"
              + "2B8567ED4950CCA64598318695DC6E4D588D0D581216AADA0B57913EA9C6221D"
              + "47FD3C2A564A154A04F8AC4F6D9A63CC4B6DF89690AC613E8BBEDD9AA83E432C"
              + "64E58729B75DBF3EFCADDC348B54F60B10C06B64CFBB184FCB6348BA737FDAEE"
              + "AC78DAB302AFC78A1EB35C2B4B7C312FB9D12E3AE5921D30FA6242A6A83AA1D3"
              + "BDCD721A6D52908BAC8B5E8B6E10EB0B7147B3C0BED56756948DEAA9716B71A3",
          16);

  private static final ModulusHash HASH =
      ModulusHash.of(new PublicKeyFacts.Rsa(MODULUS, BigInteger.valueOf(65537)));

  private static final KeyFingerprints RSA = new KeyFingerprints(new SpkiHash(SPKI), HASH);

  @Test
  @DisplayName("the modulus as openssl rsa -modulus | openssl sha1 has it")
  void modulus() {
    assertThat(HASH).isEqualTo(new ModulusHash(2048, "e2afaeccb6e472a217c6b8c680ea8ca1dddddb04"));
  }

  @Test
  @DisplayName("in Debian's lists stand the last 20 digits, for RSA keys of the list's size alone")
  void debian() {
    KeyListForm form = new KeyListForm.DebianModulus(2048);
    assertThat(form.entryOf(RSA)).contains("b8c680ea8ca1dddddb04");
    assertThat(form.bytes()).isEqualTo(10);
    assertThat(new KeyListForm.DebianModulus(4096).covers(RSA)).isFalse();
    assertThat(form.covers(new KeyFingerprints(new SpkiHash(SPKI), null))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 15, 32})
  @DisplayName("in others the SPKI SHA-256 from its beginning, for every key")
  void spki(int bytes) {
    assertThat(new KeyListForm.SpkiSha256(bytes).entryOf(RSA))
        .contains(SPKI.substring(0, 2 * bytes));
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 33})
  @DisplayName("so few bytes that good keys would be hit, or more than there are, are no form")
  void unfit(int bytes) {
    assertThatThrownBy(() -> new KeyListForm.SpkiSha256(bytes))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "{0} digits of {1}, {2} {3}")
  @CsvSource({
    "64, keys.txt, , , 32",
    "62, keys.txt, , , 31",
    "30, blocklist, , , 15",
    "16, keys.txt, , , 8",
    "32, keys.txt, SPKI_SHA256, , 16",
    "40, keys.txt, SPKI_SHA256, , 20",
    "20, keys.txt, SPKI_SHA256, , 10"
  })
  @DisplayName("the length of an entry tells an SPKI SHA-256, or the importer does")
  void clearSpki(int digits, String file, Format format, Integer size, int bytes) {
    assertThat(new FormChoice(format, size).judge(digits, file))
        .isEqualTo(new Judgement.Clear(new KeyListForm.SpkiSha256(bytes)));
  }

  @ParameterizedTest(name = "{0} digits of {1}, {2} {3}")
  @CsvSource({
    "20, blacklist.RSA-2048, , , 2048",
    "20, blacklist.RSA-4096.gz, DEBIAN, , 4096",
    "20, blacklist.rsa1024, , , 1024",
    "20, x, , 3072, 3072",
    "20, blacklist.RSA-2048, , 3072, 3072"
  })
  @DisplayName("20 digits are Debian's, for the size that the name or the importer says")
  void clearDebian(int digits, String file, Format format, Integer size, int bits) {
    assertThat(new FormChoice(format, size).judge(digits, file))
        .isEqualTo(new Judgement.Clear(new KeyListForm.DebianModulus(bits)));
  }

  @ParameterizedTest(name = "{0} digits of {1}, {2} {3}: {4}")
  @CsvSource({
    "14, keys.txt, , , UNFIT_LENGTH",
    "66, keys.txt, , , UNFIT_LENGTH",
    "14, keys.txt, SPKI_SHA256, , UNFIT_LENGTH",
    "32, keys.txt, , , LIKE_ANOTHER_HASH",
    "40, keys.txt, , , LIKE_ANOTHER_HASH",
    "20, keys.txt, , , SIZE_UNKNOWN",
    "40, blacklist.RSA-2048, DEBIAN, , NOT_OF_DEBIAN",
    "64, keys.txt, , 2048, SIZE_WITHOUT_MEANING",
    "20, keys.txt, SPKI_SHA256, 2048, SIZE_WITHOUT_MEANING",
    "20, blacklist.DSA-1024, , , NOT_RSA"
  })
  @DisplayName("what could be something else is not guessed")
  void unclear(int digits, String file, Format format, Integer size, Problem problem) {
    assertThat(new FormChoice(format, size).judge(digits, file))
        .isEqualTo(new Judgement.Unclear(problem, digits));
  }
}
