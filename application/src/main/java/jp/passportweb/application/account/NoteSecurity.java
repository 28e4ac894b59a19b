package jp.passportweb.application.account;

import java.time.Duration;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.account.Throttle;
import jp.passportweb.domain.account.Throttles;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;

/**
 * Writes into the trail what strangers bring about. A flood of it does not fill the trail: beyond a
 * number within an hour only that there are twice as many as before. It is counted by several
 * counters, so that those who come at once do not wait in one line.
 */
@Assembled
public final class NoteSecurity {
  /** The actor of what somebody does who is not logged in. */
  public static final String VISITOR = "visitor";

  /** How many counters there are. */
  static final int COUNTERS = 16;

  /** What each of them lets through within an hour. */
  static final int MOST = 12;

  private static final String COUNTER = "trail:visitors:";
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Throttle.Limit PER_HOUR = new Throttle.Limit(MOST, HOUR, HOUR);

  private final Throttles throttles;
  private final AuditTrail audit;

  public NoteSecurity(Throttles throttles, AuditTrail audit) {
    this.throttles = throttles;
    this.audit = audit;
  }

  public void note(AuditEvent event) {
    String counter = COUNTER + Math.floorMod(event.hashCode(), COUNTERS);
    Throttle counted = throttles.forUpdate(counter, event.at()).failed(event.at(), PER_HOUR);
    throttles.save(counted);
    if (counted.failures() <= PER_HOUR.most()) {
      audit.append(event);
    } else if (Guessing.isPowerOfTwo(counted.failures())) {
      Map<String, String> details =
          Map.of("events", String.valueOf(counted.failures()), "latest", event.action());
      audit.append(new AuditEvent(event.at(), "system", "security.flood", "system", details));
    }
  }
}
