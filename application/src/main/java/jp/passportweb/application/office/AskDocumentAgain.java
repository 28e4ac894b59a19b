package jp.passportweb.application.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.TellOutcome;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.file.HandInPolicy;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.AskedAgain;
import jp.passportweb.domain.review.DocumentTurn;
import jp.passportweb.domain.review.ReviewRefusal;
import org.jspecify.annotations.Nullable;

/**
 * 書類の再提出を依頼する: what came in for a document does not do; the applicant is told why, and it is their
 * turn again (FIL-6). Asked for twice, it is told once.
 */
@Assembled
public final class AskDocumentAgain {
  public static final String REASON = "askReason";
  public static final String TEXT = "askText";

  private final Desk desk;
  private final HandInPolicy policy;
  private final TellOutcome tellOutcome;

  public AskDocumentAgain(Desk desk, HandInPolicy policy, TellOutcome tellOutcome) {
    this.desk = desk;
    this.policy = policy;
    this.tellOutcome = tellOutcome;
  }

  /** What was read from the form. */
  private record Typed(DocumentCode document, HandInPolicy.Reason reason, String text) {}

  public ReviewOutcome ask(
      RecordId record, OperatorId operator, DocumentCode document, Map<String, String> form) {
    FormReader reader = new FormReader(form);
    HandInPolicy.@Nullable Reason reason = reader.read(REASON, this::reason);
    @Nullable LongText text =
        reason != null && reason.needsText()
            ? reader.read(TEXT, LongText::parse)
            : reader.readOptional(TEXT, LongText::parse);
    List<FieldProblem> problems = reader.problems();
    if (reason == null || !problems.isEmpty()) {
      return new ReviewOutcome.Invalid(problems);
    }
    Typed typed = new Typed(document, reason, text == null ? "" : text.text());
    return desk.examine(
        "review.document.asked-again",
        record,
        operator,
        open -> whyNot(open, document),
        (open, now) -> store(open, typed, now));
  }

  private Parsed<HandInPolicy.Reason> reason(String typed) {
    return policy
        .reason(typed)
        .map(Parsed::good)
        .orElseGet(() ->
            Parsed.bad(
                typed.isBlank() ? new InputProblem.Missing() : new InputProblem.NotAChoice()));
  }

  /** What nobody handed in is asked for anyway. */
  private static Optional<ReviewRefusal> whyNot(OpenCase open, DocumentCode document) {
    return open.whyNotReceive(document)
        .or(() ->
            open.examination()
                .turn(document, open.review())
                .filter(turn -> turn.state() == DocumentTurn.State.AWAITED)
                .map(_ -> new ReviewRefusal.NothingCameIn(document)));
  }

  private void store(OpenCase open, Typed typed, Instant now) {
    DocumentTurn turn = open.examination().turn(typed.document, open.review()).orElseThrow();
    AskedAgain asked =
        new AskedAgain(typed.document, typed.reason.code(), typed.text, open.operator().id(), now);
    if (isToldAlready(turn, asked)) {
      return;
    }
    RecordId record = open.record().id();
    if (turn.state() == DocumentTurn.State.RECEIVED) {
      desk.reviews.takeBack(record, typed.document, Desk.decision(open, now));
    }
    desk.reviews.add(record, asked);
    if (!open.record().awaitsDocuments()) {
      desk.update(open.record().awaitingDocuments(true, now));
    }
    desk.tell(open, RecordEvent.Kind.DOCUMENT_ASKED_AGAIN, typed.text, now);
    tellOutcome.documentAskedAgain(open.record(), turn.document(), typed.reason, typed.text, now);
    desk.note(
        open,
        "review.document.asked-again",
        FactChange.of("turn", turn.state(), DocumentTurn.State.ASKED_AGAIN)
            .with(
                Map.of(
                    "document", typed.document.text(),
                    "reason", typed.reason.code(),
                    "text", typed.text)),
        now);
  }

  private static boolean isToldAlready(DocumentTurn turn, AskedAgain asked) {
    AskedAgain last = turn.askedAgain();
    return last != null && last.reason().equals(asked.reason()) && last.text().equals(asked.text());
  }
}
