package jp.passportweb.domain.operator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may change whom among the staff, and whose access sleeps (OPR-1). */
public final class PeopleRules {
  /** After how long without a login an access is one that nobody seems to need. */
  public static final Duration DORMANT_AFTER = Duration.ofDays(90);

  /** Characters of a reason. */
  public static final int LONGEST_REASON = 300;

  private PeopleRules() {}

  /**
   * Whether somebody could log in and has not for long.
   *
   * @param lastLogin null for who never did: then the time since the access was made counts
   */
  public static boolean isDormant(Operator operator, @Nullable Instant lastLogin, Instant now) {
    Instant since = lastLogin == null ? operator.createdAt() : lastLogin;
    return operator.enabled() && !now.isBefore(since.plus(DORMANT_AFTER));
  }

  /** Why this actor may not change that member of staff at all, or nothing. */
  public static Optional<PeopleRefusal> whyNotChange(
      Operator actor, Operator other, String reason) {
    if (!actor.enabled() || !actor.role().may(Capability.MANAGE_PEOPLE)) {
      return Optional.of(PeopleRefusal.NOT_YOUR_ROLE);
    }
    if (actor.id().equals(other.id())) {
      return Optional.of(PeopleRefusal.YOURSELF);
    }
    boolean told =
        !reason.isBlank()
            && reason.length() <= LONGEST_REASON
            && reason.codePoints().noneMatch(Character::isISOControl);
    return told ? Optional.empty() : Optional.of(PeopleRefusal.NO_REASON);
  }

  /** Why this person may not cease to be an active administrator, or nothing. */
  public static Optional<PeopleRefusal> whyNotLose(Operator person, List<Operator> staff) {
    boolean others =
        staff.stream()
            .filter(PeopleRules::isActiveAdministrator)
            .anyMatch(other -> !other.id().equals(person.id()));
    return isActiveAdministrator(person) && !others
        ? Optional.of(PeopleRefusal.LAST_ADMINISTRATOR)
        : Optional.empty();
  }

  private static boolean isActiveAdministrator(Operator operator) {
    return operator.enabled() && operator.role() == OperatorRole.ADMINISTRATOR;
  }
}
