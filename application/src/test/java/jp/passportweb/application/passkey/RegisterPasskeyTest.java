package jp.passportweb.application.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.passportweb.application.passkey.RegisterPasskey.Command;
import jp.passportweb.application.passkey.RegisterPasskey.Outcome;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.passkey.Passkey;
import jp.passportweb.domain.passkey.PasskeyChallenge;
import jp.passportweb.domain.passkey.PasskeySamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LOGIN-1 「パスキーを登録する」")
class RegisterPasskeyTest {
  private final Holder holder = new Holder();
  private final InMemoryRepositories ports = holder.house.ports();

  @Test
  @DisplayName("LOGIN-1 a fresh password brings a passkey; a mail and the trail tell of it")
  void registered() {
    Passkey passkey = holder.registered("usb");
    assertThat(holder.passkeys()).containsExactly(passkey);
    assertThat(passkey.signatureCounter()).isEqualTo(7);
    assertThat(passkey.lastUsedAt()).isNull();
    Notice.PasskeyRegistered notice = holder.house.notices().last(Notice.PasskeyRegistered.class);
    assertThat(notice.to().text()).isEqualTo(FilledForm.HOLDER);
    assertThat(notice.passkeyName()).isEqualTo("総務部のパソコン");
    assertThat(notice.registeredAt()).isEqualTo("2026/11/20 12:00");
    assertThat(holder.trail()).extracting(AuditEvent::action).contains("passkey.registered");
  }

  @Test
  @DisplayName("LOGIN-1 a wrong password registers nothing, and a password serves once")
  void wrongPassword() {
    String password = holder.password();
    assertThat(register("usb", "2222222222")).isEqualTo(new Outcome.WrongPassword());
    assertThat(holder.passkeys()).isEmpty();
    assertThat(register("usb", password)).isInstanceOf(Outcome.Registered.class);
    assertThat(register("phone", password)).isEqualTo(new Outcome.WrongPassword());
  }

  @Test
  @DisplayName("LOGIN-1 a challenge serves once, for its account, for five minutes, to register")
  void challenge() {
    String password = holder.password();
    PasskeyChallenge used = holder.toRegister();
    holder.register.register(holder.command(used, "usb", "2222222222"));
    tooLate(used, password);
    notAccepted(holder.beginLogin.begin(Holder.BROWSER), password);
    notAccepted(
        holder.beginRegistration.begin(new Scene(ports).account(), Holder.BROWSER).challenge(),
        password);
    PasskeyChallenge dead = holder.toRegister();
    holder.house.clock().pass(Duration.ofMinutes(5));
    tooLate(dead, password);
    assertThat(register("usb", password)).isInstanceOf(Outcome.Registered.class);
  }

  @Test
  @DisplayName("LOGIN-1 an answer that does not hold uses up no password")
  void notAccepted() {
    String password = holder.password();
    Command other = holder.command(holder.toRegister(), "usb", password);
    PasskeyChallenge challenge = holder.toRegister();
    Command mixed =
        new Command(
            other.account(),
            challenge.ticket().text(),
            Holder.BROWSER,
            other.attestation(),
            other.name(),
            password);
    assertThat(holder.register.register(mixed)).isEqualTo(new Outcome.NotAccepted());
    assertThat(register("usb", password)).isInstanceOf(Outcome.Registered.class);
  }

  @Test
  @DisplayName("LOGIN-1 a credential that is registered anywhere is not registered again")
  void twice() {
    ports
        .passkeys()
        .add(
            PasskeySamples.passkey(
                new Scene(ports).account(),
                PaperVerifier.octets("usb"),
                PasskeySamples.REGISTERED));
    assertThat(register("usb", holder.password())).isEqualTo(new Outcome.NotAccepted());
    assertThat(holder.passkeys()).isEmpty();
  }

  @Test
  @DisplayName("LOGIN-1 an account has at most ten, and the browser is told of them")
  void tooMany() {
    for (int i = 0; i < 9; i++) {
      ports.passkeys().add(PasskeySamples.passkey(holder.account.id()));
    }
    Passkey tenth = holder.registered("tenth");
    assertThat(register("eleventh", holder.password())).isEqualTo(new Outcome.TooMany());
    assertThat(holder.beginRegistration.begin(holder.account.id(), Holder.BROWSER).present())
        .hasSize(10)
        .contains(tenth);
  }

  private Outcome register(String credential, String password) {
    return holder.register.register(holder.command(holder.toRegister(), credential, password));
  }

  private void notAccepted(PasskeyChallenge challenge, String password) {
    assertThat(holder.register.register(holder.command(challenge, "usb", password)))
        .isEqualTo(new Outcome.NotAccepted());
  }

  private void tooLate(PasskeyChallenge challenge, String password) {
    assertThat(holder.register.register(holder.command(challenge, "usb", password)))
        .isEqualTo(new Outcome.TooLate());
  }
}
