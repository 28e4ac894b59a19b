package jp.passportweb.application.office;

import java.time.Instant;
import java.util.Map;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.ReceivedDocument;
import jp.passportweb.domain.review.Review;

/**
 * Ticks a required document as received, or takes the tick back; the last one clears 「!」 (LST-3).
 */
public final class ReceiveDocument {
  private final Desk desk;

  public ReceiveDocument(Desk desk) {
    this.desk = desk;
  }

  public ReviewOutcome receive(RecordId record, OperatorId operator, DocumentCode document) {
    return desk.examine(
        record,
        operator,
        (open, now) -> {
          desk.reviews.add(record, new ReceivedDocument(document, operator, now));
          desk.note(open, "review.document.received", Map.of("document", document.text()), now);
          return settle(open, now);
        });
  }

  public ReviewOutcome takeBack(RecordId record, OperatorId operator, DocumentCode document) {
    return desk.examine(
        record,
        operator,
        (open, now) -> {
          desk.reviews.removeDocument(record, document);
          desk.note(open, "review.document.taken-back", Map.of("document", document.text()), now);
          return settle(open, now);
        });
  }

  private ReviewOutcome settle(OpenCase open, Instant now) {
    Review review = desk.reviews.of(open.record().id());
    boolean awaits = open.required().stream().anyMatch(d -> !review.hasReceived(d.code()));
    if (awaits == open.record().awaitsDocuments()) {
      return new ReviewOutcome.Done();
    }
    ApplicationRecord changed = open.record().awaitingDocuments(awaits, now);
    if (!desk.records.update(changed)) {
      return Desk.changed();
    }
    if (!awaits) {
      desk.tell(open, RecordEvent.Kind.DOCUMENTS_RECEIVED, "", now);
    }
    return new ReviewOutcome.Done();
  }
}
