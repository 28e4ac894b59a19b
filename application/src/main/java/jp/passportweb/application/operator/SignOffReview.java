package jp.passportweb.application.operator;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.denial.NoteDenial;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.StepDenial;
import jp.passportweb.domain.operator.AccountReview;
import jp.passportweb.domain.operator.AccountReviews;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.Operators;

/**
 * The quarterly account review, signed off (NCSSR 2.2.1.4; OPR-1): for everybody who can log in it
 * is said whether the access is still needed; whose is not is suspended with the signature.
 */
@Assembled
public final class SignOffReview {
  private static final String REVIEWED = "operators.reviewed";
  private static final String SUBJECT = "operators";

  /** The trail's reason for who is suspended. */
  private static final String REASON = "account review";

  private final Operators operators;
  private final AccountReviews reviews;
  private final ChangePerson changePerson;
  private final AuditTrail audit;
  private final NoteDenial noteDenial;
  private final Transactions transactions;
  private final InstantSource clock;

  public SignOffReview(
      Operators operators,
      AccountReviews reviews,
      ChangePerson changePerson,
      AuditTrail audit,
      NoteDenial noteDenial,
      Transactions transactions,
      InstantSource clock) {
    this.operators = operators;
    this.reviews = reviews;
    this.changePerson = changePerson;
    this.audit = audit;
    this.noteDenial = noteDenial;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    record SignedOff() implements Outcome {}

    /** About these nothing was said; nothing was stored. */
    record Undecided(Set<OperatorId> people) implements Outcome {}

    /** The actor is no administrator any more. */
    record NotYourRole() implements Outcome {}
  }

  /**
   * @param kept whether each access is still needed; the signer's own is kept whatever is said
   */
  public Outcome signOff(OperatorId signer, Map<OperatorId, Boolean> kept) {
    Outcome outcome = transactions.run(() -> decided(signer, kept));
    if (outcome instanceof Outcome.NotYourRole) {
      noteDenial.note(signer, REVIEWED, SUBJECT, StepDenial.NOT_YOUR_ROLE);
    }
    return outcome;
  }

  private Outcome decided(OperatorId signer, Map<OperatorId, Boolean> kept) {
    List<Operator> active = operators.allForUpdate().stream().filter(Operator::enabled).toList();
    Optional<Operator> by =
        active.stream().filter(operator -> operator.id().equals(signer)).findFirst();
    if (by.filter(found -> found.role().may(Capability.MANAGE_PEOPLE)).isEmpty()) {
      return new Outcome.NotYourRole();
    }
    Set<OperatorId> open = new HashSet<>(active.stream().map(Operator::id).toList());
    open.remove(signer);
    open.removeAll(kept.keySet());
    return open.isEmpty() ? signed(by.get(), active, kept) : new Outcome.Undecided(open);
  }

  private Outcome signed(Operator by, List<Operator> active, Map<OperatorId, Boolean> kept) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    List<AccountReview.Line> lines =
        active.stream()
            .map(person ->
                new AccountReview.Line(person.id(), person.role(), isKept(person, by, kept)))
            .toList();
    reviews.add(new AccountReview(UUID.randomUUID(), by.id(), now, lines));
    List<OperatorId> ended =
        lines.stream().filter(line -> !line.kept()).map(AccountReview.Line::operator).toList();
    audit.append(
        new AuditEvent(
            now,
            OpenOffice.subject(by),
            REVIEWED,
            SUBJECT,
            Map.of(
                "reviewed", String.valueOf(lines.size()),
                "suspended", String.valueOf(ended.size()))));
    ended.forEach(person ->
        changePerson
            .change(by.id(), person, new ChangePerson.Change.Suspend(), REASON)
            .ifPresent(refusal -> {
              throw new IllegalStateException("of a locked row: " + refusal);
            }));
    return new Outcome.SignedOff();
  }

  private static boolean isKept(Operator person, Operator by, Map<OperatorId, Boolean> kept) {
    return person.id().equals(by.id()) || kept.getOrDefault(person.id(), true);
  }
}
