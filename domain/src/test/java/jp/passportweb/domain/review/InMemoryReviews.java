package jp.passportweb.domain.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.DocumentCode;

/** {@link Reviews} in memory. */
public final class InMemoryReviews implements Reviews {
  private final Map<RecordId, Review> byRecord = new HashMap<>();

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
    refuseOnePerson(review, fourEyes);
    byRecord.put(
        review.record(),
        new Review(
            review.record(),
            review.examiner(),
            stored.documents(),
            stored.checks(),
            stored.telephoneConfirmations(),
            stored.comments(),
            review.examined(),
            review.approved(),
            review.version() + 1));
    return true;
  }

  @Override
  public void add(RecordId record, ReceivedDocument document) {
    if (!of(record).hasReceived(document.document())) {
      documents(record, documents -> appended(documents, document));
    }
  }

  @Override
  public void removeDocument(RecordId record, DocumentCode document) {
    documents(record, documents -> without(documents, d -> d.document().equals(document)));
  }

  @Override
  public void add(RecordId record, Check check) {
    Review review = of(record);
    List<Check> others = without(review.checks(), c -> c.kind() == check.kind());
    put(
        review,
        review.documents(),
        appended(others, check),
        review.telephoneConfirmations(),
        review.comments());
  }

  @Override
  public void add(RecordId record, TelephoneConfirmation confirmation) {
    Review review = of(record);
    put(
        review,
        review.documents(),
        review.checks(),
        appended(review.telephoneConfirmations(), confirmation),
        review.comments());
  }

  @Override
  public void add(RecordId record, Comment comment) {
    Review review = of(record);
    put(
        review,
        review.documents(),
        review.checks(),
        review.telephoneConfirmations(),
        appended(review.comments(), comment));
  }

  private void documents(RecordId record, UnaryOperator<List<ReceivedDocument>> change) {
    Review review = of(record);
    put(
        review,
        change.apply(review.documents()),
        review.checks(),
        review.telephoneConfirmations(),
        review.comments());
  }

  private void put(
      Review review,
      List<ReceivedDocument> documents,
      List<Check> checks,
      List<TelephoneConfirmation> confirmations,
      List<Comment> comments) {
    byRecord.put(
        review.record(),
        new Review(
            review.record(),
            review.examiner(),
            documents,
            checks,
            confirmations,
            comments,
            review.examined(),
            review.approved(),
            review.version()));
  }

  private static void refuseOnePerson(Review review, boolean fourEyes) {
    Decision examined = review.examined();
    Decision approved = review.approved();
    boolean onePerson = examined != null && approved != null && examined.by().equals(approved.by());
    if (fourEyes && onePerson) {
      throw new IllegalStateException("examined and approved by one person");
    }
  }

  private static <T> List<T> appended(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }

  private static <T> List<T> without(List<T> list, Predicate<T> unwanted) {
    return list.stream().filter(unwanted.negate()).toList();
  }
}
