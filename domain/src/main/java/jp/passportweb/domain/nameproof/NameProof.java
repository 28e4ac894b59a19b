package jp.passportweb.domain.nameproof;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.passportweb.domain.caa.CaaDecision;
import jp.passportweb.domain.caa.CaaQuestion;
import jp.passportweb.domain.caa.CaaReason;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.domaincontrol.Authorization;
import jp.passportweb.domain.perspective.Attempt;
import jp.passportweb.domain.perspective.Finding;
import jp.passportweb.domain.perspective.Question;
import jp.passportweb.domain.signingrequest.DnsName;
import org.jspecify.annotations.Nullable;

/**
 * What is proven of one name at a moment (DCV-1, CAA-1).
 *
 * @param control by which it is proven; null while nothing proves it
 * @param caa the latest look at its CAA records; null while there was none
 */
public record NameProof(DnsName name, @Nullable Control control, @Nullable Attempt caa) {
  private static final Duration LOOK_AGAIN_AFTER = Duration.ofMinutes(2);

  /**
   * What proves control.
   *
   * @param until the first instant at which it proves nothing any longer
   */
  public record Control(Authorization authorization, Instant until) {
    /** The last day, in Tokyo, on which it proves the name to its end. */
    public LocalDate lastDay() {
      return LocalDate.ofInstant(until, ValidityRules.TOKYO).minusDays(1);
    }
  }

  public boolean isProven() {
    return control != null;
  }

  /** Whether its holder lets others issue and not us, as far as was seen last (CAA-2). */
  public boolean isForbidden() {
    return forbidden().isPresent();
  }

  /** By what its holder forbids it; nothing where the look itself failed, which may pass. */
  public Optional<CaaDecision.Forbidden> forbidden() {
    return decision()
        .filter(CaaDecision.Forbidden.class::isInstance)
        .map(CaaDecision.Forbidden.class::cast)
        .filter(forbidden -> !(forbidden.reason() instanceof CaaReason.LookUpFailed));
  }

  /**
   * Whether the latest look lets the name be signed now: it was this very question, enough
   * perspectives saw the same, and it is not too old (CAA-1).
   */
  public boolean permits(CaaQuestion question, Instant now) {
    return caa != null
        && caa.holds()
        && caa.question().equals(new Question.CaaPermits(question))
        && decision().filter(by -> isUsable(by, now)).isPresent();
  }

  private static boolean isUsable(CaaDecision decision, Instant now) {
    return decision instanceof CaaDecision.Permitted(var _, Instant until) && now.isBefore(until);
  }

  /** Whether the latest look did not permit, and another one would come too soon. */
  public boolean failedJustNow(Instant now) {
    return caa != null && !caa.holds() && now.isBefore(caa.at().plus(LOOK_AGAIN_AFTER));
  }

  /** What the primary perspective decided by what it saw last. */
  public Optional<CaaDecision> decision() {
    return Optional.ofNullable(caa)
        .map(Attempt::finding)
        .filter(Finding.OfCaa.class::isInstance)
        .map(finding -> ((Finding.OfCaa) finding).decision());
  }
}
