package jp.passportweb.application.logincertificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import jp.passportweb.application.audit.Changes;
import jp.passportweb.application.logincertificate.IssueLoginCertificate.Command;
import jp.passportweb.application.logincertificate.IssueLoginCertificate.Outcome;
import jp.passportweb.application.story.PaperRequests;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.logincertificate.LoginCertificate;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.signingrequest.SpkiHash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("LOGIN-1 the office issues login certificates and revokes them")
class IssueLoginCertificateTest {
  private final Desk desk = new Desk();

  @Test
  @DisplayName("LOGIN-1 a fresh key goes out in a file under the password that was shown, only")
  void fresh() {
    Command command = desk.command(OperatorRole.ADMINISTRATOR);
    String shown = desk.password.of(command.id());
    Outcome.IssuedWithKey made = (Outcome.IssuedWithKey) desk.issue.withFreshKey(command);
    assertThat(new String(made.file().bytes(), StandardCharsets.UTF_8))
        .isEqualTo("key under " + shown);
    assertThat(desk.house.ports().loginCertificates().of(desk.account))
        .containsExactly(made.certificate());
    assertThat(made.certificate().validity().notAfter()).isEqualTo("2027-11-20T02:59:59Z");
    assertThat(events())
        .first()
        .isEqualTo(
            new AuditEvent(
                desk.house.clock().instant(),
                "operator:ADMINISTRATOR",
                "login-certificate.issued",
                "account:" + desk.account.value(),
                java.util.Map.of(
                    "serial", made.certificate().serial().hex(),
                    "holder", "総務部 原宿 花子",
                    "key", "fresh")));
  }

  @Test
  @DisplayName("LOGIN-1 passwords are of four groups, each of its own certificate, always the same")
  void passwords() {
    Command one = desk.command(OperatorRole.ADMINISTRATOR);
    Command other = desk.command(OperatorRole.ADMINISTRATOR);
    assertThat(desk.password.of(one.id()))
        .matches("([A-HJ-NP-Z2-9]{5}-){3}[A-HJ-NP-Z2-9]{5}")
        .isEqualTo(desk.password.of(one.id()))
        .isNotEqualTo(desk.password.of(other.id()));
  }

  @Test
  @DisplayName("LOGIN-1 what came twice is issued once")
  void twice() {
    Command command = desk.command(OperatorRole.ADMINISTRATOR);
    desk.issue.withFreshKey(command);
    assertThat(desk.issue.withFreshKey(command)).isEqualTo(new Outcome.AlreadyIssued());
    assertThat(desk.issue.check(command)).isEqualTo(new Outcome.AlreadyIssued());
    assertThat(desk.house.ports().loginCertificates().of(desk.account)).hasSize(1);
  }

  @Test
  @DisplayName("LOGIN-1 a key of the holder's own is certified from a CSR")
  void request() {
    Outcome.Issued issued =
        (Outcome.Issued)
            desk.issue.forRequest(
                desk.command(OperatorRole.APPROVER), PaperRequests.pem("www.example.jp"));
    assertThat(new String(issued.certificate().certificate().bytes(), StandardCharsets.UTF_8))
        .endsWith("the key of www.example.jp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "-----BEGIN PRIVATE KEY-----\nMC4=\n"})
  @DisplayName("LOGIN-1 what is no CSR is refused")
  void noRequest(String pasted) {
    assertThat(desk.issue.forRequest(desk.command(OperatorRole.APPROVER), pasted))
        .isEqualTo(new Outcome.UnfitRequest());
  }

  @Test
  @DisplayName("LOGIN-1 a compromised key is not certified")
  void blocked() {
    desk.house
        .ports()
        .blockedKeys()
        .block(
            SpkiHash.of(PaperLoginAuthority.der("the key of www.example.jp")),
            "tried",
            desk.house.clock().instant());
    assertThat(
            desk.issue.forRequest(
                desk.command(OperatorRole.APPROVER), PaperRequests.pem("www.example.jp")))
        .isEqualTo(new Outcome.UnfitRequest());
  }

  @ParameterizedTest
  @CsvSource({"EXAMINER, false", "APPROVER, true", "ADMINISTRATOR, true", "AUDITOR, false"})
  @DisplayName("LOGIN-1 approvers and administrators issue and revoke, nobody else")
  void roles(OperatorRole role, boolean may) {
    LoginCertificate there = desk.issued();
    Outcome outcome = desk.issue.withFreshKey(desk.command(role));
    RevokeLoginCertificate.Outcome revoked =
        desk.revoke.revoke(there.id(), desk.account, desk.staff(role).id());
    assertThat(outcome instanceof Outcome.IssuedWithKey).isEqualTo(may);
    assertThat(revoked instanceof RevokeLoginCertificate.Outcome.Revoked).isEqualTo(may);
    if (!may) {
      assertThat(outcome).isEqualTo(new Outcome.NotYourRole(role));
      assertThat(revoked).isEqualTo(new RevokeLoginCertificate.Outcome.NotYourRole(role));
    }
  }

  @Test
  @DisplayName("LOGIN-1 it is for an account that is there, and for somebody with a name")
  void forWhom() {
    Command good = desk.command(OperatorRole.APPROVER);
    assertThat(
            desk.issue.check(
                new Command(good.id(), new AccountId(UUID.randomUUID()), good.operator(), "花子")))
        .isEqualTo(new Outcome.NoSuchAccount());
    assertThat(desk.issue.check(new Command(good.id(), good.account(), good.operator(), " ")))
        .isEqualTo(new Outcome.UnfitHolder(new InputProblem.Missing()));
    assertThat(
            desk.issue.check(
                new Command(good.id(), good.account(), good.operator(), "花".repeat(41))))
        .isEqualTo(new Outcome.UnfitHolder(new InputProblem.TooLong(40, 41)));
    assertThat(desk.issue.check(good)).isInstanceOf(Outcome.Ready.class);
  }

  @Test
  @DisplayName("LOGIN-1 revoking is done once, noted, and only through its own account")
  void revoked() {
    LoginCertificate there = desk.issued();
    var operator = desk.staff(OperatorRole.ADMINISTRATOR).id();
    var none = new RevokeLoginCertificate.Outcome.NoSuchCertificate();
    assertThat(desk.revoke.revoke(there.id(), new AccountId(UUID.randomUUID()), operator))
        .isEqualTo(none);
    desk.house.clock().pass(Duration.ofMinutes(1));
    assertThat(desk.revoke.revoke(there.id(), desk.account, operator))
        .isEqualTo(new RevokeLoginCertificate.Outcome.Revoked());
    assertThat(desk.revoke.revoke(there.id(), desk.account, operator)).isEqualTo(none);
    assertThat(events())
        .extracting(AuditEvent::action)
        .containsExactly("login-certificate.revoked", "login-certificate.issued");
    assertThat(Changes.of(events().getFirst()))
        .containsExactly("login-certificate.revoked: status VALID > REVOKED");
  }

  private java.util.List<AuditEvent> events() {
    return desk.house.ports().audit().on("account:" + desk.account.value(), 10);
  }
}
