package jp.passportweb.domain.input;

import static org.assertj.core.api.Assertions.assertThat;

import jp.passportweb.domain.contact.Furigana;
import jp.passportweb.domain.organization.PostalCode;
import jp.passportweb.domain.organization.SubjectName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a message says is refused is named whole")
class OffendingTextTest {
  @ParameterizedTest
  @CsvSource({
    "John, John",
    "じんぐう John Smith, John",
    "はらじゅくtaroさん, taro",
    "abcdefghijklmnopqrstuvwxyzabcdefgh, abcdefghijklmnopqrstuvwxyzabcd…"
  })
  @DisplayName("the first stretch of what does not belong, no letter cut in two")
  void script(String typed, String named) {
    assertThat(Furigana.parse(typed))
        .isEqualTo(Parsed.bad(new InputProblem.WrongScript(InputProblem.Script.HIRAGANA, named)));
  }

  @ParameterizedTest
  @CsvSource({"😀, 😀", "はな🇯🇵子, 🇯🇵", "👍🏽はなこ, 👍🏽", "はな①子☎, ☎"})
  @DisplayName("a picture, with all that belongs to it")
  void pictures(String typed, String named) {
    assertThat(Furigana.parse(typed)).isEqualTo(Parsed.bad(new InputProblem.Pictograph(named)));
  }

  @ParameterizedTest
  @CsvSource({"150-000A, A", "東京都1500001, 東京都", "150😀0001, 😀", "１５０－ＡＢＣＤ, ABCD"})
  @DisplayName("also where digits are wanted")
  void digits(String typed, String named) {
    assertThat(PostalCode.parse(typed)).isEqualTo(Parsed.bad(new InputProblem.NotDigits(named)));
  }

  @ParameterizedTest
  @CsvSource({
    "Example <script>alert(1)</script> Inc., <script>alert(1)</script>",
    "Example CN=Foo Inc., CN=Foo",
    "See https://www.example.jp/a?b now, https://www.example.jp/a?b",
    "info@example.co.jp, info@example.co.jp"
  })
  @DisplayName("of markup, attributes and addresses the whole word")
  void words(String typed, String named) {
    assertThat(SubjectName.parse(typed))
        .isInstanceOfSatisfying(
            Parsed.Bad.class,
            bad ->
                assertThat(bad.problem())
                    .isInstanceOfSatisfying(
                        InputProblem.UnfitSubject.class,
                        unfit -> assertThat(unfit.offending()).isEqualTo(named)));
  }
}
