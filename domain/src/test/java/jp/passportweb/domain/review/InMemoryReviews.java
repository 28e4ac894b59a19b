package jp.passportweb.domain.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.file.HandedInFile;
import jp.passportweb.domain.operator.OperatorId;

/** {@link Reviews} in memory. */
public final class InMemoryReviews implements Reviews {
  private final Map<RecordId, Review> byRecord = new HashMap<>();
  private final Set<RecordId> fourEyed = new HashSet<>();
  private final List<Consumer<Review>> listeners = new ArrayList<>();
  private final List<BiConsumer<RecordId, Instant>> hearers = new ArrayList<>();

  /** Has somebody hear of each saved review, after it. */
  public void onChange(Consumer<Review> listener) {
    listeners.add(listener);
  }

  /** Has somebody hear of each entry of a conversation, after it. */
  public void onSaid(BiConsumer<RecordId, Instant> listener) {
    hearers.add(listener);
  }

  @Override
  public Review of(RecordId record) {
    return byRecord.getOrDefault(record, Review.fresh(record));
  }

  @Override
  public boolean save(Review review, boolean fourEyes, Set<OperatorId> collectors) {
    if (of(review.record()).version() != review.version()) {
      return false;
    }
    took(review.record(), collectors);
    Review stored = of(review.record());
    if (fourEyes) {
      fourEyed.add(review.record());
    }
    Decision examined = review.examined();
    Gathered gathered =
        examined == null ? stored.gathered() : with(stored.gathered(), examined.by());
    refuseOnePerson(review, gathered);
    byRecord.put(
        review.record(),
        new Review(
            review.record(),
            review.examiner(),
            gathered,
            stored.comments(),
            stored.decisions(),
            examined,
            review.approved(),
            review.stop(),
            review.version() + 1));
    listeners.forEach(listener -> listener.accept(review));
    return true;
  }

  @Override
  public List<RecordId> stoppedAmong(List<RecordId> records, Stop.Reason reason) {
    return records.stream().filter(record -> of(record).isStoppedFor(reason)).toList();
  }

  private void refuseOnePerson(Review review, Gathered gathered) {
    Decision approved = review.approved();
    boolean tookPart = approved != null && gathered.participants().contains(approved.by());
    if (tookPart && fourEyed.contains(review.record())) {
      throw new IllegalStateException("approved by who gathered evidence");
    }
  }

  @Override
  public void took(RecordId record, Set<OperatorId> part) {
    part.forEach(by -> change(record, g -> with(g, by)));
  }

  @Override
  public void add(RecordId record, ReceivedDocument document) {
    change(
        record,
        e ->
            new Gathered(
                appended(e.documents(), document),
                e.calls(),
                e.explanations(),
                with(e, document.receivedBy()).participants(),
                e.handIns()));
  }

  @Override
  public void takeBack(RecordId record, DocumentCode document, Decision decision) {
    change(
        record,
        e ->
            new Gathered(
                e.documents().stream()
                    .map(d ->
                        d.document().equals(document) && d.stands() ? d.takenBack(decision) : d)
                    .toList(),
                e.calls(),
                e.explanations(),
                with(e, decision.by()).participants(),
                e.handIns()));
  }

  @Override
  public void add(RecordId record, AskedAgain asked) {
    change(
        record,
        e ->
            with(
                with(e, asked.by()),
                new HandIns(e.handIns().files(), appended(e.handIns().asked(), asked))));
  }

  /** Keeps a file with the record's review, in place of the same as it was before. */
  public void put(HandedInFile file) {
    change(
        file.record(),
        e -> {
          List<HandedInFile> files = new ArrayList<>(e.handIns().files());
          if (!files.stream().map(HandedInFile::id).toList().contains(file.id())) {
            files.add(file);
          }
          files.replaceAll(one -> one.id().equals(file.id()) ? file : one);
          return with(e, new HandIns(files, e.handIns().asked()));
        });
  }

  private static Gathered with(Gathered gathered, HandIns handIns) {
    return new Gathered(
        gathered.documents(),
        gathered.calls(),
        gathered.explanations(),
        gathered.participants(),
        handIns);
  }

  @Override
  public void add(RecordId record, Explanation explanation) {
    change(
        record,
        e ->
            new Gathered(
                e.documents(),
                e.calls(),
                appended(e.explanations(), explanation),
                with(e, explanation.by()).participants(),
                e.handIns()));
  }

  @Override
  public void add(RecordId record, Decided decided) {
    Review review = of(record);
    put(
        new Review(
            record,
            review.examiner(),
            review.gathered(),
            review.comments(),
            appended(review.decisions(), decided),
            review.examined(),
            review.approved(),
            review.stop(),
            review.version()));
  }

  private void put(Review review) {
    byRecord.put(review.record(), review);
  }

  @Override
  public void add(RecordId record, TelephoneConfirmation confirmation) {
    change(
        record,
        e ->
            new Gathered(
                e.documents(),
                appended(e.calls(), confirmation),
                e.explanations(),
                with(e, confirmation.recordedBy()).participants(),
                e.handIns()));
  }

  @Override
  public void add(RecordId record, Comment comment) {
    Review review = of(record);
    put(review, review.gathered(), appended(review.comments(), comment));
    if (comment.kind() != Comment.Kind.NOTE) {
      hearers.forEach(hearer -> hearer.accept(record, comment.at()));
    }
  }

  private void change(RecordId record, UnaryOperator<Gathered> change) {
    Review review = of(record);
    put(review, change.apply(review.gathered()), review.comments());
  }

  private void put(Review review, Gathered gathered, List<Comment> comments) {
    byRecord.put(
        review.record(),
        new Review(
            review.record(),
            review.examiner(),
            gathered,
            comments,
            review.decisions(),
            review.examined(),
            review.approved(),
            review.stop(),
            review.version()));
  }

  private static Gathered with(Gathered gathered, OperatorId participant) {
    Set<OperatorId> participants = new HashSet<>(gathered.participants());
    participants.add(participant);
    return new Gathered(
        gathered.documents(),
        gathered.calls(),
        gathered.explanations(),
        Set.copyOf(participants),
        gathered.handIns());
  }

  private static <T> List<T> appended(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }
}
