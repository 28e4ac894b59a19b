package jp.passportweb.application.operator;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.operator.Operator;

/** The second step of staff's login: a code of the second factor (OPR-1). */
@Assembled
public final class ConfirmLogin {
  private final OpenOffice openOffice;
  private final CheckCode checkCode;
  private final Transactions transactions;
  private final InstantSource clock;

  public ConfirmLogin(
      OpenOffice openOffice, CheckCode checkCode, Transactions transactions, InstantSource clock) {
    this.openOffice = openOffice;
    this.checkCode = checkCode;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** In; the token goes into the cookie. */
    record LoggedIn(String token) implements Outcome {}

    record Refused() implements Outcome {}

    /** Too many failures; nothing is looked at until then. */
    record Locked(Instant until) implements Outcome {}

    /** The first step was not made, or too long ago. */
    record NoSuchStep() implements Outcome {}
  }

  /**
   * @param token of the first step
   */
  public Outcome confirm(String token, String typedCode, String address) {
    Instant now = clock.instant();
    return transactions.run(() ->
        openOffice
            .atStep(token, now)
            .map(operator -> confirm(operator, token, typedCode, address, now))
            .orElseGet(Outcome.NoSuchStep::new));
  }

  /** Whether somebody is at this step. */
  public boolean isAwaited(String token) {
    Optional<Operator> operator = transactions.run(() -> openOffice.atStep(token, clock.instant()));
    return operator.isPresent();
  }

  private Outcome confirm(
      Operator operator, String token, String typedCode, String address, Instant now) {
    return switch (checkCode.check(operator, typedCode, address, now)) {
      case CheckCode.Verdict.Right(String kind) ->
          new Outcome.LoggedIn(openOffice.afterStep(operator, token, address, kind, now));
      case CheckCode.Verdict.Wrong _ -> new Outcome.Refused();
      case CheckCode.Verdict.Locked(Instant until) -> new Outcome.Locked(until);
    };
  }
}
