package jp.passportweb.domain.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.IssuanceSamples;
import jp.passportweb.domain.certificate.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("DWN-1 which certificate a seal tells of, and what it is now")
class SealedCertificateTest {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  private static final Validity VALIDITY =
      new Validity(Instant.parse("2026-11-24T03:00:00Z"), Instant.parse("2027-06-10T14:59:59Z"));

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T02:59:59Z, , NOT_YET",
    "2026-11-24T03:00:00Z, , VALID",
    "2027-06-10T14:59:59Z, , VALID",
    "2027-06-10T15:00:00Z, , EXPIRED",
    "2026-11-24T03:00:00Z, 2026-11-24T03:00:00Z, REVOKED",
    "2027-06-10T15:00:00Z, 2026-12-01T00:00:00Z, REVOKED"
  })
  @DisplayName("DWN-1 valid from its first second to its last, unless it is revoked")
  void status(Instant now, @Nullable Instant revokedAt, SealStatus status) {
    assertThat(SealStatus.of(VALIDITY, revokedAt, now)).isEqualTo(status);
  }

  @Test
  @DisplayName("DWN-1 a seal without a certificate tells of none")
  void none() {
    assertThat(SealedCertificate.current(List.of(), NOW)).isEmpty();
  }

  @Test
  @DisplayName("DWN-1 the latest of two that are valid")
  void latest() {
    SealedCertificate first = issued(NOW.minus(Duration.ofDays(20)), null);
    SealedCertificate reissued = issued(NOW.minus(Duration.ofDays(1)), null);
    assertThat(SealedCertificate.current(List.of(reissued, first), NOW)).contains(reissued);
  }

  @Test
  @DisplayName("DWN-1 an earlier one that is valid before a later one that is revoked")
  void validFirst() {
    SealedCertificate first = issued(NOW.minus(Duration.ofDays(20)), null);
    SealedCertificate revoked = issued(NOW.minus(Duration.ofDays(1)), NOW);
    assertThat(SealedCertificate.current(List.of(first, revoked), NOW)).contains(first);
  }

  @Test
  @DisplayName("DWN-1 where none is valid, the latest says why")
  void latestOfNone() {
    SealedCertificate expired = issued(NOW.minus(Duration.ofDays(300)), null);
    SealedCertificate revoked = issued(NOW.minus(Duration.ofDays(100)), NOW);
    assertThat(SealedCertificate.current(List.of(revoked, expired), NOW)).contains(revoked);
  }

  private static SealedCertificate issued(Instant at, @Nullable Instant revokedAt) {
    RecordId record = new RecordId(UUID.randomUUID());
    return new SealedCertificate(
        IssuanceSamples.issued(IssuanceSamples.intended(record, at), at), revokedAt);
  }
}
