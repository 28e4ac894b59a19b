package jp.passportweb.application.office;

import java.time.Instant;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.ReceivedDocument;
import jp.passportweb.domain.review.Review;

/**
 * Ticks a required document as received, or takes the tick back; the last one clears 「!」 (LST-3).
 * Doing it again changes nothing.
 */
@Assembled
public final class ReceiveDocument {
  private final Desk desk;

  public ReceiveDocument(Desk desk) {
    this.desk = desk;
  }

  public ReviewOutcome receive(RecordId record, OperatorId operator, DocumentCode document) {
    return desk.examine(
        "review.document.received",
        record,
        operator,
        open -> open.whyNotReceive(document),
        (open, now) -> {
          if (!open.examination().hasReceived(document, open.review())) {
            desk.reviews.add(record, new ReceivedDocument(document, operator, now));
            Review after = settle(open, now);
            desk.note(open, "review.document.received", told(open, document, after), now);
          }
        });
  }

  public ReviewOutcome takeBack(RecordId record, OperatorId operator, DocumentCode document) {
    return desk.examine(
        "review.document.taken-back",
        record,
        operator,
        open -> open.whyNotReceive(document),
        (open, now) -> {
          if (open.review().received(document).isPresent()) {
            desk.reviews.takeBack(record, document, Desk.decision(open, now));
            Review after = settle(open, now);
            desk.note(open, "review.document.taken-back", told(open, document, after), now);
          }
        });
  }

  /** The review as it is by now. */
  private Review settle(OpenCase open, Instant now) {
    Review review = desk.reviews.of(open.record().id());
    boolean awaits = open.examination().awaitsCustomer(review);
    if (awaits != open.record().awaitsDocuments()) {
      desk.update(open.record().awaitingDocuments(awaits, now));
    }
    if (open.examination().hasReceivedAll(review)) {
      desk.tell(open, RecordEvent.Kind.DOCUMENTS_RECEIVED, "", now);
    }
    return review;
  }

  /** Where the document stood, and where it does by now. */
  private static Map<String, String> told(OpenCase open, DocumentCode document, Review after) {
    return new FactChange("turn", turn(open, document, open.review()), turn(open, document, after))
        .with(Map.of("document", document.text()));
  }

  private static String turn(OpenCase open, DocumentCode document, Review review) {
    return open.examination().turn(document, review).map(turn -> turn.state().name()).orElse("");
  }
}
