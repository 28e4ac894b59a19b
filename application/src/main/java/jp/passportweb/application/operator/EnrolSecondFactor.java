package jp.passportweb.application.operator;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.operator.AccessChange;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.SecondFactor;
import jp.passportweb.domain.operator.SecondFactors;
import jp.passportweb.domain.operator.TotpSecret;

/**
 * 二要素認証の登録 (OPR-1). The secret that is offered follows from the login's token: it is stored nowhere
 * before a code has shown that an app has it, and another login is offered another one.
 */
@Assembled
public final class EnrolSecondFactor {
  private final SecondFactors secondFactors;
  private final CheckCode checkCode;
  private final MakeRecoveryCodes makeRecoveryCodes;
  private final OpenOffice openOffice;
  private final SecondFactorPolicy policy;
  private final TellStaff tellStaff;
  private final AuditTrail audit;
  private final InstallationKey key;
  private final Transactions transactions;
  private final InstantSource clock;

  public EnrolSecondFactor(
      SecondFactors secondFactors,
      CheckCode checkCode,
      MakeRecoveryCodes makeRecoveryCodes,
      OpenOffice openOffice,
      SecondFactorPolicy policy,
      TellStaff tellStaff,
      AuditTrail audit,
      InstallationKey key,
      Transactions transactions,
      InstantSource clock) {
    this.secondFactors = secondFactors;
    this.checkCode = checkCode;
    this.makeRecoveryCodes = makeRecoveryCodes;
    this.openOffice = openOffice;
    this.policy = policy;
    this.tellStaff = tellStaff;
    this.audit = audit;
    this.key = key;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What the app is given. */
  public record Offer(TotpSecret secret, String issuer, String loginName) {}

  /** What came of it. */
  public sealed interface Outcome {
    /**
     * It is enrolled.
     *
     * @param recoveryCodes shown this once
     * @param token that opens the office, where it was a step of a login; otherwise empty
     */
    record Enrolled(List<String> recoveryCodes, Optional<String> token) implements Outcome {}

    record Refused() implements Outcome {}

    /** Too many failures; nothing is looked at until then. */
    record Locked(Instant until) implements Outcome {}

    /** The first step of a login was not made, or too long ago; or there is a factor already. */
    record NotOffered() implements Outcome {}
  }

  /** For who is at that step of a login; nothing for who is not, or has a factor. */
  public Optional<Offer> offerAtLogin(String token) {
    return transactions.run(() ->
        openOffice.atStep(token, clock.instant()).flatMap(operator -> offer(operator, token)));
  }

  /** For who is in the office by this token; nothing for who has a factor. */
  public Optional<Offer> offer(Operator operator, String token) {
    return transactions.run(() -> hasNone(operator))
        ? Optional.of(new Offer(secret(token), policy.issuer(), operator.loginName()))
        : Optional.empty();
  }

  /** As a step of a login, which goes on into the office. */
  public Outcome enrolAtLogin(String token, String typedCode, String address) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return transactions.run(() ->
        openOffice
            .atStep(token, now)
            .map(operator ->
                switch (enrol(operator, token, typedCode, address)) {
                  case Outcome.Enrolled(List<String> codes, _) ->
                      new Outcome.Enrolled(
                          codes,
                          Optional.of(openOffice.afterStep(operator, token, address, "totp", now)));
                  case Outcome other -> other;
                })
            .orElseGet(Outcome.NotOffered::new));
  }

  /** For who is in the office by this token. */
  public Outcome enrol(Operator operator, String token, String typedCode, String address) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    TotpSecret secret = secret(token);
    return transactions.run(() -> {
      if (!hasNone(operator)) {
        return new Outcome.NotOffered();
      }
      return switch (checkCode.checkNew(operator, secret, typedCode, address, now)) {
        case CheckCode.Verdict.Right _ -> store(operator, secret, typedCode, now);
        case CheckCode.Verdict.Wrong _ -> new Outcome.Refused();
        case CheckCode.Verdict.Locked(Instant until) -> new Outcome.Locked(until);
      };
    });
  }

  private Outcome store(Operator operator, TotpSecret secret, String typedCode, Instant now) {
    long step = CheckCode.step(secret, typedCode, now).orElseThrow();
    if (!secondFactors.add(new SecondFactor(operator.id(), secret, step, now))) {
      return new Outcome.NotOffered();
    }
    String subject = OpenOffice.subject(operator);
    audit.append(
        new AuditEvent(
            now,
            subject,
            "operator.second-factor-enrolled",
            subject,
            new FactChange("secondFactor", "", "totp").details()));
    tellStaff.changed(operator, AccessChange.APP_ENROLLED, now);
    return new Outcome.Enrolled(makeRecoveryCodes.make(operator.id()), Optional.empty());
  }

  private boolean hasNone(Operator operator) {
    return secondFactors.of(operator.id()).isEmpty();
  }

  private TotpSecret secret(String token) {
    return TotpSecret.ofHex(key.digest("second-factor", token));
  }
}
