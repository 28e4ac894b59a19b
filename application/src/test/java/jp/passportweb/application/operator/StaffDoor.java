package jp.passportweb.application.operator;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.passportweb.application.FewAtATime;
import jp.passportweb.application.account.Guessing;
import jp.passportweb.application.account.LoginLimits;
import jp.passportweb.application.account.NoteSecurity;
import jp.passportweb.application.audit.Changes;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.session.OpenSession;
import jp.passportweb.application.session.ResolveSession;
import jp.passportweb.application.story.MovableClock;
import jp.passportweb.application.story.RecordedNotices;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.Totp;
import jp.passportweb.domain.operator.TotpSecret;
import jp.passportweb.domain.session.SessionLimits;

/** Everything that staff pass on their way into the office, in memory. */
final class StaffDoor {
  static final String PASSWORD = "correct horse";
  static final String HERE = "192.0.2.1";

  final InMemoryRepositories ports = new InMemoryRepositories();
  final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T01:00:00Z"));
  final RecordedNotices notices = new RecordedNotices();
  final PaperHashing hashing = new PaperHashing();
  final FewAtATime fewAtATime = new FewAtATime(1, Duration.ZERO);
  final LogInOperator logIn;
  final ConfirmLogin confirm;
  final EnrolSecondFactor enrol;
  final ManageSecondFactor manage;
  final ResetSecondFactor reset;
  final AdmitOperator admit;

  StaffDoor(boolean required) {
    SecureRandom random = new SecureRandom();
    Straightaway transactions = new Straightaway();
    InstallationKey key = new InstallationKey(new byte[InstallationKey.LENGTH]);
    SecondFactorPolicy policy = new SecondFactorPolicy(required, "Passport for Web");
    ResolveSession resolve =
        new ResolveSession(
            ports.sessions(),
            key,
            new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12)),
            clock);
    Guessing guessing =
        new Guessing(
            ports.throttles(),
            new NoteSecurity(ports.throttles(), ports.audit()),
            key,
            LoginLimits.standard());
    TellStaff tellStaff = new TellStaff(new PostOffice(notices, ports.outbox()));
    OpenOffice openOffice =
        new OpenOffice(
            ports.operators(),
            ports.secondFactors(),
            ports.staffPasskeys(),
            ports.lastLogins(),
            policy,
            ports.sessions(),
            new OpenSession(ports.sessions(), key, random),
            resolve,
            ports.audit(),
            key);
    CheckCode checkCode = new CheckCode(ports.secondFactors(), guessing, ports.audit(), key);
    MakeRecoveryCodes makeRecoveryCodes = new MakeRecoveryCodes(ports.secondFactors(), key, random);
    logIn =
        new LogInOperator(
            ports.operators(), guessing, hashing, fewAtATime, openOffice, transactions, clock);
    confirm = new ConfirmLogin(openOffice, checkCode, transactions, clock);
    enrol =
        new EnrolSecondFactor(
            ports.secondFactors(),
            checkCode,
            makeRecoveryCodes,
            openOffice,
            policy,
            tellStaff,
            ports.audit(),
            key,
            transactions,
            clock);
    manage =
        new ManageSecondFactor(
            ports.secondFactors(),
            checkCode,
            makeRecoveryCodes,
            ports.sessions(),
            policy,
            tellStaff,
            ports.audit(),
            transactions,
            clock);
    reset =
        new ResetSecondFactor(
            ports.secondFactors(),
            ports.staffPasskeys(),
            ports.sessions(),
            ports.audit(),
            transactions,
            clock);
    admit = new AdmitOperator(resolve, ports.operators(), transactions);
  }

  Operator has(String name, boolean enabled) {
    return has(name, enabled, hashing.hash(PASSWORD));
  }

  Operator has(String name, boolean enabled, String hash) {
    Operator operator =
        new Operator(
            new OperatorId(UUID.randomUUID()),
            name,
            name,
            null,
            OperatorRole.EXAMINER,
            hash,
            enabled,
            clock.instant(),
            0);
    ports.operators().add(operator);
    return operator;
  }

  LogInOperator.Outcome logsIn(String name, String password) {
    return logIn.logIn(name, password, HERE);
  }

  /** The token of the step after the password. */
  String step(String name) {
    return switch (logsIn(name, PASSWORD)) {
      case LogInOperator.Outcome.CodeNeeded(String token) -> token;
      case LogInOperator.Outcome.EnrolmentNeeded(String token) -> token;
      case LogInOperator.Outcome outcome -> throw new AssertionError(outcome);
    };
  }

  boolean isIn(String token) {
    return admit.admit(token).isPresent();
  }

  /** What an app with this secret shows now. */
  String code(TotpSecret secret) {
    return Totp.code(secret, Totp.step(clock.instant()));
  }

  /** What the trail tells of before and after. */
  List<String> changes(String name) {
    return Changes.on(ports, "operator:" + name);
  }

  List<String> trail(String name) {
    return ports.audit().on("operator:" + name, 99).stream().map(AuditEvent::action).toList();
  }
}
