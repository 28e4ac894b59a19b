package jp.passportweb.application.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.passportweb.application.passkey.LogInByPasskey.Outcome;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.passkey.Octets;
import jp.passportweb.domain.passkey.Passkey;
import jp.passportweb.domain.passkey.PasskeyChallenge;
import jp.passportweb.domain.passkey.PasskeyVerifier.Assertion;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("LOGIN-1 「パスキーご利用のお客様」")
class LogInByPasskeyTest {
  private final Holder holder = new Holder();
  private final Passkey passkey = holder.registered("usb");

  @Test
  @DisplayName("LOGIN-1 a passkey opens its account, again and again, and is noted")
  void opens() {
    holder.house.clock().pass(Duration.ofHours(1));
    for (int i = 0; i < 2; i++) {
      Outcome.LoggedIn in = (Outcome.LoggedIn) holder.logsIn("usb");
      assertThat(holder.house.customer().account(in.token())).contains(holder.account.id());
    }
    assertThat(holder.passkeys()).containsExactly(passkey.used(9, holder.house.clock().instant()));
    assertThat(holder.trail())
        .first()
        .extracting(AuditEvent::action, event -> event.details().get("passkey"))
        .isEqualTo(Tuple.tuple("portal.login", passkey.id().value().toString()).toList());
  }

  @Test
  @DisplayName("LOGIN-1 a challenge serves once, for five minutes, and only to log in")
  void challenge() {
    PasskeyChallenge used = holder.beginLogin.begin(Holder.BROWSER);
    assertThat(answers(used)).isInstanceOf(Outcome.LoggedIn.class);
    refused(answers(used));
    refused(answers(holder.toRegister()));
    PasskeyChallenge dead = holder.beginLogin.begin(Holder.BROWSER);
    holder.house.clock().pass(Duration.ofMinutes(5));
    refused(answers(dead));
  }

  @Test
  @DisplayName(
      "LOGIN-1 a challenge serves the browser that asked for it, and what nobody made none")
  void otherBrowser() {
    refused(answers(holder.beginLogin.begin("magpie")));
    PasskeyChallenge made = holder.beginLogin.begin(Holder.BROWSER);
    PasskeyChallenge longer =
        new PasskeyChallenge(
            new PasskeyChallenge.Ticket(made.ticket().id(), made.ticket().diesAt().minusMillis(1)),
            made.value());
    refused(answers(longer));
    assertThat(answers(made)).isInstanceOf(Outcome.LoggedIn.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "x.1", "6f3f0d2e-0000-4000-8000-000000000000.", "1.9999999999999999"})
  @DisplayName("LOGIN-1 what is no ticket opens nothing")
  void noTicket(String ticket) {
    PasskeyChallenge made = holder.beginLogin.begin(Holder.BROWSER);
    refused(
        holder.logIn.logIn(
            ticket,
            Holder.BROWSER,
            PaperVerifier.assertion(made, "usb", holder.account.id()),
            Holder.ADDRESS));
  }

  @Test
  @DisplayName("LOGIN-1 an unknown passkey, another account's and a wrong signature look alike")
  void others() {
    refused(holder.logsIn("unknown"));
    PasskeyChallenge first = holder.beginLogin.begin(Holder.BROWSER);
    refused(
        holder.logsIn(
            first,
            PaperVerifier.assertion(first, "usb", new Scene(holder.house.ports()).account())));
    PasskeyChallenge second = holder.beginLogin.begin(Holder.BROWSER);
    refused(
        holder.logsIn(
            second,
            new Assertion(
                passkey.credentialId(),
                Octets.of(holder.account.id().value()),
                second.value(),
                second.value(),
                PaperVerifier.octets("forged"))));
    assertThat(holder.trail())
        .first()
        .extracting(AuditEvent::action, event -> event.details().get("reason"))
        .isEqualTo(Tuple.tuple("passkey.refused", "WRONG_SIGNATURE").toList());
  }

  @Test
  @DisplayName("LOGIN-1 too many failures delay the passkey, and their address of the network")
  void locked() {
    for (int i = 0; i < 5; i++) {
      refused(holder.logsIn("unknown"));
    }
    assertThat(holder.logsIn("unknown")).isInstanceOf(Outcome.Locked.class);
    for (int i = 0; i < 26; i++) {
      refused(holder.logsIn("unknown " + i));
    }
    assertThat(holder.logsIn("usb")).isInstanceOf(Outcome.Locked.class);
    holder.house.clock().pass(Duration.ofSeconds(5));
    assertThat(holder.logsIn("usb")).isInstanceOf(Outcome.LoggedIn.class);
  }

  private Outcome answers(PasskeyChallenge challenge) {
    return holder.logsIn(challenge, PaperVerifier.assertion(challenge, "usb", holder.account.id()));
  }

  private static void refused(Outcome outcome) {
    assertThat(outcome).isEqualTo(new Outcome.Refused());
  }
}
