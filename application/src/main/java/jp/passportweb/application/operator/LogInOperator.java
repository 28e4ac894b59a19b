package jp.passportweb.application.operator;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.FewAtATime;
import jp.passportweb.application.account.Attempt;
import jp.passportweb.application.account.Door;
import jp.passportweb.application.account.Guessing;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.operator.PasswordHashing;
import org.jspecify.annotations.Nullable;

/**
 * The first step of staff's login: name and password (OPR-1). The password is hashed between two
 * transactions, and few at a time.
 */
@Assembled
public final class LogInOperator {
  /** The trail's subject of a name that nobody has, which may be a password typed in its place. */
  private static final String NOBODY = "operator:unknown";

  private final Operators operators;
  private final Guessing guessing;
  private final PasswordHashing hashing;
  private final FewAtATime fewAtATime;
  private final OpenOffice openOffice;
  private final Transactions transactions;
  private final InstantSource clock;

  public LogInOperator(
      Operators operators,
      Guessing guessing,
      PasswordHashing hashing,
      FewAtATime fewAtATime,
      OpenOffice openOffice,
      Transactions transactions,
      InstantSource clock) {
    this.operators = operators;
    this.guessing = guessing;
    this.hashing = hashing;
    this.fewAtATime = fewAtATime;
    this.openOffice = openOffice;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** In; the token goes into the cookie. */
    record LoggedIn(String token) implements Outcome {}

    /** The password was right, the second factor is asked for; the token serves for that alone. */
    record CodeNeeded(String token) implements Outcome {}

    /**
     * The password was right, a second factor must be enrolled first; the token serves for that.
     */
    record EnrolmentNeeded(String token) implements Outcome {}

    /** The password was right, and a passkey is the second factor. */
    record PasskeyNeeded() implements Outcome {}

    /** Name and password do not open a login; which of them is wrong is not told. */
    record Refused() implements Outcome {}

    /** Too many failures; nothing is looked at until then. */
    record Locked(Instant until) implements Outcome {}

    /** Too many log in at this moment. */
    record Busy() implements Outcome {}
  }

  /** Where a try stands before the password is looked at. */
  private record Begun(Optional<Instant> lockedUntil, Optional<Operator> named) {}

  /**
   * What the password is worth.
   *
   * @param fresh hash, where the one that is kept is of an earlier kind
   */
  private record Verdict(boolean fits, @Nullable String fresh) {}

  /**
   * @param address of the network that it comes from, as it is counted
   */
  public Outcome logIn(String typedName, String password, String address) {
    String name = JapaneseText.normalized(typedName).toLowerCase(Locale.ROOT);
    Attempt attempt = new Attempt(Door.OFFICE, name, address);
    Begun begun = transactions.run(() -> begin(attempt));
    if (begun.lockedUntil().isPresent()) {
      return new Outcome.Locked(begun.lockedUntil().get());
    }
    Optional<Verdict> verdict = fewAtATime.run(() -> verdict(begun.named(), password));
    return transactions.run(() ->
        verdict
            .map(found -> concluded(attempt, begun.named(), found))
            .orElseGet(() -> {
              guessing.takenBack(attempt, clock.instant());
              return new Outcome.Busy();
            }));
  }

  private Begun begin(Attempt attempt) {
    Optional<Instant> until = guessing.begin(attempt, clock.instant());
    return new Begun(
        until, until.isPresent() ? Optional.empty() : operators.byLoginName(attempt.claim()));
  }

  /** Takes as long for a name that nobody has as for any other. */
  private Verdict verdict(Optional<Operator> named, String password) {
    String hash = named.map(Operator::passwordHash).orElseGet(hashing::ofNobody);
    boolean fits = hashing.matches(password, hash) && named.filter(Operator::enabled).isPresent();
    return new Verdict(fits, fits && !hashing.isCurrent(hash) ? hashing.hash(password) : null);
  }

  private Outcome concluded(Attempt attempt, Optional<Operator> named, Verdict verdict) {
    Instant now = clock.instant();
    Optional<Operator> operator = named.filter(_ -> verdict.fits()).filter(this::isStillTheSame);
    if (operator.isEmpty()) {
      guessing.failed(attempt, named.map(OpenOffice::subject).orElse(NOBODY), now);
      return new Outcome.Refused();
    }
    guessing.succeeded(attempt, now);
    if (verdict.fresh() != null) {
      operators.update(operator.get().withPassword(verdict.fresh()));
    }
    return openOffice.afterPassword(operator.get(), attempt.address(), now);
  }

  /** Nobody disabled this login or reset its password while it was looked at. */
  private boolean isStillTheSame(Operator operator) {
    return operators
        .byId(operator.id())
        .filter(Operator::enabled)
        .filter(found -> found.passwordHash().equals(operator.passwordHash()))
        .isPresent();
  }
}
