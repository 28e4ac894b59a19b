package jp.passportweb.domain.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.operator.OperatorId;

/** {@link Reviews} in memory. */
public final class InMemoryReviews implements Reviews {
  private final Map<RecordId, Review> byRecord = new HashMap<>();
  private final Set<RecordId> fourEyed = new HashSet<>();
  private final List<Consumer<Review>> listeners = new ArrayList<>();

  /** Has somebody hear of each saved review, after it. */
  public void onChange(Consumer<Review> listener) {
    listeners.add(listener);
  }

  @Override
  public Review of(RecordId record) {
    return byRecord.getOrDefault(record, Review.fresh(record));
  }

  @Override
  public boolean save(Review review, boolean fourEyes) {
    Review stored = of(review.record());
    if (stored.version() != review.version()) {
      return false;
    }
    if (fourEyes) {
      fourEyed.add(review.record());
    }
    Decision examined = review.examined();
    Evidence evidence =
        examined == null ? stored.evidence() : with(stored.evidence(), examined.by());
    refuseOnePerson(review, evidence);
    byRecord.put(
        review.record(),
        new Review(
            review.record(),
            review.examiner(),
            evidence,
            stored.comments(),
            examined,
            review.approved(),
            review.stop(),
            review.version() + 1));
    listeners.forEach(listener -> listener.accept(review));
    return true;
  }

  private void refuseOnePerson(Review review, Evidence evidence) {
    Decision approved = review.approved();
    boolean gathered = approved != null && evidence.gatherers().contains(approved.by());
    if (gathered && fourEyed.contains(review.record())) {
      throw new IllegalStateException("approved by who gathered evidence");
    }
  }

  @Override
  public void gathered(RecordId record, Set<OperatorId> gatherers) {
    gatherers.forEach(by -> change(record, evidence -> with(evidence, by)));
  }

  @Override
  public void add(RecordId record, ReceivedDocument document) {
    change(
        record,
        e ->
            new Evidence(
                appended(e.documents(), document),
                e.checks(),
                e.calls(),
                with(e, document.receivedBy()).gatherers()));
  }

  @Override
  public void takeBack(RecordId record, DocumentCode document, Decision decision) {
    change(
        record,
        e ->
            new Evidence(
                e.documents().stream()
                    .map(d ->
                        d.document().equals(document) && d.stands() ? d.takenBack(decision) : d)
                    .toList(),
                e.checks(),
                e.calls(),
                with(e, decision.by()).gatherers()));
  }

  @Override
  public void add(RecordId record, Check check) {
    change(
        record,
        e ->
            new Evidence(
                e.documents(),
                appended(e.checks(), check),
                e.calls(),
                with(e, check.checkedBy()).gatherers()));
  }

  @Override
  public void add(RecordId record, TelephoneConfirmation confirmation) {
    change(
        record,
        e ->
            new Evidence(
                e.documents(),
                e.checks(),
                appended(e.calls(), confirmation),
                with(e, confirmation.recordedBy()).gatherers()));
  }

  @Override
  public void add(RecordId record, Comment comment) {
    Review review = of(record);
    put(review, review.evidence(), appended(review.comments(), comment));
  }

  private void change(RecordId record, UnaryOperator<Evidence> change) {
    Review review = of(record);
    put(review, change.apply(review.evidence()), review.comments());
  }

  private void put(Review review, Evidence evidence, List<Comment> comments) {
    byRecord.put(
        review.record(),
        new Review(
            review.record(),
            review.examiner(),
            evidence,
            comments,
            review.examined(),
            review.approved(),
            review.stop(),
            review.version()));
  }

  private static Evidence with(Evidence evidence, OperatorId gatherer) {
    Set<OperatorId> gatherers = new HashSet<>(evidence.gatherers());
    gatherers.add(gatherer);
    return new Evidence(
        evidence.documents(), evidence.checks(), evidence.calls(), Set.copyOf(gatherers));
  }

  private static <T> List<T> appended(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }
}
