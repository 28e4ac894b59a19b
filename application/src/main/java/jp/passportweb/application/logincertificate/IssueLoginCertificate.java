package jp.passportweb.application.logincertificate;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.denial.NoteDenial;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.StepDenial;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.logincertificate.HolderName;
import jp.passportweb.domain.logincertificate.LoginCertificate;
import jp.passportweb.domain.logincertificate.LoginCertificateAuthority;
import jp.passportweb.domain.logincertificate.LoginCertificateAuthority.KeyFile;
import jp.passportweb.domain.logincertificate.LoginCertificateContent;
import jp.passportweb.domain.logincertificate.LoginCertificateId;
import jp.passportweb.domain.logincertificate.LoginCertificatePolicy;
import jp.passportweb.domain.logincertificate.LoginCertificates;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.signingrequest.Der;

/**
 * Issues a certificate that opens an account (LOGIN-1): for a key of the holder's own, or with a
 * fresh one that is kept nowhere. Opens its own transactions; the authority is called between them.
 * A certificate that was signed and not stored opens nothing.
 */
@Assembled
public final class IssueLoginCertificate {
  private static final String ISSUED = "login-certificate.issued";

  private final Accounts accounts;
  private final Operators operators;
  private final LoginCertificates certificates;
  private final LoginCertificateAuthority authority;
  private final ReadLoginRequest readRequest;
  private final KeyFilePassword password;
  private final LoginCertificatePolicy policy;
  private final AuditTrail audit;
  private final NoteDenial noteDenial;
  private final Transactions transactions;
  private final SecureRandom random;
  private final InstantSource clock;

  public IssueLoginCertificate(
      Accounts accounts,
      Operators operators,
      LoginCertificates certificates,
      LoginCertificateAuthority authority,
      ReadLoginRequest readRequest,
      KeyFilePassword password,
      LoginCertificatePolicy policy,
      AuditTrail audit,
      NoteDenial noteDenial,
      Transactions transactions,
      SecureRandom random,
      InstantSource clock) {
    this.accounts = accounts;
    this.operators = operators;
    this.certificates = certificates;
    this.authority = authority;
    this.readRequest = readRequest;
    this.password = password;
    this.policy = policy;
    this.audit = audit;
    this.noteDenial = noteDenial;
    this.transactions = transactions;
    this.random = random;
    this.clock = clock;
  }

  /**
   * What is to be issued.
   *
   * @param id taken by the first command that is carried out
   */
  public record Command(
      LoginCertificateId id, AccountId account, OperatorId operator, String typedHolder) {}

  /** What came of it. */
  public sealed interface Outcome {
    /** Everything is in order; nothing is issued yet. */
    record Ready(HolderName holder) implements Outcome {}

    record Issued(LoginCertificate certificate) implements Outcome {}

    /** Issued with a fresh key, which is in the file and nowhere else. */
    record IssuedWithKey(LoginCertificate certificate, Der file) implements Outcome {}

    record UnfitHolder(InputProblem problem) implements Outcome {}

    /** The CSR cannot be read, or its key or signature is not in order. */
    record UnfitRequest() implements Outcome {}

    record NotYourRole(OperatorRole role) implements Outcome {}

    record NoSuchAccount() implements Outcome {}

    /** The id was taken before: the command came twice. */
    record AlreadyIssued() implements Outcome {}
  }

  private record Order(Command command, Operator operator, Account account, HolderName holder) {}

  /** Asks whether it could be issued. */
  public Outcome check(Command command) {
    return ordered(command, order -> new Outcome.Ready(order.holder()));
  }

  public Outcome forRequest(Command command, String pastedRequest) {
    return ordered(
        command,
        order ->
            transactions
                .run(() -> readRequest.publicKey(pastedRequest))
                .map(key -> withKeyOfTheirOwn(order, key))
                .orElseGet(Outcome.UnfitRequest::new));
  }

  /** The file is under the password that {@link KeyFilePassword} gives for the command's id. */
  public Outcome withFreshKey(Command command) {
    return ordered(
        command,
        order -> {
          LoginCertificateContent content = content(order);
          KeyFile made = authority.certifyFreshKey(content, password.of(command.id()));
          LoginCertificate certificate = certificate(order, content, made.certificate());
          return stored(order, certificate, "fresh")
              ? new Outcome.IssuedWithKey(certificate, made.file())
              : new Outcome.AlreadyIssued();
        });
  }

  private Outcome withKeyOfTheirOwn(Order order, Der key) {
    LoginCertificateContent content = content(order);
    LoginCertificate certificate = certificate(order, content, authority.certify(content, key));
    return stored(order, certificate, "request")
        ? new Outcome.Issued(certificate)
        : new Outcome.AlreadyIssued();
  }

  private Outcome ordered(Command command, Function<Order, Outcome> then) {
    Optional<Operator> operator = transactions.run(() -> operators.byId(command.operator()));
    Optional<Account> account = transactions.run(() -> accounts.byId(command.account()));
    if (operator.isEmpty() || account.isEmpty()) {
      return new Outcome.NoSuchAccount();
    }
    OperatorRole role = operator.get().role();
    if (!role.may(Capability.MANAGE_LOGIN_CERTIFICATES)) {
      noteDenial.note(command.operator(), ISSUED, subject(account.get()), StepDenial.NOT_YOUR_ROLE);
      return new Outcome.NotYourRole(role);
    }
    if (transactions.run(() -> certificates.byId(command.id())).isPresent()) {
      return new Outcome.AlreadyIssued();
    }
    return switch (HolderName.parse(command.typedHolder())) {
      case Parsed.Bad<HolderName>(InputProblem problem) -> new Outcome.UnfitHolder(problem);
      case Parsed.Good<HolderName>(HolderName holder) ->
          then.apply(new Order(command, operator.get(), account.get(), holder));
    };
  }

  private LoginCertificateContent content(Order order) {
    return new LoginCertificateContent(
        SerialNumber.random(random),
        policy.validity(clock.instant(), authority.certificate()),
        order.account().organizationName(),
        order.holder());
  }

  private LoginCertificate certificate(Order order, LoginCertificateContent content, Der signed) {
    return new LoginCertificate(
        order.command().id(),
        order.account().id(),
        order.holder(),
        content.serial(),
        content.validity(),
        signed,
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        order.operator().id(),
        null);
  }

  private boolean stored(Order order, LoginCertificate certificate, String key) {
    return transactions.run(() -> {
      boolean added = certificates.add(certificate);
      if (added) {
        note(order, certificate, key, certificate.issuedAt());
      }
      return added;
    });
  }

  private static String subject(Account account) {
    return "account:" + account.id().value();
  }

  private void note(Order order, LoginCertificate certificate, String key, Instant at) {
    audit.append(
        new AuditEvent(
            at,
            "operator:" + order.operator().loginName(),
            ISSUED,
            subject(order.account()),
            Map.of(
                "serial", certificate.serial().hex(),
                "holder", order.holder().text(),
                "key", key)));
  }
}
