package jp.passportweb.domain.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.contact.Furigana;
import jp.passportweb.domain.contact.PersonName;
import jp.passportweb.domain.contact.ShortText;
import jp.passportweb.domain.organization.Address;
import jp.passportweb.domain.organization.KanaName;
import jp.passportweb.domain.organization.LegalName;
import jp.passportweb.domain.organization.PostalCode;
import jp.passportweb.domain.organization.RegistrationNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("§3 slips of Japanese input are repaired, not scolded")
class RepairTest {
  /** How a field reads what is typed. */
  enum Field {
    NAME,
    FURIGANA,
    COMPANY,
    COMPANY_KANA,
    ADDRESS,
    JOB_TITLE,
    POSTAL_CODE,
    NUMBER,
    EMAIL,
    AGAIN;

    Parsed<String> read(String typed) {
      return switch (this) {
        case NAME -> PersonName.parse(typed).map(PersonName::text);
        case FURIGANA -> Furigana.parse(typed).map(Furigana::text);
        case COMPANY -> LegalName.parse(typed).map(LegalName::text);
        case COMPANY_KANA -> KanaName.parse(typed).map(KanaName::text);
        case ADDRESS -> Address.parse(typed).map(Address::text);
        case JOB_TITLE -> ShortText.parse(typed).map(ShortText::text);
        case POSTAL_CODE -> PostalCode.parse(typed).map(PostalCode::digits);
        case NUMBER -> RegistrationNumber.parse(typed).map(RegistrationNumber::hyphenated);
        case EMAIL -> EmailAddress.parse(typed).map(EmailAddress::text);
        case AGAIN -> Parsed.good(EmailAddress.repaired(typed));
      };
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NAME, 原宿　太郎, 原宿 太郎",
    "NAME, '  原宿\t太郎 ', 原宿 太郎",
    "NAME, 原\u200b宿 太郎\ufeff, 原宿 太郎",
    "NAME, 渡邉\u2060 太郎, 渡邉 太郎",
    "NAME, \u202e原宿 太郎\u202c, 原宿 太郎",
    "NAME, か\u3099ーと\u3099 太郎, がーど 太郎",
    "NAME, \ufa19田 太郎, \ufa19田 太郎",
    "NAME, ﾊﾗｼﾞｭｸ ﾀﾛｳ, ハラジュク タロウ",
    "FURIGANA, ハラジュク タロウ, はらじゅく たろう",
    "FURIGANA, ﾊﾗｼﾞｭｸ ﾀﾛｳ, はらじゅく たろう",
    "FURIGANA, はらし\u3099ゅく たろう, はらじゅく たろう",
    "FURIGANA, はらし\u309bゅく, はらじゅく",
    "FURIGANA, こ-と゛- たろう, こーどー たろう",
    "FURIGANA, いすゞ, いすゞ",
    "COMPANY, ｾｺﾑ株式会社, セコム株式会社",
    "COMPANY, 青空商事㍿, 青空商事株式会社",
    "COMPANY, ＡＢＣ株式会社, ABC株式会社",
    "COMPANY_KANA, ｶﾌﾞｼｷｶﾞｲｼｬｱｵｿﾞﾗ, カブシキガイシャアオゾラ",
    "COMPANY_KANA, かぶしきがいしゃあおぞら, カブシキガイシャアオゾラ",
    "COMPANY_KANA, アオゾラサ-ビス, アオゾラサービス",
    "COMPANY_KANA, アオゾラサ−ビス, アオゾラサービス",
    "COMPANY_KANA, アオゾラサ―ビス, アオゾラサービス",
    "COMPANY_KANA, アオゾラサ一ビス, アオゾラサービス",
    "COMPANY_KANA, アオゾラサ〜ビス, アオゾラサービス",
    "COMPANY_KANA, アオソ\u3099ラ, アオゾラ",
    "ADDRESS, 東京都渋谷区神宮前１－５－１, 東京都渋谷区神宮前1-5-1",
    "ADDRESS, 東京都渋谷区神宮前1ー5ー1, 東京都渋谷区神宮前1-5-1",
    "ADDRESS, 東京都渋谷区神宮前1−5‐1, 東京都渋谷区神宮前1-5-1",
    "ADDRESS, 東京都渋谷区神宮前１〜５, 東京都渋谷区神宮前1-5",
    "ADDRESS, 東京都渋谷区神宮前1-5-1 サニータワー, 東京都渋谷区神宮前1-5-1 サニータワー",
    "ADDRESS, 東京都千代田区一番町一丁目, 東京都千代田区一番町一丁目",
    "JOB_TITLE, ﾏﾈｰｼﾞｬｰ, マネージャー",
    "POSTAL_CODE, 150-0001, 1500001",
    "POSTAL_CODE, 〒１５０ー０００１, 1500001",
    "POSTAL_CODE, 150～0001, 1500001",
    "POSTAL_CODE, 150一0001, 1500001",
    "POSTAL_CODE, 150\u200b0001, 1500001",
    "NUMBER, 0104-01-012345, 0104-01-012345",
    "NUMBER, ０１０４ー０１ー０１２３４５, 0104-01-012345",
    "NUMBER, T9010401012345, 0104-01-012345",
    "NUMBER, ｔ９０１０４０１０１２３４５, 0104-01-012345",
    "NUMBER, T9-0104-0101-2345, 0104-01-012345",
    "EMAIL, ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ, hanako@example.jp",
    "EMAIL, hanako＠example。jp, hanako@example.jp",
    "EMAIL, hanako@my‐shop.jp, hanako@my-shop.jp",
    "EMAIL, hanako@myーshop.jp, hanako@my-shop.jp",
    "EMAIL, mailto:hanako@example.jp, hanako@example.jp",
    "EMAIL, \u200bhanako@example.jp\u00a0, hanako@example.jp",
    "EMAIL, ha~nako@example.jp, ha~nako@example.jp",
    "AGAIN, ｈａｎａｋｏ＠ｍｙ－ｓｈｏｐ。ｊｐ, hanako@my-shop.jp"
  })
  @DisplayName("what can be meant in one way only is read so")
  void repaired(Field field, String typed, String read) {
    assertThat(field.read(typed)).isEqualTo(Parsed.good(read));
  }

  static Stream<Arguments> abbreviated() {
    return Stream.of(
        Arguments.of(Field.COMPANY, "㈱青空商事", List.of("株式会社青空商事", "青空商事株式会社")),
        Arguments.of(Field.COMPANY, "青空商事㈱", List.of("青空商事株式会社", "株式会社青空商事")),
        Arguments.of(Field.COMPANY, "（株）青空商事", List.of("株式会社青空商事", "青空商事株式会社")),
        Arguments.of(Field.COMPANY, "(有) 青空商事", List.of("有限会社青空商事", "青空商事有限会社")),
        Arguments.of(Field.COMPANY, "㈲青空商事", List.of("有限会社青空商事", "青空商事有限会社")),
        Arguments.of(Field.COMPANY, "㈳青空会", List.of("一般社団法人青空会", "公益社団法人青空会")),
        Arguments.of(Field.COMPANY, "(医)青空会", List.of("医療法人青空会")),
        Arguments.of(Field.COMPANY, "㈻青空学園", List.of("学校法人青空学園")),
        Arguments.of(Field.COMPANY, "青空(株)東京支店", List.of("青空株式会社東京支店")),
        Arguments.of(Field.COMPANY_KANA, "ｶ)ｱｵｿﾞﾗ", List.of("カブシキガイシャアオゾラ", "アオゾラカブシキガイシャ")),
        Arguments.of(Field.COMPANY_KANA, "アオゾラ（カ）", List.of("アオゾラカブシキガイシャ", "カブシキガイシャアオゾラ")));
  }

  @ParameterizedTest
  @MethodSource("abbreviated")
  @DisplayName("SUBJ-1 a legal form cut short is asked back in full, before or behind the name")
  void forms(Field field, String typed, List<String> proposals) {
    assertThat(field.read(typed))
        .isInstanceOfSatisfying(
            Parsed.Bad.class,
            bad ->
                assertThat(bad.problem())
                    .isInstanceOfSatisfying(
                        InputProblem.AbbreviatedForm.class,
                        asked -> assertThat(asked.proposals()).isEqualTo(proposals)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀", "太郎👍🏽", "★太郎", "☎", "🇯🇵", "①⃣太郎", "♪"})
  @DisplayName("pictographs are refused in names, told by what they are")
  void pictographs(String typed) {
    for (Field field : List.of(Field.NAME, Field.COMPANY, Field.ADDRESS, Field.JOB_TITLE)) {
      assertThat(field.read(typed))
          .isInstanceOfSatisfying(
              Parsed.Bad.class,
              bad -> assertThat(bad.problem()).isInstanceOf(InputProblem.Pictograph.class));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0007b", "a\u0000", "\u001b[31m"})
  @DisplayName("control characters are refused: nobody knows what was meant")
  void control(String typed) {
    assertThat(PersonName.parse(typed)).isEqualTo(Parsed.bad(new InputProblem.ControlCharacter()));
  }
}
