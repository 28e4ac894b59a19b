package jp.passportweb.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.Parsed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("PROF-1 特約店コード")
class ResellerCodeTest {
  @ParameterizedTest
  @CsvSource({"T-0042, T-0042", "ｔ－００４２, T-0042", "' 12345678901234567890 ', 12345678901234567890"})
  @DisplayName("PROF-1 widths, capitals and hyphens are repaired")
  void repaired(String typed, String code) {
    assertThat(ResellerCode.parse(typed)).isEqualTo(Parsed.good(new ResellerCode(code)));
  }

  @Test
  @DisplayName("PROF-1 anything else is refused")
  void refused() {
    assertThat(ResellerCode.parse("特約店1"))
        .isEqualTo(Parsed.bad(new InputProblem.WrongScript(InputProblem.Script.CODE, "特約店")));
    assertThat(ResellerCode.parse("123456789012345678901"))
        .isEqualTo(Parsed.bad(new InputProblem.TooLong(20, 21)));
  }
}
