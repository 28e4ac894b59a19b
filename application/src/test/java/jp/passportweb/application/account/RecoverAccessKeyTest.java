package jp.passportweb.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.application.story.House;
import jp.passportweb.domain.account.AccessKey;
import jp.passportweb.domain.account.Inquiry;
import jp.passportweb.domain.notice.Notice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("ACC-3 アクセスキーを忘れた方")
class RecoverAccessKeyTest {
  private static final String SERVER = "www.example.co.jp";
  private static final String HERE = "192.0.2.1";

  private final House house = new House();
  private final AccessKey key = house.opensAccount();

  @ParameterizedTest
  @CsvSource({
    "www.example.co.jp, hanako@example.co.jp",
    "WWW.example.co.jp., HANAKO@example.co.jp",
    "' ｗｗｗ.example.co.jp', ' hanako@example.co.jp '"
  })
  @DisplayName("ACC-3 the key goes to the registered address when both fit")
  void fits(String server, String address) {
    recovers(server, address, HERE);
    Notice.AccessKeyRecovered notice = house.notices().last(Notice.AccessKeyRecovered.class);
    assertThat(notice.key()).isEqualTo(key);
    assertThat(notice.to().text()).isEqualTo(FilledForm.HOLDER);
  }

  @ParameterizedTest
  @CsvSource({
    "example.co.jp, hanako@example.co.jp",
    "other.example.co.jp, hanako@example.co.jp",
    "www.example.co.jp, jiro@example.co.jp",
    "www.example.co.jp, nobody",
    "'', hanako@example.co.jp"
  })
  @DisplayName("ACC-3 nothing goes anywhere when either does not")
  void doesNotFit(String server, String address) {
    recovers(server, address, HERE);
    assertThat(mails()).isZero();
  }

  @Test
  @DisplayName("ACC-3 a mailbox gets it three times a day, from wherever it is asked for")
  void perMailbox() {
    for (int i = 0; i < 5; i++) {
      recovers(SERVER, FilledForm.HOLDER, "192.0.2." + i);
    }
    assertThat(mails()).isEqualTo(3);
    house.clock().pass(Duration.ofDays(1));
    recovers(SERVER, FilledForm.HOLDER, HERE);
    assertThat(mails()).isEqualTo(4);
  }

  @Test
  @DisplayName("ACC-3 whoever asks too often is told, and not listened to for a quarter of an hour")
  void perNetworkAddress() {
    for (int i = 0; i < 30; i++) {
      assertThat(recovers("www" + i + ".example.co.jp", FilledForm.HOLDER, HERE))
          .isEqualTo(new AskByMail.Outcome.Taken());
    }
    Instant then = house.clock().instant().plus(Duration.ofMinutes(15));
    assertThat(recovers(SERVER, FilledForm.HOLDER, HERE))
        .isEqualTo(new AskByMail.Outcome.NotBefore(then));
    assertThat(mails()).isZero();
    assertThat(recovers(SERVER, FilledForm.HOLDER, "198.51.100.7"))
        .isEqualTo(new AskByMail.Outcome.Taken());
    house.clock().setTo(then);
    recovers(SERVER, FilledForm.HOLDER, HERE);
    assertThat(mails()).isEqualTo(2);
  }

  private AskByMail.Outcome recovers(String server, String address, String from) {
    AskByMail.Outcome outcome =
        house.customer().askByMail().ask(Inquiry.Kind.ACCESS_KEY, server, address, from);
    house.customer().answerInquiries().answerWaiting();
    return outcome;
  }

  private int mails() {
    return house.notices().all(Notice.AccessKeyRecovered.class).size();
  }
}
