package jp.passportweb.domain.recordstate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.recordstate.RecordFacts.CertificateFacts;
import org.jspecify.annotations.Nullable;

/**
 * How long a record is a current one (LST-1). One that holds the contract's certificate in use, and
 * what was changed of the contract, is current as long as the contract; one that another took the
 * place of only as long as its certificate counts; an open application as long as it is open. What
 * was refused or withdrawn is past at once, and so is a withdrawal that left no contract behind.
 */
public final class CurrentRules {
  /** It is current until something changes. */
  public static final Instant FOR_EVER = Instant.parse("9999-12-31T00:00:00Z");

  private CurrentRules() {}

  /** The last moment; databases keep microseconds. */
  public static Instant currentUntil(
      RequestType type,
      RecordStatus status,
      @Nullable CertificateFacts certificate,
      @Nullable LocalDate contractUntil) {
    return switch (status) {
      case CONTRACT_ENDED, REFUSED, CANCELLED -> Instant.EPOCH;
      case ACCEPTED, IN_REVIEW, AWAITING_APPROVAL, ISSUING -> FOR_EVER;
      case COMPLETED, REVOCATION_PENDING, REVOKED ->
          certificate == null ? without(type, contractUntil) : of(certificate, contractUntil);
    };
  }

  private static Instant of(CertificateFacts certificate, @Nullable LocalDate contractUntil) {
    if (contractUntil == null) {
      return certificate.validity().notAfter();
    }
    Instant contract = endOf(contractUntil);
    return certificate.superseded() && certificate.end().isBefore(contract)
        ? certificate.end()
        : contract;
  }

  private static Instant without(RequestType type, @Nullable LocalDate contractUntil) {
    if (contractUntil != null) {
      return endOf(contractUntil);
    }
    return type.certifies() ? FOR_EVER : Instant.EPOCH;
  }

  private static Instant endOf(LocalDate day) {
    return RecordFacts.beginOf(day.plusDays(1)).minus(1, ChronoUnit.MICROS);
  }
}
