package jp.passportweb.domain.operator;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("OPR-1 codes of an authenticator app (RFC 6238)")
class TotpTest {
  private static final TotpSecret SECRET =
      new TotpSecret("12345678901234567890".getBytes(US_ASCII));

  /** RFC 6238, appendix B: the last six of its eight digits. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  @DisplayName("OPR-1 the codes of the standard's table")
  void vectors(long second, String code) {
    assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
  }

  /** RFC 4226, appendix D. */
  @ParameterizedTest
  @CsvSource({
    "0, 755224", "1, 287082", "2, 359152", "3, 969429", "4, 338314",
    "5, 254676", "6, 287922", "7, 162583", "8, 399871", "9, 520489"
  })
  @DisplayName("OPR-1 the codes of the table it builds on")
  void counters(long step, String code) {
    assertThat(Totp.code(SECRET, step)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
  @DisplayName("OPR-1 a clock may be off by a step, either way")
  void tolerance(int steps, boolean counts) {
    Instant now = Instant.ofEpochSecond(1_111_111_119);
    String code = Totp.code(SECRET, Totp.step(now) + steps);
    assertThat(Totp.matching(SECRET, code, now, -1).isPresent()).isEqualTo(counts);
  }

  @Test
  @DisplayName("OPR-1 neither a step that was used nor one before it counts again")
  void once() {
    Instant now = Instant.ofEpochSecond(1_111_111_110);
    long step = Totp.step(now);
    String code = Totp.code(SECRET, step);
    assertThat(Totp.matching(SECRET, code, now, step - 1)).isEqualTo(OptionalLong.of(step));
    assertThat(Totp.matching(SECRET, code, now, step)).isEmpty();
    assertThat(Totp.matching(SECRET, Totp.code(SECRET, step - 1), now, step)).isEmpty();
    assertThat(Totp.matching(SECRET, Totp.code(SECRET, step + 1), now, step))
        .isEqualTo(OptionalLong.of(step + 1));
  }

  @ParameterizedTest
  @CsvSource({"''", "28708", "2870820", "28708x", "-87082"})
  @DisplayName("OPR-1 what is no code opens nothing")
  void noCode(String typed) {
    assertThat(Totp.matching(SECRET, typed, Instant.ofEpochSecond(59), -1)).isEmpty();
  }

  @Test
  @DisplayName("OPR-1 the secret is written as apps read it (RFC 4648)")
  void base32() {
    assertThat(SECRET.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(new TotpSecret(new byte[20]).base32()).isEqualTo("A".repeat(32));
    assertThat(SECRET).hasToString("TotpSecret(…)");
  }
}
