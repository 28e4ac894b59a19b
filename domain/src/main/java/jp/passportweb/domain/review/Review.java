package jp.passportweb.domain.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.operator.OperatorId;
import org.jspecify.annotations.Nullable;

/**
 * 審査 of one record.
 *
 * @param examiner who has it in hand
 * @param examined the decision that everything was found good
 * @param approved the decision to issue
 * @param version of the row, for optimistic updates
 */
public record Review(
    RecordId record,
    @Nullable OperatorId examiner,
    List<ReceivedDocument> documents,
    List<Check> checks,
    List<TelephoneConfirmation> telephoneConfirmations,
    List<Comment> comments,
    @Nullable Decision examined,
    @Nullable Decision approved,
    long version) {

  public static Review fresh(RecordId record) {
    return new Review(record, null, List.of(), List.of(), List.of(), List.of(), null, null, 0);
  }

  public boolean hasReceived(DocumentCode document) {
    return documents.stream().anyMatch(d -> d.document().equals(document));
  }

  public boolean hasChecked(Check.Kind kind) {
    return checks.stream().anyMatch(c -> c.kind() == kind);
  }

  /** Whether the latest call confirmed the application. */
  public boolean isConfirmedByTelephone() {
    return !telephoneConfirmations.isEmpty()
        && telephoneConfirmations.getLast().result() == TelephoneConfirmation.Result.CONFIRMED;
  }

  /** Whether this call is noted already. */
  public boolean holds(TelephoneConfirmation call) {
    return telephoneConfirmations.stream().anyMatch(call::isSameCallAs);
  }

  /** Whether this is what its writer said last. */
  public boolean endsWith(Comment comment) {
    return !comments.isEmpty()
        && comments.getLast().by().equals(comment.by())
        && comments.getLast().text().equals(comment.text());
  }

  /** Everyone who gathered evidence or examined (EVG 14.1.3, REQUIREMENTS §6.7). */
  public Set<OperatorId> evidenceGatherers() {
    return Stream.of(
            documents.stream().map(ReceivedDocument::receivedBy),
            checks.stream().map(Check::checkedBy),
            telephoneConfirmations.stream().map(TelephoneConfirmation::recordedBy),
            Stream.ofNullable(examined).map(Decision::by))
        .flatMap(s -> s)
        .collect(Collectors.toUnmodifiableSet());
  }

  public Review takenBy(OperatorId who) {
    return new Review(
        record,
        who,
        documents,
        checks,
        telephoneConfirmations,
        comments,
        examined,
        approved,
        version);
  }

  public Review examined(@Nullable Decision decision) {
    return new Review(
        record,
        examiner,
        documents,
        checks,
        telephoneConfirmations,
        comments,
        decision,
        approved,
        version);
  }

  public Review approved(Decision decision) {
    return new Review(
        record,
        examiner,
        documents,
        checks,
        telephoneConfirmations,
        comments,
        examined,
        decision,
        version);
  }
}
