package jp.passportweb.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.passportweb.application.account.ReplaceAccessKey.Outcome;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.domain.account.AccessKey;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.notice.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ACC-3 アクセスキーの再発行")
class ReplaceAccessKeyTest {
  private final AccountHolder holder = new AccountHolder();
  private final AccessKey earlier = holder.account().accessKey();

  @BeforeEach
  void asksForPassword() {
    holder.sendConfirmation().send(holder.account(), holder.house().clock().instant());
  }

  @Test
  @DisplayName("ACC-3 a fresh password brings a new key by mail; the earlier one opens nothing")
  void replaced() {
    assertThat(holder.replacesKey(holder.password())).isEqualTo(new Outcome.Replaced());
    Notice.AccessKeyReplaced notice = holder.house().notices().last(Notice.AccessKeyReplaced.class);
    assertThat(notice.to().text()).isEqualTo(FilledForm.HOLDER);
    assertThat(notice.key()).isNotEqualTo(earlier).isEqualTo(holder.account().accessKey());
    holder.house().clock().pass(Duration.ofMinutes(1));
    assertThat(holder.house().customer().asksForPassword(earlier, FilledForm.HOLDER)).isEmpty();
    assertThat(holder.house().customer().asksForPassword(notice.key(), FilledForm.HOLDER))
        .isPresent();
  }

  @Test
  @DisplayName("ACC-3 the account's other logins end, and the trail says what was done")
  void otherSessions() {
    String other = holder.opensSession();
    holder.replacesKey(holder.password());
    assertThat(holder.isLoggedIn()).isTrue();
    assertThat(holder.isLoggedIn(other)).isFalse();
    assertThat(holder.house().ports().audit().on("account:" + holder.account().id().value(), 10))
        .extracting(AuditEvent::action)
        .contains("account.confirmation-sent", "account.access-key-replaced");
  }

  @Test
  @DisplayName("ACC-3 a wrong password changes nothing, and a password serves once")
  void refused() {
    String password = holder.password();
    assertThat(holder.replacesKey("2222222222")).isEqualTo(new Outcome.Refused());
    assertThat(holder.account().accessKey()).isEqualTo(earlier);
    assertThat(holder.replacesKey(password)).isEqualTo(new Outcome.Replaced());
    assertThat(holder.replacesKey(password)).isEqualTo(new Outcome.Refused());
  }
}
