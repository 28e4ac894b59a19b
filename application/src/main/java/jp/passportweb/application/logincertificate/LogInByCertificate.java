package jp.passportweb.application.logincertificate;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.session.OpenSession;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.logincertificate.LoginCertificate;
import jp.passportweb.domain.logincertificate.LoginCertificateAuthority;
import jp.passportweb.domain.logincertificate.LoginCertificates;
import jp.passportweb.domain.logincertificate.LoginRefusal;
import jp.passportweb.domain.logincertificate.Recognition;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.signingrequest.Der;
import org.jspecify.annotations.Nullable;

/**
 * 「ログイン用電子証明書ご利用のお客様」 (LOGIN-1, guide §2.2). That the browser holds the key, TLS has proved; whose
 * certificate it is and whether it counts is judged here.
 */
@Assembled
public final class LogInByCertificate {
  private final LoginCertificateAuthority authority;
  private final LoginCertificates certificates;
  private final Accounts accounts;
  private final OpenSession openSession;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public LogInByCertificate(
      LoginCertificateAuthority authority,
      LoginCertificates certificates,
      Accounts accounts,
      OpenSession openSession,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.authority = authority;
    this.certificates = certificates;
    this.accounts = accounts;
    this.openSession = openSession;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What a presented certificate is worth. */
  public sealed interface Sight {
    /** It opens this account. */
    record Opens(Account account, LoginCertificate certificate) implements Sight {}

    /** It opens nothing; the account is there when one of ours does not count any more. */
    record Refused(LoginRefusal reason, @Nullable Account account) implements Sight {}
  }

  /** What came of a login. */
  public sealed interface Outcome {
    /** In; the token goes into the cookie. */
    record LoggedIn(String token) implements Outcome {}

    record Refused(Sight.Refused sight) implements Outcome {}
  }

  /** Looks at what the browser presents, and opens nothing. */
  public Sight look(@Nullable Der presented) {
    return transactions.run(() -> {
      return presented == null
          ? new Sight.Refused(new LoginRefusal.NonePresented(), null)
          : switch (authority.recognize(presented)) {
            case Recognition.Foreign _ -> new Sight.Refused(new LoginRefusal.Foreign(), null);
            case Recognition.NotForClients _ ->
                new Sight.Refused(new LoginRefusal.NotForClients(), null);
            case Recognition.Ours ours ->
                certificates
                    .bySerial(ours.serial())
                    .filter(known -> known.certificate().equals(presented))
                    .flatMap(known -> accounts.byId(known.account()).map(of -> sight(known, of)))
                    .orElseGet(() -> new Sight.Refused(new LoginRefusal.Foreign(), null));
          };
    });
  }

  public Outcome logIn(@Nullable Der presented) {
    return transactions.run(() -> {
      return switch (look(presented)) {
        case Sight.Refused refused -> new Outcome.Refused(refused);
        case Sight.Opens(Account account, LoginCertificate certificate) ->
            open(account, certificate, clock.instant());
      };
    });
  }

  private Sight sight(LoginCertificate certificate, Account account) {
    Instant notAfter = certificate.validity().notAfter();
    Instant revokedAt = certificate.revokedAt();
    return switch (certificate.state(clock.instant())) {
      case VALID -> new Sight.Opens(account, certificate);
      case EXPIRED -> new Sight.Refused(new LoginRefusal.Expired(notAfter), account);
      case REVOKED ->
          new Sight.Refused(
              new LoginRefusal.Revoked(Optional.ofNullable(revokedAt).orElse(notAfter)), account);
    };
  }

  private Outcome open(Account account, LoginCertificate certificate, Instant now) {
    String actor = "account:" + account.id().value();
    audit.append(
        new AuditEvent(
            now,
            actor,
            "portal.login",
            actor,
            Map.of("loginCertificate", certificate.serial().hex())));
    return new Outcome.LoggedIn(openSession.open(SessionKind.PORTAL, account.id().value(), now));
  }
}
