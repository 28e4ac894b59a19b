package jp.passportweb.domain.review;

import java.time.Instant;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.operator.OperatorId;

/**
 * 書類の再提出の依頼: what came in for a document does not do, and another is asked for (FIL-6).
 *
 * @param reason the code of one that can be chosen
 * @param text what is said besides, which the applicant reads; may be empty
 */
public record AskedAgain(
    DocumentCode document, String reason, String text, OperatorId by, Instant at) {}
