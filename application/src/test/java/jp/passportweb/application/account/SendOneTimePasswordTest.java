package jp.passportweb.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import jp.passportweb.application.story.Customer;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.application.story.House;
import jp.passportweb.domain.account.AccessKey;
import jp.passportweb.domain.account.Inquiry;
import jp.passportweb.domain.notice.Notice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("OTP-1 a one-time password goes by mail")
class SendOneTimePasswordTest {
  private final House house = new House();
  private final AccessKey key = house.opensAccount();
  private final Customer customer = house.customer();

  @Test
  @DisplayName("OTP-1 it goes to the registered address, and the trail notes that it went")
  void sent() {
    assertThat(customer.asksForPassword(key, FilledForm.HOLDER)).isPresent();
    Notice.OneTimePasswordSent notice = house.notices().last(Notice.OneTimePasswordSent.class);
    assertThat(notice.to().text()).isEqualTo(FilledForm.HOLDER);
    assertThat(house.ports().audit().on(account(), 9)).anyMatch(e -> e.action().equals("otp.sent"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HANAKO@Example.co.jp", "  ｈａｎａｋｏ＠example.co.jp "})
  @DisplayName("OTP-1 capitals and full-width letters in the address do not matter")
  void addressMended(String typed) {
    assertThat(customer.asksForPassword(key, typed)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jiro@example.co.jp", "hanako@example.com", "hanako", ""})
  @DisplayName("OTP-1 another address than the registered one: no mail, to nobody")
  void wrongAddress(String typed) {
    assertThat(customer.asksForPassword(key, typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-0000-0000-0000", "0000", ""})
  @DisplayName("OTP-1 an access key that nobody has: no mail")
  void wrongKey(String typed) {
    customer
        .askByMail()
        .ask(Inquiry.Kind.ONE_TIME_PASSWORD, typed, FilledForm.HOLDER, Customer.ADDRESS);
    customer.answerInquiries().answerWaiting();
    assertThat(house.notices().all(Notice.OneTimePasswordSent.class)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"PT0S, false", "PT59.999S, false", "PT1M, true"})
  @DisplayName("at most one mail a minute")
  void onceAMinute(Duration later, boolean sent) {
    customer.asksForPassword(key, FilledForm.HOLDER);
    house.clock().pass(later);
    assertThat(customer.asksForPassword(key, FilledForm.HOLDER).isPresent()).isEqualTo(sent);
  }

  @ParameterizedTest
  @CsvSource({"PT10M, false", "PT24H, false", "PT24H0.001S, true"})
  @DisplayName("at most ten mails in 24 hours, counted from the first")
  void tenADay(Duration afterTheFirst, boolean sent) {
    Instant first = house.clock().instant();
    for (int mail = 0; mail < 10; mail++) {
      house.clock().setTo(first.plus(Duration.ofMinutes(mail)));
      assertThat(customer.asksForPassword(key, FilledForm.HOLDER)).isPresent();
    }
    house.clock().setTo(first.plus(afterTheFirst));
    assertThat(customer.asksForPassword(key, FilledForm.HOLDER).isPresent()).isEqualTo(sent);
  }

  private String account() {
    return "account:" + house.ports().accounts().byAccessKey(key).orElseThrow().id().value();
  }
}
