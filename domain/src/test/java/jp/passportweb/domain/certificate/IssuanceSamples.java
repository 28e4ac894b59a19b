package jp.passportweb.domain.certificate;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordSamples;
import jp.passportweb.domain.signingrequest.SpkiHash;

/** Certificates on their way, for tests. */
public final class IssuanceSamples {
  public static final String AUTHORITY = "Passport for Web SR 3.0 CA G1";

  private IssuanceSamples() {}

  /** An intention of 199 days from an instant on. */
  public static Issuance.Intended intended(RecordId record, Instant at) {
    Instant begin = at.truncatedTo(ChronoUnit.SECONDS);
    return intended(
        record, new Validity(begin, begin.plus(Duration.ofDays(199)).minusSeconds(1)), at);
  }

  public static Issuance.Intended intended(RecordId record, Validity validity, Instant at) {
    return intended(record, SerialNumber.random(ThreadLocalRandom.current()), validity, at);
  }

  public static Issuance.Intended intended(
      RecordId record, SerialNumber serial, Validity validity, Instant at) {
    return new Issuance.Intended(
        record,
        AUTHORITY,
        serial,
        validity,
        SpkiHash.of(RecordSamples.bytes("a public key")),
        RecordSamples.bytes("to be signed " + serial.hex()),
        at);
  }

  public static Issuance.Issued issued(Issuance.Intended intention, Instant at) {
    return new Issuance.Issued(
        intention, RecordSamples.bytes("signed " + intention.serial().hex()), at);
  }
}
