package jp.passportweb.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.review.Outstanding;
import jp.passportweb.domain.review.ReviewRefusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("失効: confirmed by telephone, or not in time (guide §3.5)")
class RevocationStoryTest {
  private static final ReviewOutcome DONE = new ReviewOutcome.Done();

  private final House house = new House();
  private final Office office = house.office();

  @Test
  @DisplayName("REV-3 after the telephone confirmation one person revokes, and everybody is told")
  void confirmed() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.EV));
    RecordId request = asks(certified, RevocationReason.KEY_COMPROMISE);
    assertThat(office.revokes(request, CrlReason.KEY_COMPROMISE))
        .isEqualTo(
            new ReviewOutcome.Refused(
                new ReviewRefusal.EvidenceMissing(
                    List.of(new Outstanding.TelephoneConfirmationMissing()))));

    office.telephones(request);
    assertThat(office.revokes(request, CrlReason.KEY_COMPROMISE)).isEqualTo(DONE);
    assertThat(house.revoked(certified)).contains(CrlReason.KEY_COMPROMISE);
    assertThat(house.record(certified).status()).isEqualTo(RecordStatus.REVOKED);
    assertThat(house.record(request).status()).isEqualTo(RecordStatus.COMPLETED);
    assertThat(house.notices().all(Notice.CertificateRevoked.class)).hasSize(3);

    // The key is blocked for everybody, for ever.
    assertThat(
            house
                .ports()
                .blockedKeys()
                .contains(house.record(certified).content().basic().keyHash()))
        .isTrue();
  }

  @Test
  @DisplayName("BR 4.9.1.1 the office may revoke unconfirmed, and the trail says so")
  void unconfirmed() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    RecordId request = asks(certified, RevocationReason.REPLACEMENT);
    assertThat(office.revokesUnconfirmed(request, CrlReason.SUPERSEDED)).isEqualTo(DONE);
    assertThat(house.revoked(certified)).contains(CrlReason.SUPERSEDED);
    assertThat(house.ports().audit().on(house.record(request).receiptNumber().text(), 9))
        .extracting(AuditEvent::action)
        .contains("revocation.done-unconfirmed");
  }

  @Test
  @DisplayName(
      "§6.5 a change of content is published as the office has seen it, and as nothing else")
  void contentChange() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    RecordId request = asks(certified, RevocationReason.CONTENT_CHANGE);
    office.telephones(request);
    assertThat(office.revokes(request, CrlReason.CESSATION_OF_OPERATION)).isNotEqualTo(DONE);
    assertThat(office.revokes(request, CrlReason.SUPERSEDED)).isEqualTo(DONE);
    assertThat(house.revoked(certified)).contains(CrlReason.SUPERSEDED);
  }

  @Test
  @DisplayName("BR 4.9.1.1 every certificate of a compromised key is revoked, whoever holds it")
  void sameKey() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    RecordId same = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    RecordId request = asks(certified, RevocationReason.KEY_COMPROMISE);
    office.telephones(request);
    assertThat(office.revokes(request, CrlReason.KEY_COMPROMISE)).isEqualTo(DONE);
    assertThat(house.revoked(same)).contains(CrlReason.KEY_COMPROMISE);
    assertThat(house.record(same).status()).isEqualTo(RecordStatus.REVOKED);
    assertThat(house.notices().all(Notice.CertificateRevoked.class)).hasSize(6);
  }

  @Test
  @DisplayName("REV-2 a compromise cannot be refused; after another refusal the certificate counts")
  void refused() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    RecordId request = asks(certified, RevocationReason.CESSATION);
    assertThat(office.refuses(request, "申請者が否認しました。")).isEqualTo(DONE);
    assertThat(house.record(certified).status()).isEqualTo(RecordStatus.COMPLETED);
    assertThat(house.revoked(certified)).isEmpty();
    RecordId compromise = asks(certified, RevocationReason.KEY_COMPROMISE);
    assertThat(office.refuses(compromise, "理由"))
        .isEqualTo(new ReviewOutcome.Refused(new ReviewRefusal.CannotBeRefused()));
  }

  private RecordId asks(RecordId certified, RevocationReason reason) {
    return house.requests(new Request.Revocation(certified, reason), certified);
  }
}
