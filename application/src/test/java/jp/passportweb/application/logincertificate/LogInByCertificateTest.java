package jp.passportweb.application.logincertificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.passportweb.application.logincertificate.LogInByCertificate.Outcome;
import jp.passportweb.application.logincertificate.LogInByCertificate.Sight;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.logincertificate.LoginCertificate;
import jp.passportweb.domain.logincertificate.LoginRefusal;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.signingrequest.Der;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LOGIN-1 「ログイン用電子証明書ご利用のお客様」")
class LogInByCertificateTest {
  private final Desk desk = new Desk();
  private final LoginCertificate certificate = desk.issued();
  private final Account account = desk.house.ports().accounts().byId(desk.account).orElseThrow();

  @Test
  @DisplayName("LOGIN-1 a certificate that counts opens its account, again and again, and is noted")
  void opens() {
    for (int i = 0; i < 2; i++) {
      Outcome.LoggedIn in = (Outcome.LoggedIn) desk.logIn.logIn(certificate.certificate());
      assertThat(desk.house.customer().account(in.token())).contains(desk.account);
    }
    assertThat(desk.house.ports().audit().on("account:" + desk.account.value(), 1))
        .extracting(AuditEvent::action, event -> event.details().get("loginCertificate"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("portal.login", certificate.serial().hex()));
  }

  @Test
  @DisplayName("LOGIN-1 looking opens nothing")
  void looks() {
    assertThat(desk.logIn.look(certificate.certificate()))
        .isEqualTo(new Sight.Opens(account, certificate));
    assertThat(desk.house.ports().audit().on("account:" + desk.account.value(), 9))
        .extracting(AuditEvent::action)
        .containsExactly("login-certificate.issued");
  }

  @Test
  @DisplayName("LOGIN-1 without a certificate, with a foreign one or a server's: refused")
  void others() {
    refuses(null, new LoginRefusal.NonePresented(), null);
    refuses(PaperLoginAuthority.der("foreign"), new LoginRefusal.Foreign(), null);
    refuses(PaperLoginAuthority.OF_A_SERVER, new LoginRefusal.NotForClients(), null);
  }

  @Test
  @DisplayName("LOGIN-1 one of ours that was never stored, or says something else, is foreign")
  void unknown() {
    refuses(PaperLoginAuthority.der("ours 4F1C somebody"), new LoginRefusal.Foreign(), null);
    refuses(
        PaperLoginAuthority.der("ours " + certificate.serial().hex() + " somebody else"),
        new LoginRefusal.Foreign(),
        null);
  }

  @Test
  @DisplayName("LOGIN-1 a revoked one is refused at once, and the account's logins end")
  void revoked() {
    Outcome.LoggedIn in = (Outcome.LoggedIn) desk.logIn.logIn(certificate.certificate());
    desk.revoke.revoke(certificate.id(), desk.account, desk.staff(OperatorRole.ADMINISTRATOR).id());
    assertThat(desk.house.customer().account(in.token())).isEmpty();
    refuses(
        certificate.certificate(), new LoginRefusal.Revoked(desk.house.clock().instant()), account);
  }

  @Test
  @DisplayName("LOGIN-1 it opens until its last second, and not after")
  void expired() {
    var end = certificate.validity().notAfter();
    desk.house.clock().pass(Duration.between(desk.house.clock().instant(), end));
    assertThat(desk.logIn.logIn(certificate.certificate())).isInstanceOf(Outcome.LoggedIn.class);
    desk.house.clock().pass(Duration.ofSeconds(1));
    refuses(certificate.certificate(), new LoginRefusal.Expired(end), account);
  }

  private void refuses(@Nullable Der presented, LoginRefusal reason, @Nullable Account whose) {
    Sight.Refused refused = new Sight.Refused(reason, whose);
    assertThat(desk.logIn.logIn(presented)).isEqualTo(new Outcome.Refused(refused));
    assertThat(desk.logIn.look(presented)).isEqualTo(refused);
  }
}
