package jp.passportweb.domain.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something that was done, or that was refused.
 *
 * @param actor {@code operator:examiner}, {@code account:…}, {@code system}
 * @param action a fixed word: {@code review.examined}
 * @param subject what it was done to: a receipt number, an account's id
 * @param details further facts, never secrets; what changed stands as {@link FactChange} writes it
 */
public record AuditEvent(
    Instant at, String actor, String action, String subject, Map<String, String> details) {
  private static final Set<String> REFUSALS =
      Set.of("failed", "delayed", "refused", "stopped", "flood", "denied");

  /** What staff do by refusing something to others. */
  private static final Set<String> DECISIONS = Set.of("review.refused", "reseller-code.refused");

  private static final String DENIED = "-denied";

  /** The act of whoever wanted to do this and was not let. */
  public static String denied(String act) {
    return act + DENIED;
  }

  /** What was wanted, where a rule stopped an act of staff. */
  public Optional<String> deniedAct() {
    return action.endsWith(DENIED)
        ? Optional.of(action.substring(0, action.length() - DENIED.length()))
        : Optional.empty();
  }

  /** The first word of the action: what kind of thing was done. */
  public String area() {
    int dot = action.indexOf('.');
    return dot < 0 ? action : action.substring(0, dot);
  }

  /** Whether something was tried, and not let through. */
  public boolean isRefused() {
    int last = Math.max(action.lastIndexOf('.'), action.lastIndexOf('-'));
    return !DECISIONS.contains(action) && REFUSALS.contains(action.substring(last + 1));
  }
}
