package jp.passportweb.persistence.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.certificate.ValidityRules;
import org.jspecify.annotations.Nullable;

/** The last moment at which a record is current; the database keeps microseconds. */
final class CurrentUntil {
  static final Instant FOR_EVER = Instant.parse("9999-12-31T00:00:00Z");

  private CurrentUntil() {}

  /** The status decides, else the contract, and a certificate without one for itself. */
  static Instant of(
      RecordStatus status, @Nullable LocalDate contractUntil, @Nullable Instant notAfter) {
    return switch (status) {
      case CONTRACT_ENDED, REFUSED, CANCELLED -> Instant.EPOCH;
      case ACCEPTED,
          IN_REVIEW,
          AWAITING_APPROVAL,
          ISSUING,
          COMPLETED,
          REVOCATION_PENDING,
          REVOKED -> {
        if (contractUntil != null) {
          yield endOf(contractUntil);
        }
        yield notAfter == null ? FOR_EVER : notAfter;
      }
    };
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1)
        .atStartOfDay(ValidityRules.TOKYO)
        .toInstant()
        .minus(1, ChronoUnit.MICROS);
  }
}
