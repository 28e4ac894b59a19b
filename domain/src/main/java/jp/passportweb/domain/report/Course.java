package jp.passportweb.domain.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.passportweb.domain.catalog.ServiceCode;
import org.jspecify.annotations.Nullable;

/**
 * When an application reached what, on its way to a certificate (REP-1).
 *
 * @param documentsAt when the last document was received; null where none was
 */
public record Course(
    ServiceCode service,
    Instant appliedAt,
    @Nullable Instant documentsAt,
    @Nullable Instant examinedAt,
    @Nullable Instant approvedAt,
    Instant issuedAt) {
  /** A part of the way, and where it begins and ends. */
  public enum Stage {
    /** Until the last document came. */
    DOCUMENTS,
    /** From the documents, or the application where none is asked for, until it was examined. */
    EXAMINATION,
    APPROVAL,
    ISSUANCE,
    /** From the application to the certificate. */
    WHOLE
  }

  /** How long it took; nothing where the application did not go that way. */
  public Optional<Duration> lasting(Stage stage) {
    return switch (stage) {
      case DOCUMENTS -> between(appliedAt, documentsAt);
      case EXAMINATION -> between(documentsAt == null ? appliedAt : documentsAt, examinedAt);
      case APPROVAL -> between(examinedAt, approvedAt);
      case ISSUANCE -> between(approvedAt, issuedAt);
      case WHOLE -> between(appliedAt, issuedAt);
    };
  }

  /** What is noted later than it is the end of took no time. */
  private static Optional<Duration> between(@Nullable Instant begin, @Nullable Instant end) {
    if (begin == null || end == null) {
      return Optional.empty();
    }
    Duration lasted = Duration.between(begin, end);
    return Optional.of(lasted.isNegative() ? Duration.ZERO : lasted);
  }
}
