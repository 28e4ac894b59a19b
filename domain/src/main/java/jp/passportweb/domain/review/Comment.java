package jp.passportweb.domain.review;

import java.time.Instant;
import jp.passportweb.domain.operator.OperatorId;

/** A note among staff; the applicant never sees it. */
public record Comment(String text, OperatorId by, Instant at) {}
