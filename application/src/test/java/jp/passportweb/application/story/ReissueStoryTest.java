package jp.passportweb.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.reissue.PreviousCertificateFate;
import jp.passportweb.domain.review.Outstanding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("再発行: the same contract, and the end of the previous certificate (guide §3.3)")
class ReissueStoryTest {
  private final House house = new House();
  private final Office office = house.office();

  @Test
  @DisplayName("REI-3 「再発行と同時に失効する」; what was confirmed before is not asked for again")
  void atOnce() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    RecordId reissue = asks(certified, PreviousCertificateFate.REVOKED_AT_ONCE, false);
    assertThat(office.outstanding(reissue))
        .containsExactly(new Outstanding.Unproven(Fact.APPLICATION_CONTENT));
    issues(reissue);
    assertThat(house.record(reissue).contract()).isEqualTo(house.record(certified).contract());
    assertThat(house.revoked(certified)).contains(CrlReason.SUPERSEDED);
    assertThat(house.revoked(reissue)).isEmpty();
  }

  @Test
  @DisplayName("REI-3 「後日失効する」: two weeks later, once")
  void later() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    issues(asks(certified, PreviousCertificateFate.REVOKED_LATER, false));
    assertThat(house.notices().last(Notice.CertificateIssued.class).previousRevokedOn())
        .isEqualTo("2026/12/04");
    house.clock().pass(Duration.ofDays(13));
    assertThat(house.revokesDeferred()).isZero();
    assertThat(house.revoked(certified)).isEmpty();
    house.clock().pass(Duration.ofDays(1));
    assertThat(house.revokesDeferred()).isEqualTo(1);
    assertThat(house.revoked(certified)).contains(CrlReason.SUPERSEDED);
    assertThat(house.revokesDeferred()).isZero();
    assertThat(house.notices().all(Notice.CertificateRevoked.class)).hasSize(3);
  }

  @Test
  @DisplayName("§6.5 a compromised key does not wait")
  void compromised() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    issues(asks(certified, PreviousCertificateFate.REVOKED_LATER, true));
    assertThat(house.revoked(certified)).contains(CrlReason.KEY_COMPROMISE);
    assertThat(house.notices().last(Notice.CertificateIssued.class).previousRevokedOn()).isEmpty();
  }

  @Test
  @DisplayName("BR 4.9.1.1 the office revokes before the reissue is examined; the reissue goes on")
  void compromisedBefore() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    RecordId reissue =
        house.requests(
            new Request.Reissue(certified, PreviousCertificateFate.REVOKED_AT_ONCE, true),
            certified,
            content -> content.key("another key"));
    assertThat(office.revokesBefore(reissue)).isEqualTo(new ReviewOutcome.Done());
    assertThat(house.revoked(certified)).contains(CrlReason.KEY_COMPROMISE);
    assertThat(office.revokesBefore(reissue)).isEqualTo(new ReviewOutcome.Done());
    issues(reissue);
    assertThat(house.revoked(reissue)).isEmpty();
    assertThat(house.notices().all(Notice.CertificateRevoked.class)).hasSize(3);
    assertThat(office.revokesBefore(certified)).isNotEqualTo(new ReviewOutcome.Done());
  }

  private RecordId asks(RecordId certified, PreviousCertificateFate fate, boolean compromised) {
    return house.requests(new Request.Reissue(certified, fate, compromised), certified);
  }

  private void issues(RecordId record) {
    office.examinesAndApproves(record);
    assertThat(house.issues()).isEqualTo(1);
  }
}
