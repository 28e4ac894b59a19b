package jp.passportweb.domain.operator;

import java.time.Duration;
import java.time.Instant;

/**
 * An invitation to become a member of staff (OPR-1). Whoever has its link chooses a password and
 * enrols a second factor; it serves once.
 *
 * @param digest keyed hash of the link's token, which is kept nowhere
 * @param invitedBy as the trail names who invited
 */
public record Invitation(
    String digest,
    String loginName,
    String displayName,
    String mail,
    OperatorRole role,
    String invitedBy,
    Instant invitedAt,
    Instant diesAt) {
  /** How long a link waits in a mailbox. */
  public static final Duration LIFE = Duration.ofDays(3);

  public boolean isAlive(Instant now) {
    return now.isBefore(diesAt);
  }
}
