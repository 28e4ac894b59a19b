package jp.passportweb.application.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.session.OpenSession;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccessKey;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.account.OneTimePasswords;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.session.SessionKind;

/** Login by access key and one-time password (OTP-2, OTP-3, guide §2.1). */
@Assembled
public final class LogIn {
  /**
   * The trail's subject of a try with an access key that nobody has; what was typed is not kept.
   */
  private static final String NOBODY = "account:unknown";

  private final Accounts accounts;
  private final UsePassword usePassword;
  private final Guessing guessing;
  private final OpenSession openSession;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public LogIn(
      Accounts accounts,
      OneTimePasswords passwords,
      Guessing guessing,
      OpenSession openSession,
      AuditTrail audit,
      InstallationKey key,
      LoginLimits limits,
      Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.usePassword = new UsePassword(passwords, key, limits);
    this.guessing = guessing;
    this.openSession = openSession;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of a login. */
  public sealed interface Outcome {
    /** In; the token goes into the cookie. */
    record LoggedIn(String token) implements Outcome {}

    /** Access key and password do not open a login; which of them is wrong is not told. */
    record Refused() implements Outcome {}

    /** Too many failures; nothing is looked at until then. */
    record Locked(Instant until) implements Outcome {}
  }

  /**
   * @param address of the network that it comes from, as it is counted
   */
  public Outcome logIn(String typedAccessKey, String typedPassword, String address) {
    Instant now = clock.instant();
    Optional<AccessKey> accessKey = AccessKey.typed(typedAccessKey);
    String claim = accessKey.map(AccessKey::text).orElse(typedAccessKey.strip());
    Attempt attempt = new Attempt(Door.PORTAL, claim, address);
    return transactions.run(() ->
        guessing
            .begin(attempt, now)
            .<Outcome>map(Outcome.Locked::new)
            .orElseGet(() -> tried(attempt, accessKey, typedPassword, now)));
  }

  private Outcome tried(
      Attempt attempt, Optional<AccessKey> accessKey, String typedPassword, Instant now) {
    Optional<Account> claimed = accessKey.flatMap(accounts::byAccessKey);
    Optional<Account> proven =
        claimed.filter(account -> usePassword.use(account.id(), typedPassword, now));
    if (proven.isEmpty()) {
      guessing.failed(attempt, claimed.map(LogIn::subject).orElse(NOBODY), now);
      return new Outcome.Refused();
    }
    guessing.succeeded(attempt, now);
    String actor = subject(proven.get());
    Map<String, String> details = Map.of("address", attempt.address());
    audit.append(new AuditEvent(now, actor, "portal.login", actor, details));
    return new Outcome.LoggedIn(
        openSession.open(SessionKind.PORTAL, proven.get().id().value(), now));
  }

  private static String subject(Account account) {
    return "account:" + account.id().value();
  }
}
