package jp.passportweb.domain.session;

import java.time.Instant;
import java.util.UUID;

/**
 * A login.
 *
 * @param digest keyed hash of the token in the cookie
 * @param subject the account's or the operator's id
 */
public record Session(
    String digest, SessionKind kind, UUID subject, Instant startedAt, Instant lastSeenAt) {

  /** The instant from which it is no longer valid unless it is used before. */
  public Instant endsAt(SessionLimits limits) {
    Instant idleEnd = lastSeenAt.plus(limits.idle());
    Instant end = startedAt.plus(limits.whole());
    return idleEnd.isBefore(end) ? idleEnd : end;
  }

  public boolean isAlive(Instant now, SessionLimits limits) {
    return now.isBefore(endsAt(limits));
  }

  public Session seen(Instant now) {
    return new Session(digest, kind, subject, startedAt, now);
  }
}
