package jp.passportweb.pki.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("LINT-1: the linter's own reading of DER")
class DerPartTest {
  @ParameterizedTest
  @CsvSource({
    "0201 0a, true",
    "0201 7f, true",
    "0202 0080, true",
    "0201 00, false",
    "0201 ff, false",
    "0202 007f, false",
    "0202 0000, false",
    "0200, false"
  })
  @DisplayName("RFC 5280 5.1.2.6, X.690 8.3.2: a serial is above zero, without an octet too many")
  void positive(String hex, boolean positive) {
    ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(hex.replace(" ", "")));
    assertThat(DerPart.at(bytes, 0).tagged(DerPart.INTEGER).isPositive(bytes)).isEqualTo(positive);
  }
}
