package jp.passportweb.application.operator;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.operator.AccountReview;
import jp.passportweb.domain.operator.AccountReviewRules;
import jp.passportweb.domain.operator.AccountReviews;
import jp.passportweb.domain.operator.Invitation;
import jp.passportweb.domain.operator.Invitations;
import jp.passportweb.domain.operator.LastLogins;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.operator.PeopleRules;
import jp.passportweb.domain.operator.SecondFactors;
import jp.passportweb.domain.operator.StaffPasskeys;
import org.jspecify.annotations.Nullable;

/** Everybody who has access, who is invited, and when that is to be reviewed (OPR-1). */
@Assembled
public final class ListPeople {
  private final Operators operators;
  private final Invitations invitations;
  private final LastLogins lastLogins;
  private final SecondFactors secondFactors;
  private final StaffPasskeys passkeys;
  private final AccountReviews reviews;
  private final Transactions transactions;
  private final InstantSource clock;

  public ListPeople(
      Operators operators,
      Invitations invitations,
      LastLogins lastLogins,
      SecondFactors secondFactors,
      StaffPasskeys passkeys,
      AccountReviews reviews,
      Transactions transactions,
      InstantSource clock) {
    this.operators = operators;
    this.invitations = invitations;
    this.lastLogins = lastLogins;
    this.secondFactors = secondFactors;
    this.passkeys = passkeys;
    this.reviews = reviews;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * A member of staff.
   *
   * @param lastLogin null for who never logged in
   * @param app whether an app with codes is enrolled
   */
  public record Person(
      Operator operator, @Nullable Instant lastLogin, boolean dormant, boolean app, int passkeys) {
    public boolean hasSecondFactor() {
      return app || passkeys > 0;
    }
  }

  /**
   * When the accounts are reviewed.
   *
   * @param latest null before the first
   * @param by who signed it off
   * @param dueOn null where there is no staff
   */
  public record ReviewStanding(
      @Nullable AccountReview latest,
      @Nullable Operator by,
      @Nullable LocalDate dueOn,
      boolean overdue) {}

  /** By login name. */
  public record People(List<Person> staff, List<Invitation> invitations, ReviewStanding review) {
    public Optional<Person> one(OperatorId id) {
      return staff.stream().filter(person -> person.operator().id().equals(id)).findFirst();
    }
  }

  public People list() {
    return transactions.read(() -> {
      Instant now = clock.instant();
      List<Operator> all = operators.all();
      Map<OperatorId, Instant> logins = lastLogins.all();
      return new People(
          all.stream().map(operator -> person(operator, logins.get(operator.id()), now)).toList(),
          invitations.all().stream().filter(invitation -> invitation.isAlive(now)).toList(),
          standing(all, now));
    });
  }

  /** The standing alone, as monitoring asks for it. */
  public ReviewStanding review() {
    return transactions.read(() -> standing(operators.all(), clock.instant()));
  }

  private Person person(Operator operator, @Nullable Instant lastLogin, Instant now) {
    return new Person(
        operator,
        lastLogin,
        PeopleRules.isDormant(operator, lastLogin, now),
        secondFactors.of(operator.id()).isPresent(),
        passkeys.of(operator.id()).size());
  }

  private ReviewStanding standing(List<Operator> all, Instant now) {
    Optional<AccountReview> latest = reviews.latest();
    Optional<LocalDate> dueOn = AccountReviewRules.dueOn(latest, all);
    return new ReviewStanding(
        latest.orElse(null),
        latest.flatMap(review -> operators.byId(review.signedBy())).orElse(null),
        dueOn.orElse(null),
        dueOn.filter(due -> AccountReviewRules.isOverdue(due, now)).isPresent());
  }
}
