package jp.passportweb.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.account.ChangeOtpAddress.Outcome;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.domain.account.ProfileForm;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.notice.Notice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PROF-1 ワンタイムパスワードの送付先変更")
class ChangeOtpAddressTest {
  private static final String WRONG = "2222222222";

  private final AccountHolder holder = new AccountHolder();
  private final UUID change = holder.asksForNewAddress();
  private final String password = holder.password();
  private final String code = holder.code();

  @Test
  @DisplayName("PROF-1 password and code make the new address the account's")
  void changed() {
    assertThat(holder.proves(change, password, code)).isEqualTo(new Outcome.Changed());
    assertThat(holder.account().otpAddress().text()).isEqualTo(AccountHolder.NEW_ADDRESS);
    holder.house().clock().pass(Duration.ofMinutes(1));
    assertThat(
            holder
                .house()
                .customer()
                .asksForPassword(holder.account().accessKey(), AccountHolder.NEW_ADDRESS))
        .isPresent();
  }

  @Test
  @DisplayName("PROF-1 the old address is told, with the new one")
  void told() {
    holder.proves(change, password, code);
    Notice.OtpAddressChanged notice = holder.house().notices().last(Notice.OtpAddressChanged.class);
    assertThat(notice.to().text()).isEqualTo(FilledForm.HOLDER);
    assertThat(notice.newAddress().text()).isEqualTo(AccountHolder.NEW_ADDRESS);
    assertThat(notice.changedAt()).isEqualTo("2026/11/20 12:00");
  }

  @Test
  @DisplayName("PROF-1 the account's other logins end, this one goes on")
  void otherSessions() {
    String other = holder.opensSession();
    holder.proves(change, password, code);
    assertThat(holder.isLoggedIn()).isTrue();
    assertThat(holder.isLoggedIn(other)).isFalse();
  }

  @Test
  @DisplayName("PROF-1 it stands in the audit trail")
  void audited() {
    holder.proves(change, password, code);
    assertThat(holder.house().ports().audit().on("account:" + holder.account().id().value(), 10))
        .extracting(AuditEvent::action)
        .contains("account.otp-address-changed", "account.profile-registered");
  }

  @Test
  @DisplayName("PROF-1 neither the password nor the code alone changes anything")
  void bothNeeded() {
    assertThat(holder.proves(change, password, WRONG)).isEqualTo(new Outcome.Refused());
    assertThat(holder.proves(change, WRONG, code)).isEqualTo(new Outcome.Refused());
    assertThat(holder.proves(change, code, password)).isEqualTo(new Outcome.Refused());
    assertThat(holder.account().otpAddress().text()).isEqualTo(FilledForm.HOLDER);
    assertThat(holder.proves(change, password, code)).isEqualTo(new Outcome.Changed());
  }

  @Test
  @DisplayName("PROF-1 the code dies after five wrong tries")
  void guessed() {
    for (int i = 0; i < 5; i++) {
      holder.proves(change, password, WRONG);
    }
    assertThat(holder.proves(change, password, code)).isEqualTo(new Outcome.Refused());
  }

  @Test
  @DisplayName("PROF-1 password and code die after 24 hours")
  void tooLate() {
    holder.house().clock().pass(Duration.ofHours(24));
    assertThat(holder.proves(change, password, code)).isEqualTo(new Outcome.Refused());
  }

  @Test
  @DisplayName("PROF-1 a code proves the address that it was sent to, and no other")
  void anotherAddress() {
    holder
        .edit()
        .keep(
            holder.account().id(),
            change,
            Map.of(ProfileForm.OTP_ADDRESS, "somebody.else@example.jp"));
    assertThat(holder.proves(change, password, code)).isEqualTo(new Outcome.Refused());
    assertThat(holder.account().otpAddress().text()).isEqualTo(FilledForm.HOLDER);
  }

  @Test
  @DisplayName("PROF-1 what another tab registered meanwhile is not overwritten unseen")
  void meanwhile() {
    holder.confirms(holder.types(ProfileForm.RESELLER_CODE, "T-1"));
    assertThat(holder.proves(change, password, code)).isEqualTo(new Outcome.ChangedMeanwhile());
    assertThat(holder.account().otpAddress().text()).isEqualTo(FilledForm.HOLDER);
  }
}
