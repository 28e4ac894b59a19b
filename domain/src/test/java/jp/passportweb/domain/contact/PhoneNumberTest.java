package jp.passportweb.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.Parsed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("§5 a telephone number is repaired, and told apart by what kind of number it is")
class PhoneNumberTest {
  @ParameterizedTest
  @CsvSource({
    "03-1234-5678, 03-1234-5678",
    "０３－１２３４－５６７８, 03-1234-5678",
    "03ー1234ー5678, 03-1234-5678",
    "03ｰ1234ｰ5678, 03-1234-5678",
    "03〜1234〜5678, 03-1234-5678",
    "03～1234～5678, 03-1234-5678",
    "03―1234‐5678, 03-1234-5678",
    "03−1234–5678, 03-1234-5678",
    "03一1234一5678, 03-1234-5678",
    "03─1234━5678, 03-1234-5678",
    "03(1234)5678, 03-1234-5678",
    "(03)1234-5678, 03-1234-5678",
    "（０３）１２３４－５６７８, 03-1234-5678",
    "03.1234.5678, 03-1234-5678",
    "03・1234・5678, 03-1234-5678",
    "03 1234 5678, 03-1234-5678",
    "0312345678, 0312345678",
    "TEL：03-1234-5678, 03-1234-5678",
    "\u202d03-1234-5678\u202c, 03-1234-5678",
    "03\u200b-1234-5678, 03-1234-5678",
    "+81-(0)3-1234-5678, 03-1234-5678",
    "+81 (0) 3 1234 5678, 03-1234-5678",
    "(+81)3-1234-5678, 03-1234-5678",
    "(+81) 03-1234-5678, 03-1234-5678",
    "＋８１－３－１２３４－５６７８, 03-1234-5678",
    "+81312345678, 0312345678",
    "0081-3-1234-5678, 03-1234-5678",
    "81-3-1234-5678, 03-1234-5678",
    "050-1234-5678, 050-1234-5678",
    "06-6123-4567, 06-6123-4567",
    "011-222-3333, 011-222-3333",
    "0467-22-3333, 0467-22-3333",
    "098-866-2333, 098-866-2333"
  })
  @DisplayName("a landline or 050, however it is typed")
  void landline(String typed, String number) {
    assertThat(PhoneNumber.parseLandline(typed)).isEqualTo(Parsed.good(new PhoneNumber(number)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"080-1234-5678", "+81-90-1234-5678", "070 1234 5678", "060-1234-5678"})
  @DisplayName("a mobile is refused as one for 登録担当者, and taken for the others")
  void mobile(String typed) {
    assertThat(PhoneNumber.parseLandline(typed))
        .isEqualTo(Parsed.bad(new InputProblem.MobileNotAllowed()));
    assertThat(PhoneNumber.parse(typed)).isInstanceOf(Parsed.Good.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0120-123-456, TOLL_FREE",
    "0800-123-4567, TOLL_FREE",
    "0570-123-456, SHARED_COST",
    "0180-123-456, SHARED_COST",
    "020-1234-5678, MACHINE",
    "02012345678, MACHINE"
  })
  @DisplayName("a service's number is no landline, and never called a mobile")
  void service(String typed, InputProblem.ServiceNumber kind) {
    assertThat(PhoneNumber.parseLandline(typed))
        .isEqualTo(Parsed.bad(new InputProblem.NobodysNumber(kind)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "090-1234-567", "000-0000-0000", "00-0000-0000", "021-123-4567", "051-123-4567",
            "1234-5678",
        "03-1234-567", "03-1234-56789", "0120-12-3456-7", "090-0123-4567", "電話なし", "1-800-555-0100",
        "03-1234-5678x"
      })
  @DisplayName("what no Japanese number is, is refused, and never as a mobile")
  void impossible(String typed) {
    assertThat(PhoneNumber.parseLandline(typed))
        .isInstanceOf(Parsed.Bad.class)
        .isNotEqualTo(Parsed.bad(new InputProblem.MobileNotAllowed()));
  }

  @ParameterizedTest
  @CsvSource({
    "+44 20 7946 0958, +44-20-7946-0958",
    "0044 20 7946 0958, +44-20-7946-0958",
    "+1 (555) 010-0100, +1-555-010-0100",
    "＋４９－３０－１２３４５６, +49-30-123456",
    "+81-3-1234-5678, 03-1234-5678",
    "03-1234-5678, 03-1234-5678"
  })
  @DisplayName("a person abroad has a number with its country's code, or one in Japan")
  void abroad(String typed, String number) {
    assertThat(PhoneNumber.parseAbroad(typed)).isEqualTo(Parsed.good(new PhoneNumber(number)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"020 7946 0958", "+", "+44", "+0 123 456 789", "+44 call me"})
  @DisplayName("an international number without its country's code is none")
  void notAbroad(String typed) {
    assertThat(PhoneNumber.parseAbroad(typed))
        .isEqualTo(Parsed.bad(new InputProblem.NotAnInternationalNumber()));
  }
}
