package jp.passportweb.domain.review;

import java.time.Instant;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.operator.OperatorId;
import org.jspecify.annotations.Nullable;

/**
 * A required document that has come in.
 *
 * @param takenBack who noted when that it had been ticked by mistake; null while it stands
 */
public record ReceivedDocument(
    DocumentCode document,
    OperatorId receivedBy,
    Instant receivedAt,
    @Nullable Decision takenBack) {
  public ReceivedDocument(DocumentCode document, OperatorId receivedBy, Instant receivedAt) {
    this(document, receivedBy, receivedAt, null);
  }

  public boolean stands() {
    return takenBack == null;
  }

  public ReceivedDocument takenBack(Decision decision) {
    return new ReceivedDocument(document, receivedBy, receivedAt, decision);
  }
}
