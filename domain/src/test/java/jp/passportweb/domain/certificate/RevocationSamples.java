package jp.passportweb.domain.certificate;

import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import jp.passportweb.domain.applicationrecord.RecordSamples;

/** Revocations and lists for tests. */
public final class RevocationSamples {
  private RevocationSamples() {}

  public static Revocation revocation(String authority, CrlReason reason, Instant notAfter) {
    return new Revocation(
        authority,
        SerialNumber.random(ThreadLocalRandom.current()),
        notAfter,
        reason,
        Instant.parse("2026-11-20T03:00:00.654321Z"));
  }

  /** The list that follows the one of the number before. */
  public static RevocationList list(String authority, long number, Instant thisUpdate) {
    return list(authority, number, number - 1, thisUpdate);
  }

  public static RevocationList list(
      String authority, long number, long previous, Instant thisUpdate) {
    return new RevocationList(
        authority,
        number,
        previous,
        thisUpdate,
        RevocationListRules.nextUpdate(thisUpdate),
        thisUpdate,
        RecordSamples.bytes(authority + " list " + number));
  }
}
