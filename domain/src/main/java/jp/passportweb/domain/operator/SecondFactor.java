package jp.passportweb.domain.operator;

import java.time.Instant;

/**
 * 二要素認証 of a member of staff: the app that shows codes (OPR-1).
 *
 * @param lastStep of the codes used so far; a code opens one login only
 */
public record SecondFactor(
    OperatorId operator, TotpSecret secret, long lastStep, Instant enrolledAt) {}
