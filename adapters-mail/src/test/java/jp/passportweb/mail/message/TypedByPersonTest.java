package jp.passportweb.mail.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.account.OneTimePassword;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.notice.Notice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("APP-6 what a stranger typed is a name in a mail, and no link")
class TypedByPersonTest {
  @ParameterizedTest
  @CsvSource({
    "株式会社原宿商事, 株式会社原宿商事",
    "'Harajuku Shoji Co., Ltd.', 'Harajuku Shoji Co., Ltd.'",
    "O'Neil & Sons Inc., O'Neil & Sons Inc.",
    "J. R. R. 渋谷, J. R. R. 渋谷",
    "https://evil.example/x, https：／／evil．example/x",
    "evil.example, evil．example",
    "日本.jp, 日本．jp",
    "me@evil.example, me＠evil．example",
    "'\\\\evil\\share', '＼＼evil\\share'",
    "'a\r\nb', a b"
  })
  @DisplayName("a name stays as it is, an address is written so that nobody follows it")
  void names(String typed, String said) {
    assertThat(TypedByPerson.name(typed)).isEqualTo(said);
  }

  @Test
  @DisplayName("a long one is shortened, no character in halves")
  void shortened() {
    assertThat(TypedByPerson.name("髙".repeat(64))).isEqualTo("髙".repeat(64));
    assertThat(TypedByPerson.name("𠮷".repeat(65))).isEqualTo("𠮷".repeat(63) + "…");
  }

  @Test
  @DisplayName("what the service says itself is left alone")
  void ownWords() {
    Map<String, String> values = Map.of("loginUrl", "https://pfw.example/", "addressee", "a.b");
    assertThat(TypedByPerson.in(values))
        .isEqualTo(Map.of("loginUrl", "https://pfw.example/", "addressee", "a．b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example/win", "www.evil.example", "call@evil.example"})
  @DisplayName("in the mails of an application neither the person nor the organisation is a link")
  void mail(String attack) {
    Notice notice =
        new Notice.ApplicationReceived(
            SampleNotices.TO,
            Language.EN,
            attack,
            "A-000001",
            "SR 3.0",
            "1 year",
            "www.example.co.jp",
            attack,
            List.of());
    String text =
        new PlainTextMailComposer(URI.create("https://pfw.example"), "PfW", OneTimePassword.LIFE)
            .compose(notice)
            .text();
    assertThat(text).doesNotContain("evil.example").contains("evil．example");
  }
}
