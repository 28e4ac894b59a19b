package jp.passportweb.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.InputProblem.SubjectFault;
import jp.passportweb.domain.input.Parsed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SUBJ-1 what stands in a subject is a name and nothing else")
class SubjectValueTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aozora Trading Co., Ltd.",
        "9 Lives Coffee K.K.",
        "Nil Desperandum K.K.",
        "Nothing But Flowers Inc.",
        "None K.K.",
        "Test Laboratory K.K.",
        "Unknown Pleasures Records, Inc.",
        "Default Mode Network Institute",
        "Yamada, Suzuki & Sons",
        "AT&T Japan; Kanto Branch",
        "R&D Center K.K.",
        "Kakaku.com, Inc.",
        "@home Services K.K.",
        "C Channel K.K.",
        "L & O Design K.K.",
        "E=MC2 Energy K.K.",
        "100% Chocolate Cafe K.K.",
        "109 K.K.",
        "Nara Prefectural Government",
        "NA Holdings K.K.",
        "Café Ōmotesandō",
        "City Bakery",
        "World Wide Web Consulting LLC"
      })
  @DisplayName("names of organisations that stay")
  void organizations(String name) {
    assertThat(SubjectName.parse(name)).isEqualTo(Parsed.good(new SubjectName(name)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "N.A.                         | PLACEHOLDER",
        "n / a                        | PLACEHOLDER",
        "N/A Co., Ltd.                | PLACEHOLDER",
        "Ｎ／Ａ                       | PLACEHOLDER",
        "NONE                         | PLACEHOLDER",
        "none/none                    | PLACEHOLDER",
        "[unknown]                    | PLACEHOLDER",
        "Unknown K.K.                 | PLACEHOLDER",
        "(not applicable)             | PLACEHOLDER",
        "Not available                | PLACEHOLDER",
        "null                         | PLACEHOLDER",
        "undefined                    | PLACEHOLDER",
        "TBD                          | PLACEHOLDER",
        "to be determined             | PLACEHOLDER",
        "test                         | PLACEHOLDER",
        "Test Company                 | PLACEHOLDER",
        "My Company Ltd               | PLACEHOLDER",
        "Company, Inc.                | PLACEHOLDER",
        "K.K.                         | PLACEHOLDER",
        "Co., Ltd.                    | PLACEHOLDER",
        "000                          | PLACEHOLDER",
        "-                            | PLACEHOLDER",
        "...                          | PLACEHOLDER",
        "÷                            | PLACEHOLDER",
        "x                            | PLACEHOLDER",
        "xxxxx                        | PLACEHOLDER",
        "Gaitou nashi                 | PLACEHOLDER",
        "Same as above                | PLACEHOLDER",
        "Aozora K.K., C=JP            | ATTRIBUTE",
        "CN=Aozora                    | ATTRIBUTE",
        "Aozora/OU = Web              | ATTRIBUTE",
        "Aozora+serialNumber=7        | ATTRIBUTE",
        "Aozora; E=a                  | ATTRIBUTE",
        "Aozora, 2.5.4.11=Web         | ATTRIBUTE",
        "ＯＵ＝Sales                  | ATTRIBUTE",
        "Aozora <b>K.K.</b>           | MARKUP",
        "Aozora &amp; Sons            | MARKUP",
        "Aozora &#x41;                | MARKUP",
        "Aozora&#65                   | MARKUP",
        "Aozora%3Cb                   | MARKUP",
        "Aozora\\, Ltd.               | MARKUP",
        "{{organization}}             | MARKUP",
        "https://aozora.co.jp         | WEB_ADDRESS",
        "Aozora www.aozora.co.jp      | WEB_ADDRESS",
        "HTTP://AOZORA                | WEB_ADDRESS",
        "info@aozora.co.jp            | WEB_ADDRESS"
      })
  @DisplayName("what is no name of an organisation, or more than one")
  void unfitOrganizations(String text, SubjectFault fault) {
    assertThat(faultOf(SubjectName.parse(text))).isEqualTo(fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minato-ku",
        "Shin'onsen-cho",
        "Yokohama-shi Naka-ku",
        "Osaka City",
        "Kyoto",
        "Tokyo",
        "Tsu-shi",
        "Ōta-ku",
        "Minamitsuru-gun Oshino-mura",
        "Nihonmatsu-shi",
        "Midori-ku"
      })
  @DisplayName("localities that stay")
  void localities(String name) {
    assertThat(SubjectName.parseLocality(name)).isEqualTo(Parsed.good(new SubjectName(name)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NA                           | PLACEHOLDER",
        "nil                          | PLACEHOLDER",
        "Some-City                    | PLACEHOLDER",
        "Anytown                      | PLACEHOLDER",
        "Locality Name                | PLACEHOLDER",
        "City                         | PLACEHOLDER",
        "00                           | PLACEHOLDER",
        "Minato-ku, ST=Tokyo          | ATTRIBUTE",
        "L = Minato-ku                | ATTRIBUTE",
        "Minato-ku&nbsp;              | MARKUP",
        "107-0052                     | STREET",
        "1070052 Minato-ku            | STREET",
        "Minato-ku 2-3-4              | STREET",
        "Akasaka 2-chome Minato-ku    | STREET",
        "Aoyama-dori                  | STREET",
        "Akasaka Building             | STREET",
        "Minato-ku, Tokyo             | BESIDES_LOCALITY",
        "Minato-ku; Tokyo             | BESIDES_LOCALITY",
        "Minato-ku / Tokyo            | BESIDES_LOCALITY",
        "Minato-ku (Tokyo)            | BESIDES_LOCALITY",
        "Minato-ku Tokyo              | BESIDES_LOCALITY",
        "Tokyo-to Minato-ku           | BESIDES_LOCALITY",
        "Kanagawa-ken Kawasaki-shi    | BESIDES_LOCALITY",
        "Minato-ku Japan              | BESIDES_LOCALITY",
        "JP                           | BESIDES_LOCALITY",
        "L:Minato-ku                  | BESIDES_LOCALITY"
      })
  @DisplayName("what is no locality, or more than one")
  void unfitLocalities(String text, SubjectFault fault) {
    assertThat(faultOf(SubjectName.parseLocality(text))).isEqualTo(fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "株式会社青空商事",
        "株式会社テスト",
        "なし園株式会社",
        "株式会社109",
        "不明堂書店",
        "青空＆海",
        "無印商店",
        "Aozora株式会社",
        "轟"
      })
  @DisplayName("法人名 that stay")
  void legalNames(String name) {
    assertThat(LegalName.parse(name)).isInstanceOf(Parsed.Good.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "該当なし               | PLACEHOLDER",
        "（なし）               | PLACEHOLDER",
        "無                     | PLACEHOLDER",
        "不明                   | PLACEHOLDER",
        "未定                   | PLACEHOLDER",
        "株式会社               | PLACEHOLDER",
        "○○株式会社           | PLACEHOLDER",
        "㈱未定                 | PLACEHOLDER",
        "テスト                 | PLACEHOLDER",
        "ﾃｽﾄ                    | PLACEHOLDER",
        "会社名                 | PLACEHOLDER",
        "ー                     | PLACEHOLDER",
        "０                     | PLACEHOLDER",
        "N/A                    | PLACEHOLDER",
        "O=株式会社青空         | ATTRIBUTE",
        "青空商事、Ｃ＝JP       | ATTRIBUTE",
        "<b>青空</b>            | MARKUP",
        "青空&amp;海            | MARKUP",
        "株式会社青空 https://x | WEB_ADDRESS"
      })
  @DisplayName("法人名 in Japanese: the same kinds")
  void unfitLegalNames(String text, SubjectFault fault) {
    assertThat(faultOf(LegalName.parse(text))).isEqualTo(fault);
  }

  @ParameterizedTest
  @CsvSource({"ガイトウナシ, PLACEHOLDER", "・, PLACEHOLDER", "ー, PLACEHOLDER", "アオゾラショウジ,"})
  @DisplayName("法人名(カナ): the same kinds")
  void kana(String text, @Nullable SubjectFault fault) {
    assertThat(faultOf(KanaName.parse(text))).isEqualTo(fault);
  }

  private static @Nullable SubjectFault faultOf(Parsed<?> parsed) {
    return parsed instanceof Parsed.Bad<?> bad
            && bad.problem() instanceof InputProblem.UnfitSubject(SubjectFault fault, String _)
        ? fault
        : null;
  }
}
