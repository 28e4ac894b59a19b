package jp.passportweb.application.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import jp.passportweb.application.passkey.RemovePasskey.Outcome;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.passkey.Passkey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LOGIN-1 removing a passkey")
class RemovePasskeyTest {
  private final Holder holder = new Holder();
  private final Passkey passkey = holder.registered("usb");
  private final String token = holder.opensSession();

  @Test
  @DisplayName("LOGIN-1 it opens nothing any more; a mail and the trail tell of it")
  void removed() {
    assertThat(remove()).isEqualTo(new Outcome.Removed());
    assertThat(holder.passkeys()).isEmpty();
    assertThat(holder.logsIn("usb")).isEqualTo(new LogInByPasskey.Outcome.Refused());
    assertThat(holder.house.notices().last(Notice.PasskeyRemoved.class).passkeyName())
        .isEqualTo(passkey.name().text());
    assertThat(holder.trail()).extracting(AuditEvent::action).contains("passkey.removed");
  }

  @Test
  @DisplayName("LOGIN-1 the account's other logins end with it")
  void otherSessions() {
    LogInByPasskey.Outcome.LoggedIn in = (LogInByPasskey.Outcome.LoggedIn) holder.logsIn("usb");
    remove();
    assertThat(holder.isLoggedIn(in.token())).isFalse();
    assertThat(holder.isLoggedIn(token)).isTrue();
  }

  @Test
  @DisplayName("LOGIN-1 nobody removes another account's, and what is gone is not removed again")
  void noSuch() {
    assertThat(holder.remove.remove(new Scene(holder.house.ports()).account(), passkey.id(), token))
        .isEqualTo(new Outcome.NoSuchPasskey());
    assertThat(holder.passkeys()).containsExactly(passkey);
    remove();
    assertThat(remove()).isEqualTo(new Outcome.NoSuchPasskey());
  }

  private Outcome remove() {
    return holder.remove.remove(holder.account.id(), passkey.id(), token);
  }
}
