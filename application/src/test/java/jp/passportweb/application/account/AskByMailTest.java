package jp.passportweb.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import jp.passportweb.application.account.AskByMail.Outcome;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.application.story.House;
import jp.passportweb.domain.account.AccessKey;
import jp.passportweb.domain.account.Inquiry;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.notice.Notice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OTP-1, ACC-3 what is asked by mail is looked into after the answer")
class AskByMailTest {
  private static final String HERE = "192.0.2.1";

  private final House house = new House();
  private final AccessKey key = house.opensAccount();

  @Test
  @DisplayName("OTP-1 the answer comes before anything is looked at, the same whatever fits")
  void later() {
    assertThat(asks(key.text())).isEqualTo(new Outcome.Taken());
    assertThat(asks("0000-0000-0000-0000")).isEqualTo(new Outcome.Taken());
    assertThat(house.ports().inquiries().waiting()).isEqualTo(2);
    assertThat(mails()).isZero();
    assertThat(house.customer().answerInquiries().answerWaiting()).isEqualTo(2);
    assertThat(mails()).isEqualTo(1);
    assertThat(house.customer().answerInquiries().answerWaiting()).isZero();
  }

  @Test
  @DisplayName("OTP-1 what was asked before a crash is looked into after it")
  void crash() {
    asks(key.text());
    house.world().transactions().crashAfter(2);
    assertThatThrownBy(() -> house.customer().answerInquiries().answerWaiting())
        .isInstanceOf(IllegalStateException.class);
    assertThat(mails()).isZero();
    house.customer().answerInquiries().answerWaiting();
    assertThat(mails()).isEqualTo(1);
  }

  @Test
  @DisplayName("what could not be looked into for ten minutes is forgotten")
  void tooOld() {
    asks(key.text());
    house.clock().pass(Inquiry.KEPT.plus(Duration.ofMillis(1)));
    assertThat(house.customer().answerInquiries().answerWaiting()).isZero();
    assertThat(house.ports().inquiries().waiting()).isZero();
  }

  @Test
  @DisplayName("so many ask at once that nothing more is taken")
  void busy() {
    int most = LoginLimits.standard().inquiriesWaiting();
    for (int i = 0; i < most; i++) {
      asks(key.text(), "2001:db8:0:" + i + ":/64");
    }
    assertThat(asks(key.text())).isEqualTo(new Outcome.Busy());
    assertThat(house.ports().inquiries().waiting()).isEqualTo(most);
  }

  @Test
  @DisplayName("who asks too often for passwords may still ask for the key; the trail tells")
  void ownCounters() {
    for (int i = 0; i < 30; i++) {
      asks("nobody");
    }
    assertThat(asks("nobody")).isInstanceOf(Outcome.NotBefore.class);
    assertThat(
            house
                .customer()
                .askByMail()
                .ask(Inquiry.Kind.ACCESS_KEY, "www.example.co.jp", FilledForm.HOLDER, HERE))
        .isEqualTo(new Outcome.Taken());
    assertThat(house.ports().audit().on(HERE, 9))
        .extracting(AuditEvent::action)
        .containsExactly("otp.delayed");
  }

  private Outcome asks(String claim) {
    return asks(claim, HERE);
  }

  private Outcome asks(String claim, String from) {
    return house
        .customer()
        .askByMail()
        .ask(Inquiry.Kind.ONE_TIME_PASSWORD, claim, FilledForm.HOLDER, from);
  }

  private int mails() {
    return house.notices().all(Notice.OneTimePasswordSent.class).size();
  }
}
