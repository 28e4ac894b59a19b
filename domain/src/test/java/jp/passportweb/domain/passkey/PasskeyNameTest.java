package jp.passportweb.domain.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.Parsed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LOGIN-1 the name of a passkey")
class PasskeyNameTest {
  @Test
  @DisplayName("LOGIN-1 it has 1 to 40 characters, repaired as other names are")
  void length() {
    assertThat(PasskeyName.parse(" 総務部の ﾊﾟｿｺﾝ "))
        .isEqualTo(Parsed.good(new PasskeyName("総務部の パソコン")));
    assertThat(PasskeyName.parse("あ".repeat(40))).isInstanceOf(Parsed.Good.class);
    assertThat(PasskeyName.parse("あ".repeat(41)))
        .isEqualTo(Parsed.bad(new InputProblem.TooLong(40, 41)));
    assertThat(PasskeyName.parse(" ")).isEqualTo(Parsed.bad(new InputProblem.Missing()));
  }
}
