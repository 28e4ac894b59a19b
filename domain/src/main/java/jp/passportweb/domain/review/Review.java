package jp.passportweb.domain.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.operator.OperatorId;
import org.jspecify.annotations.Nullable;

/**
 * 審査 of one record.
 *
 * @param examiner who has it in hand
 * @param decisions every decision ever made, in the order of deciding
 * @param examined the decision that everything was found good
 * @param approved the decision to issue
 * @param stop what keeps it from going on; null where nothing does
 * @param version of the row, for optimistic updates
 */
public record Review(
    RecordId record,
    @Nullable OperatorId examiner,
    Gathered gathered,
    List<Comment> comments,
    List<Decided> decisions,
    @Nullable Decision examined,
    @Nullable Decision approved,
    @Nullable Stop stop,
    long version) {

  public static Review fresh(RecordId record) {
    return new Review(record, null, Gathered.NONE, List.of(), List.of(), null, null, null, 0);
  }

  public List<ReceivedDocument> documents() {
    return gathered.documents();
  }

  public List<TelephoneConfirmation> telephoneConfirmations() {
    return gathered.calls();
  }

  public HandIns handIns() {
    return gathered.handIns();
  }

  /** The document as it came in last, unless that was taken back. */
  public Optional<ReceivedDocument> received(DocumentCode document) {
    return documents().stream()
        .filter(d -> d.document().equals(document) && d.stands())
        .reduce((earlier, later) -> later);
  }

  /** The sentence on a difference as it was written last. */
  public Optional<Explanation> explanation(Difference difference) {
    return gathered.explanations().stream()
        .filter(one -> one.difference().equals(difference.key()))
        .reduce((earlier, later) -> later);
  }

  /** Whether the latest call confirmed the application. */
  public boolean isConfirmedByTelephone() {
    return !telephoneConfirmations().isEmpty()
        && telephoneConfirmations().getLast().result() == TelephoneConfirmation.Result.CONFIRMED;
  }

  /** Whether whoever was reached last denied it; a call that reached nobody changes nothing. */
  public boolean isDeniedByTelephone() {
    return telephoneConfirmations().stream()
        .map(TelephoneConfirmation::result)
        .filter(result -> result != TelephoneConfirmation.Result.NOT_REACHED)
        .reduce((earlier, later) -> later)
        .filter(result -> result == TelephoneConfirmation.Result.DENIED)
        .isPresent();
  }

  /** Whether this call is noted already. */
  public boolean holds(TelephoneConfirmation call) {
    return telephoneConfirmations().stream().anyMatch(call::isSameCallAs);
  }

  /** Whether this is what was said last. */
  public boolean endsWith(Comment comment) {
    return !comments.isEmpty() && comments.getLast().repeats(comment);
  }

  /** Whose turn it is in the conversation with the applicant (CNV-2). */
  public Turn turn() {
    return Turn.of(comments);
  }

  /** What the applicant may read of it. */
  public List<Comment> conversation() {
    return comments.stream().filter(comment -> comment.kind().isShared()).toList();
  }

  /** As it stands with one entry more. */
  public Review saying(Comment comment) {
    return new Review(
        record,
        examiner,
        gathered,
        Stream.concat(comments.stream(), Stream.of(comment)).toList(),
        decisions,
        examined,
        approved,
        stop,
        version);
  }

  /** The decision that gave it back, until it is decided on again (BAK-1). */
  public Optional<Decided> returned() {
    return decisions.isEmpty() || decisions.getLast().kind() != Decided.Kind.GIVEN_BACK
        ? Optional.empty()
        : Optional.of(decisions.getLast());
  }

  public boolean isStoppedFor(Stop.Reason reason) {
    return stop != null && stop.reason() == reason;
  }

  /** In the hand of somebody, or of nobody. */
  public Review takenBy(@Nullable OperatorId who) {
    return new Review(
        record, who, gathered, comments, decisions, examined, approved, stop, version);
  }

  /** Everything was found good, so that nothing stops it any more. */
  public Review examined(Decision decision) {
    return new Review(
        record, examiner, gathered, comments, decisions, decision, approved, null, version);
  }

  public Review approved(Decision decision) {
    return new Review(
        record, examiner, gathered, comments, decisions, examined, decision, stop, version);
  }

  /** Back to examination, where no decision stands any more. */
  public Review givenBack(@Nullable Stop because) {
    return new Review(
        record, examiner, gathered, comments, decisions, null, null, because, version);
  }
}
