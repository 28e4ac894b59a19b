package jp.passportweb.application.logincertificate;

import java.util.UUID;
import jp.passportweb.application.denial.Denials;
import jp.passportweb.application.logincertificate.IssueLoginCertificate.Command;
import jp.passportweb.application.logincertificate.IssueLoginCertificate.Outcome;
import jp.passportweb.application.story.House;
import jp.passportweb.application.story.PaperRequests;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.logincertificate.LoginCertificate;
import jp.passportweb.domain.logincertificate.LoginCertificateId;
import jp.passportweb.domain.logincertificate.LoginCertificatePolicy;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.signingrequest.KeyPolicy;
import jp.passportweb.domain.signingrequest.KnownKeys;

/** The use cases of login certificates over a house in memory. */
final class Desk {
  final House house = new House();
  final PaperLoginAuthority authority = new PaperLoginAuthority();
  final AccountId account = new Scene(house.ports()).account();
  final KeyFilePassword password = new KeyFilePassword(house.world().key());
  final IssueLoginCertificate issue;
  final RevokeLoginCertificate revoke;
  final LogInByCertificate logIn;

  Desk() {
    InMemoryRepositories ports = house.ports();
    issue =
        new IssueLoginCertificate(
            ports.accounts(),
            ports.operators(),
            ports.loginCertificates(),
            authority,
            new ReadLoginRequest(
                new PaperRequests(),
                new KnownKeys(ports.blockedKeys(), ports.keyLists()),
                KeyPolicy.STRICT),
            password,
            new LoginCertificatePolicy(java.time.Period.ofYears(1)),
            ports.audit(),
            Denials.of(ports, new Straightaway(), house.clock()),
            house.world().transactions(),
            house.world().random(),
            house.clock());
    revoke =
        new RevokeLoginCertificate(
            ports.loginCertificates(),
            ports.operators(),
            ports.sessions(),
            ports.audit(),
            Denials.of(ports, new Straightaway(), house.clock()),
            new Straightaway(),
            house.clock());
    logIn =
        new LogInByCertificate(
            authority,
            ports.loginCertificates(),
            ports.accounts(),
            house.customer().openSession(),
            ports.audit(),
            new Straightaway(),
            house.clock());
  }

  Operator staff(OperatorRole role) {
    return house
        .ports()
        .operators()
        .byLoginName(role.name())
        .orElseGet(() ->
            new Scene(house.ports())
                .operator(OperatorSamples.operator(role.name(), role.name(), role)));
  }

  Command command(OperatorRole role) {
    return new Command(
        new LoginCertificateId(UUID.randomUUID()), account, staff(role).id(), "総務部 原宿 花子");
  }

  LoginCertificate issued() {
    return switch (issue.withFreshKey(command(OperatorRole.ADMINISTRATOR))) {
      case Outcome.IssuedWithKey made -> made.certificate();
      case Outcome outcome -> throw new AssertionError(outcome);
    };
  }
}
