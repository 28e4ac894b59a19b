package jp.passportweb.application.office;

import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.queue.Viewers;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.queue.QueueFilter;
import jp.passportweb.domain.queue.QueueRow;
import jp.passportweb.domain.queue.Viewer;
import jp.passportweb.domain.queue.WorkQueue;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.ReviewRefusal;

/**
 * Takes cases in hand and hands them over (QUE-3). It decides nothing: whoever has a case in hand
 * keeps nobody else from working on it.
 */
@Assembled
public final class HoldCases {
  public static final String TO = "handTo";
  public static final String WORD = "handWord";

  private static final int CANDIDATES = 20;

  private final Desk desk;
  private final Operators operators;
  private final WorkQueue queue;
  private final Viewers viewers;
  private final Transactions transactions;

  public HoldCases(
      Desk desk, Operators operators, WorkQueue queue, Viewers viewers, Transactions transactions) {
    this.desk = desk;
    this.operators = operators;
    this.queue = queue;
    this.viewers = viewers;
    this.transactions = transactions;
  }

  /** Takes a case, whoever had it; one's own stays as it is. */
  public ReviewOutcome take(RecordId record, OperatorId operator) {
    return hold(record, operator, operator, "");
  }

  /**
   * Hands a case over.
   *
   * @param word to whoever gets it; kept as a comment, unless it is empty
   */
  public ReviewOutcome handOver(RecordId record, OperatorId from, OperatorId to, String word) {
    return operators.byId(to).filter(HoldCases::takesCases).isPresent()
        ? hold(record, from, to, word)
        : desk.noted(
            "review.handed-over",
            record,
            from,
            new ReviewOutcome.Refused(new ReviewRefusal.NotYourRole()));
  }

  /**
   * 「次の案件を受け取る」: of what nobody has in hand and this person may act on, what runs out first. Two
   * people at once never get the same.
   */
  public Optional<RecordId> takeNext(Operator operator) {
    Viewer viewer = viewers.of(operator);
    QueueFilter free = QueueFilter.ALL.heldBy(QueueFilter.Holder.NOBODY).onlyMineToDo();
    return transactions.read(() -> queue.rows(free, viewer, 1, CANDIDATES)).stream()
        .map(QueueRow::id)
        .filter(record -> takeFree(record, operator.id()) instanceof ReviewOutcome.Done)
        .findFirst();
  }

  private ReviewOutcome takeFree(RecordId record, OperatorId operator) {
    return desk.take(
        "review.taken",
        record,
        operator,
        open ->
            whyNot(open).isEmpty() && open.review().examiner() == null
                ? Optional.empty()
                : Optional.of(new ReviewRefusal.ChangedMeanwhile()),
        (open, now) -> {
          desk.save(open, open.review().takenBy(operator));
          desk.note(open, "review.taken", holder(open, operator), now);
        });
  }

  private ReviewOutcome hold(RecordId record, OperatorId who, OperatorId to, String word) {
    return desk.take(
        act(who, to),
        record,
        who,
        HoldCases::whyNot,
        (open, now) -> {
          if (LongText.parse(word) instanceof Parsed.Good<LongText>(LongText text)) {
            Comment comment = new Comment(text.text(), who, now);
            if (!open.review().endsWith(comment)) {
              desk.reviews.add(record, comment);
            }
          }
          if (!to.equals(open.review().examiner())) {
            desk.save(open, open.review().takenBy(to));
            desk.note(open, act(who, to), holder(open, to), now);
          }
        });
  }

  private static String act(OperatorId who, OperatorId to) {
    return who.equals(to) ? "review.taken" : "review.handed-over";
  }

  /** From whom to whom. */
  private Map<String, String> holder(OpenCase open, OperatorId to) {
    return new FactChange(
            "caseHolder",
            Optional.ofNullable(open.review().examiner()).map(this::name).orElse(""),
            name(to))
        .details();
  }

  private String name(OperatorId who) {
    return operators.byId(who).map(Operator::displayName).orElse("");
  }

  /** Whether somebody can be given a case. */
  public static boolean takesCases(Operator operator) {
    return operator.enabled() && operator.role().may(Capability.EXAMINE);
  }

  /** Why a case changes hands no more. */
  public static Optional<ReviewRefusal> whyNot(OpenCase open) {
    return open.whyNotComment()
        .or(() ->
            open.record().status().isOpen()
                ? Optional.empty()
                : Optional.of(new ReviewRefusal.WrongStatus(open.record().status())));
  }
}
