package jp.passportweb.application.keylist;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.Throttle;
import jp.passportweb.domain.account.Throttles;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.signingrequest.BlockedKeys;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.PrivateKeyReader;
import jp.passportweb.domain.signingrequest.SpkiHash;

/**
 * Whoever sends a private key here has proved that it is no secret: its public key is never
 * certified again (REQUIREMENTS §6.2, BR 4.9.12). Only the hash of the public key is kept. How many
 * keys a stranger may have blocked in a day is bounded.
 */
@Assembled
public final class BlockSentKeys {
  /** Keys that are looked at in one post. */
  public static final int MOST_AT_ONCE = 4;

  private static final Duration DAY = Duration.ofDays(1);

  /** More than anybody sends by mistake. */
  private static final Throttle.Limit FROM_ONE_ADDRESS = new Throttle.Limit(20, DAY, DAY);

  private static final Throttle.Limit FROM_ALL = new Throttle.Limit(2000, DAY, DAY);

  private final PrivateKeyReader reader;
  private final BlockedKeys blockedKeys;
  private final Throttles throttles;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public BlockSentKeys(
      PrivateKeyReader reader,
      BlockedKeys blockedKeys,
      Throttles throttles,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.reader = reader;
    this.blockedKeys = blockedKeys;
    this.throttles = throttles;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it, worst first. */
  public enum Outcome {
    /** Nothing was blocked: encrypted, of a kind that is not certified, or broken. */
    NOT_READ,
    /** Some key was read and not blocked: too many were sent today. */
    TOO_MANY,
    /** Every key that was read is blocked, now or before. */
    BLOCKED
  }

  /**
   * Blocks what can be read of them.
   *
   * @param privateKeys DER, few
   * @param address of the network from which they came
   */
  public Outcome block(List<Der> privateKeys, String address) {
    List<SpkiHash> keys =
        privateKeys.stream()
            .limit(MOST_AT_ONCE)
            .map(reader::publicKeyOf)
            .flatMap(Optional::stream)
            .map(SpkiHash::of)
            .toList();
    if (keys.isEmpty()) {
      return Outcome.NOT_READ;
    }
    boolean all = true;
    for (SpkiHash key : keys) {
      all &= transactions.run(() -> block(key, address));
    }
    return all ? Outcome.BLOCKED : Outcome.TOO_MANY;
  }

  private boolean block(SpkiHash key, String address) {
    if (blockedKeys.contains(key)) {
      return true;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (!counted("sent-key:" + address, FROM_ONE_ADDRESS, now)
        || !counted("sent-keys", FROM_ALL, now)) {
      return false;
    }
    blockedKeys.block(key, "sent", now);
    audit.append(new AuditEvent(now, "visitor", "key.sent", "key:" + key.hex(), Map.of()));
    return true;
  }

  /** Counts one more unless it is one too many. */
  private boolean counted(String what, Throttle.Limit limit, Instant now) {
    Throttle throttle = throttles.forUpdate(what, now);
    if (throttle.isLocked(now)) {
      return false;
    }
    throttles.save(throttle.failed(now, limit));
    return true;
  }
}
