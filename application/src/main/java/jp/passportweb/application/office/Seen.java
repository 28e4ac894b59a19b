package jp.passportweb.application.office;

import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.OperatorId;

/**
 * What an operator had before them when they decided.
 *
 * @param version of the review that was on the screen
 */
public record Seen(RecordId record, OperatorId operator, long version) {}
