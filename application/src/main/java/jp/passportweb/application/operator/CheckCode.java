package jp.passportweb.application.operator;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.account.Attempt;
import jp.passportweb.application.account.Door;
import jp.passportweb.application.account.Guessing;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.RecoveryCode;
import jp.passportweb.domain.operator.SecondFactor;
import jp.passportweb.domain.operator.SecondFactors;
import jp.passportweb.domain.operator.Totp;
import jp.passportweb.domain.operator.TotpSecret;

/**
 * Looks at a code of the second factor and uses it up; failures are counted as those of a login
 * (OPR-1).
 */
@Assembled
public final class CheckCode {
  private final SecondFactors secondFactors;
  private final Guessing guessing;
  private final AuditTrail audit;
  private final InstallationKey key;

  public CheckCode(
      SecondFactors secondFactors, Guessing guessing, AuditTrail audit, InstallationKey key) {
    this.secondFactors = secondFactors;
    this.guessing = guessing;
    this.audit = audit;
    this.key = key;
  }

  /** What a code is worth. */
  public sealed interface Verdict {
    /** It is right, and was used up. */
    record Right(String kind) implements Verdict {}

    /** It is not, or was used before. */
    record Wrong() implements Verdict {}

    /** Too many failures; nothing is looked at until then. */
    record Locked(Instant until) implements Verdict {}
  }

  /** A code of the app, or a recovery code, of an enrolled factor. */
  Verdict check(Operator operator, String typed, String address, Instant now) {
    return guarded(operator, address, now, () -> kind(operator, typed, now));
  }

  /** A code of an app that is to be enrolled with this secret; its step, to be used up with it. */
  Verdict checkNew(
      Operator operator, TotpSecret secret, String typed, String address, Instant now) {
    return guarded(
        operator,
        address,
        now,
        () -> step(secret, typed, now).isPresent() ? Optional.of("totp") : Optional.empty());
  }

  static OptionalLong step(TotpSecret secret, String typed, Instant now) {
    return Totp.matching(secret, digits(typed), now, -1);
  }

  static String digest(InstallationKey key, RecoveryCode code, OperatorId operator) {
    return key.digest("recovery-code", operator.value() + "\u0000" + code.text());
  }

  private Verdict guarded(
      Operator operator,
      String address,
      Instant now,
      java.util.function.Supplier<Optional<String>> look) {
    Attempt attempt = new Attempt(Door.OFFICE_CODE, operator.loginName(), address);
    Optional<Instant> until = guessing.begin(attempt, now);
    if (until.isPresent()) {
      return new Verdict.Locked(until.get());
    }
    Optional<String> kind = look.get();
    if (kind.isEmpty()) {
      guessing.failed(attempt, OpenOffice.subject(operator), now);
      return new Verdict.Wrong();
    }
    guessing.succeeded(attempt, now);
    return new Verdict.Right(kind.get());
  }

  private Optional<String> kind(Operator operator, String typed, Instant now) {
    Optional<SecondFactor> factor = secondFactors.of(operator.id());
    OptionalLong step =
        factor.isEmpty()
            ? OptionalLong.empty()
            : Totp.matching(factor.get().secret(), digits(typed), now, factor.get().lastStep());
    if (step.isPresent()) {
      return secondFactors.useStep(operator.id(), step.getAsLong())
          ? Optional.of("totp")
          : Optional.empty();
    }
    String digest = digest(key, RecoveryCode.typed(typed), operator.id());
    if (!secondFactors.useRecoveryCode(operator.id(), digest, now)) {
      return Optional.empty();
    }
    String subject = OpenOffice.subject(operator);
    int left = secondFactors.recoveryCodesLeft(operator.id());
    audit.append(
        new AuditEvent(
            now,
            subject,
            "operator.recovery-code-used",
            subject,
            new FactChange("left", String.valueOf(left + 1), String.valueOf(left)).details()));
    return Optional.of("recovery-code");
  }

  private static String digits(String typed) {
    return JapaneseText.normalized(typed).replace(" ", "");
  }
}
