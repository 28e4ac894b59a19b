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

  public static RevocationList list(String authority, long number, Instant thisUpdate) {
    return new RevocationList(
        authority,
        number,
        thisUpdate,
        RevocationListRules.nextUpdate(thisUpdate),
        RecordSamples.bytes(authority + " list " + number));
  }
}
