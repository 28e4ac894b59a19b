package jp.passportweb.domain.operator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.certificate.ValidityRules;

/**
 * When the staff's accounts are to be reviewed (NCSSR 2.2.1.4: at least every three months; OPR-1).
 */
public final class AccountReviewRules {
  /** From one review to the next. */
  public static final Period EVERY = Period.ofMonths(3);

  private AccountReviewRules() {}

  /**
   * The last day on which the next review is in time: counted from the last one, or from the day on
   * which the first access was made. Nothing where there is no staff.
   */
  public static Optional<LocalDate> dueOn(Optional<AccountReview> latest, List<Operator> staff) {
    return latest
        .map(AccountReview::signedAt)
        .or(() -> staff.stream().map(Operator::createdAt).min(Instant::compareTo))
        .map(from -> LocalDate.ofInstant(from, ValidityRules.TOKYO).plus(EVERY));
  }

  public static boolean isOverdue(LocalDate dueOn, Instant now) {
    return LocalDate.ofInstant(now, ValidityRules.TOKYO).isAfter(dueOn);
  }
}
