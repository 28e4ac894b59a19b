package jp.passportweb.domain.review;

import java.time.Instant;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.operator.OperatorId;

/** A required document that has come in. */
public record ReceivedDocument(DocumentCode document, OperatorId receivedBy, Instant receivedAt) {}
