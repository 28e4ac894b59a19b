package jp.passportweb.domain.request.revocation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.passportweb.domain.request.Request;

/** How long a revocation may still take (BR 4.9.1.1): it runs from receipt to publication. */
public record RevocationClock(Instant receivedAt, Duration limit) {
  private static final int LAST_PART = 4;

  public static RevocationClock of(RevocationReason reason, Instant receivedAt) {
    return new RevocationClock(receivedAt, RevocationRules.limit(reason));
  }

  /** Of what asks for a revocation: 失効, and 再発行 for a compromised key. */
  public static Optional<RevocationClock> of(Request request, Instant receivedAt) {
    return reason(request).map(reason -> of(reason, receivedAt));
  }

  /** As which 失効申請 a request counts; none where nothing is to be revoked soon. */
  public static Optional<RevocationReason> reason(Request request) {
    return switch (request) {
      case Request.Revocation(var _, var reason) -> Optional.of(reason);
      case Request.Reissue(var _, var _, var compromised) ->
          compromised ? Optional.of(RevocationReason.KEY_COMPROMISE) : Optional.empty();
      case Request.NewApplication _,
          Request.Renewal _,
          Request.Continuation _,
          Request.ContactChange _,
          Request.Termination _,
          Request.Cancellation _,
          Request.ServiceSwitch _ ->
          Optional.empty();
    };
  }

  public Instant due() {
    return receivedAt.plus(limit);
  }

  /** What is left; negative when it is overdue. */
  public Duration left(Instant now) {
    return Duration.between(now, due());
  }

  public boolean isOverdue(Instant now) {
    return left(now).isNegative();
  }

  /** Whether it is overdue, or in its last quarter. */
  public boolean isPressing(Instant now) {
    return left(now).compareTo(limit.dividedBy(LAST_PART)) < 0;
  }
}
