package jp.passportweb.application.operator;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.FewAtATime;
import jp.passportweb.application.account.Attempt;
import jp.passportweb.application.account.Door;
import jp.passportweb.application.account.Guessing;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.PasswordHashing;

/**
 * Whether whoever sits before an open login knows its password (OPR-1): asked for before the own
 * access is changed. Failures are counted as those of a login.
 */
@Assembled
public final class CheckOwnPassword {
  private final Guessing guessing;
  private final PasswordHashing hashing;
  private final FewAtATime fewAtATime;
  private final Transactions transactions;
  private final InstantSource clock;

  public CheckOwnPassword(
      Guessing guessing,
      PasswordHashing hashing,
      FewAtATime fewAtATime,
      Transactions transactions,
      InstantSource clock) {
    this.guessing = guessing;
    this.hashing = hashing;
    this.fewAtATime = fewAtATime;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What a password is worth. */
  public sealed interface Verdict {
    record Right() implements Verdict {}

    record Wrong() implements Verdict {}

    /** Too many failures; nothing is looked at until then. */
    record Locked(Instant until) implements Verdict {}

    /** Too many passwords are looked at in this moment. */
    record Busy() implements Verdict {}
  }

  /** The password is hashed between two transactions. */
  Verdict check(Operator operator, String password, String address) {
    Attempt attempt = new Attempt(Door.OFFICE_PASSWORD, operator.loginName(), address);
    Optional<Instant> until = transactions.run(() -> guessing.begin(attempt, clock.instant()));
    if (until.isPresent()) {
      return new Verdict.Locked(until.get());
    }
    Optional<Boolean> fits =
        fewAtATime.run(() -> hashing.matches(password, operator.passwordHash()));
    return transactions.run(() -> concluded(operator, attempt, fits, clock.instant()));
  }

  private Verdict concluded(
      Operator operator, Attempt attempt, Optional<Boolean> fits, Instant now) {
    if (fits.isEmpty()) {
      guessing.takenBack(attempt, now);
      return new Verdict.Busy();
    }
    if (!fits.get()) {
      guessing.failed(attempt, OpenOffice.subject(operator), now);
      return new Verdict.Wrong();
    }
    guessing.succeeded(attempt, now);
    return new Verdict.Right();
  }
}
