package jp.passportweb.domain.notice;

import java.time.Instant;
import java.util.Optional;

/**
 * How delivery goes.
 *
 * @param inTrouble mails that were tried in vain and wait for another try
 * @param since when the oldest of them was put; nothing when there is none
 * @param givenUp mails that were lately given up
 */
public record OutboxStanding(long inTrouble, Optional<Instant> since, long givenUp) {}
