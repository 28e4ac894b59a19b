package jp.passportweb.domain.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.passportweb.domain.organization.Address;
import jp.passportweb.domain.organization.KanaName;
import jp.passportweb.domain.organization.LegalName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("APP-6 a form keeps its own fields, and of each no more than can be told")
class FormFieldsTest {
  private static final FormFields FORM =
      FormFields.lines("name").and(FormFields.choices("kind")).and(FormFields.text("csr", 6));

  @Test
  @DisplayName("a field of another name is not kept, whatever it is called")
  void foreign() {
    assertThat(FORM.kept(Map.of("name", "a", "names", "b", "", "c", "name ", "d", "x.name", "e")))
        .isEqualTo(Map.of("name", "a"));
  }

  @Test
  @DisplayName("what was not sent is not there; what was sent empty is")
  void absent() {
    assertThat(FORM.kept(Map.of("kind", ""))).isEqualTo(Map.of("kind", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "abcdef, abcdef",
    "abcdefg, abcdef",
    "'  ab cd  ', ab cd",
    "'a     b    c', a b c",
    "'a\n\n\n\nb\n\n\nc', 'a\nb\nc'",
    "abcde😀, abcde",
    "abcd😀, abcd😀",
    "abcd😀x, abcd😀"
  })
  @DisplayName("what is too long is cut, spaces that say nothing first, no character in halves")
  void cut(String sent, String kept) {
    assertThat(FORM.kept(Map.of("csr", sent))).isEqualTo(Map.of("csr", kept));
  }

  @Test
  @DisplayName(
      "APP-5 what is too long to be kept is known whole, to be shown back; the rest is not")
  void tooLong() {
    Map<String, String> sent =
        Map.of(
            "csr",
            "abcdefg",
            "name",
            " ".repeat(5000) + "b",
            "kind",
            "c",
            "foreign",
            "x".repeat(900));
    assertThat(FORM.tooLong(sent)).isEqualTo(Map.of("csr", "abcdefg"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"あ", "か\u3099", "ｶﾞ", "x", "\u1112\u1161\u11ab", "ab "})
  @DisplayName("a line that is cut is still told to be too long, whatever its repair joins")
  void stillTooLong(String part) {
    String line = FORM.kept(Map.of("name", part.repeat(5000))).get("name");
    assertThat(line).hasSizeLessThanOrEqualTo(FormFields.LINE);
    assertThat(LegalName.parse(line)).isInstanceOf(Parsed.Bad.class);
    assertThat(Address.parse(line)).isInstanceOf(Parsed.Bad.class);
    assertThat(KanaName.parse(line)).isInstanceOf(Parsed.Bad.class);
  }
}
