package jp.passportweb.application.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.session.OpenSession;
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
  private final Accounts accounts;
  private final UsePassword usePassword;
  private final Guessing guessing;
  private final OpenSession openSession;
  private final AuditTrail audit;
  private final InstallationKey key;
  private final InstantSource clock;

  public LogIn(
      Accounts accounts,
      OneTimePasswords passwords,
      Guessing guessing,
      OpenSession openSession,
      AuditTrail audit,
      InstallationKey key,
      LoginLimits limits,
      InstantSource clock) {
    this.accounts = accounts;
    this.usePassword = new UsePassword(passwords, key, limits);
    this.guessing = guessing;
    this.openSession = openSession;
    this.audit = audit;
    this.key = key;
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

  public Outcome logIn(String typedAccessKey, String typedPassword, String address) {
    Instant now = clock.instant();
    Optional<AccessKey> accessKey = AccessKey.typed(typedAccessKey);
    String subject =
        key.digest("login", accessKey.map(AccessKey::text).orElse(typedAccessKey.strip()));
    Optional<Instant> locked = guessing.lockedUntil(subject, address, now);
    if (locked.isPresent()) {
      return new Outcome.Locked(locked.get());
    }
    Optional<Account> account =
        accessKey
            .flatMap(accounts::byAccessKey)
            .filter(known -> usePassword.use(known.id(), typedPassword, now));
    if (account.isEmpty()) {
      guessing.failed(subject, address, now);
      return new Outcome.Refused();
    }
    guessing.succeeded(subject);
    return open(account.get(), now);
  }

  private Outcome open(Account account, Instant now) {
    String actor = "account:" + account.id().value();
    audit.append(new AuditEvent(now, actor, "portal.login", actor, Map.of()));
    return new Outcome.LoggedIn(openSession.open(SessionKind.PORTAL, account.id().value(), now));
  }
}
