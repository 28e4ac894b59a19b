package jp.passportweb.domain.review;

import java.time.Instant;
import jp.passportweb.domain.operator.OperatorId;

/** A decision by one person. */
public record Decision(OperatorId by, Instant at) {}
