package jp.passportweb.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.application.office.RevokeOnRequest;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.review.Outstanding;
import jp.passportweb.domain.review.ReviewRefusal;
import jp.passportweb.domain.review.TelephoneConfirmation.Result;
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
    assertThat(office.revokesUnconfirmed(request, CrlReason.SUPERSEDED, "三度かけたが不在。期限が近い。"))
        .isEqualTo(DONE);
    assertThat(house.revoked(certified)).contains(CrlReason.SUPERSEDED);
    assertThat(house.ports().audit().on(house.record(request).receiptNumber().text(), 9))
        .extracting(AuditEvent::action, AuditEvent::details)
        .contains(
            tuple(
                "revocation.done-unconfirmed",
                Map.of(
                    "reason", "SUPERSEDED",
                    "why", "三度かけたが不在。期限が近い。",
                    "status.before", "IN_REVIEW",
                    "status.after", "COMPLETED")));
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

  @Test
  @DisplayName("BR 4.9.1.1 without a confirmation the reason is given in writing")
  void unconfirmedWithoutReason() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    RecordId request = asks(certified, RevocationReason.REPLACEMENT);
    assertThat(office.revokesUnconfirmed(request, CrlReason.SUPERSEDED, " "))
        .isEqualTo(
            new ReviewOutcome.Invalid(
                List.of(new FieldProblem(RevokeOnRequest.WHY, new InputProblem.Missing()))));
    assertThat(house.revoked(certified)).isEmpty();
  }

  @Test
  @DisplayName("REV-3 what was denied at the telephone is not revoked on request, but refused")
  void denied() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    RecordId request = asks(certified, RevocationReason.REPLACEMENT);
    office.telephones(request, Result.DENIED);
    office.telephones(request, Result.NOT_REACHED);
    assertThat(office.revokesUnconfirmed(request, CrlReason.SUPERSEDED, "不在"))
        .isEqualTo(new ReviewOutcome.Refused(new ReviewRefusal.DeniedByTelephone()));
    assertThat(office.refuses(request, "登録担当者がお申込を否認しました。")).isEqualTo(DONE);
    assertThat(house.record(certified).status()).isEqualTo(RecordStatus.COMPLETED);
    assertThat(house.revoked(certified)).isEmpty();
  }

  @Test
  @DisplayName("BR 4.9.1.1 a proven compromise revokes against a denial; REV-6 one refuses nothing")
  void deniedCompromise() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    RecordId proven = asks(certified, RevocationReason.KEY_COMPROMISE);
    office.telephones(proven, Result.DENIED);
    assertThat(office.refuses(proven, "否認"))
        .isEqualTo(new ReviewOutcome.Refused(new ReviewRefusal.SecondPersonRefuses()));
    assertThat(office.revokesUnconfirmed(proven, CrlReason.KEY_COMPROMISE, "鍵で署名した文が届いた"))
        .isEqualTo(DONE);
    assertThat(house.revoked(certified)).contains(CrlReason.KEY_COMPROMISE);
  }

  @Test
  @DisplayName("REV-4 a compromise reported beside another 失効, and after it, becomes the reason")
  void compromiseLater() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    RecordId sibling = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    RecordId first = asks(certified, RevocationReason.REPLACEMENT);
    RecordId beside = reports(certified);
    assertThat(office.refuses(first, "取り下げ")).isEqualTo(DONE);
    assertThat(house.record(certified).status()).isEqualTo(RecordStatus.REVOCATION_PENDING);
    RecordId second = reports(certified);
    office.telephones(beside);
    assertThat(office.revokes(beside, CrlReason.KEY_COMPROMISE)).isEqualTo(DONE);
    assertThat(house.revoked(certified)).contains(CrlReason.KEY_COMPROMISE);
    assertThat(house.revoked(sibling)).contains(CrlReason.KEY_COMPROMISE);
    office.telephones(second);
    assertThat(office.revokes(second, CrlReason.KEY_COMPROMISE)).isEqualTo(DONE);
  }

  @Test
  @DisplayName("REV-4 after a revocation for another reason: the same date, another reason")
  void revised() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    RecordId first = asks(certified, RevocationReason.REPLACEMENT);
    office.telephones(first);
    office.revokes(first, CrlReason.SUPERSEDED);
    Instant revokedAt = house.clock().instant();
    house.clock().pass(Duration.ofDays(3));
    RecordId report = reports(certified);
    office.telephones(report);
    assertThat(office.revokes(report, CrlReason.KEY_COMPROMISE)).isEqualTo(DONE);
    assertThat(house.revocation(certified).orElseThrow())
        .extracting(Revocation::reason, Revocation::revokedAt)
        .containsExactly(CrlReason.KEY_COMPROMISE, revokedAt);
    assertThat(house.ports().records().eventsOf(certified))
        .extracting(RecordEvent::kind)
        .endsWith(RecordEvent.Kind.REVOCATION_REVISED);
    assertThat(isBlocked(certified)).isTrue();
  }

  @Test
  @DisplayName("REV-4 the office learns of it itself, with the proof in writing; once")
  void officeReports() {
    RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    RecordId sibling = house.hasIssued(FilledForm.of(CatalogSamples.SR));
    RecordId first = asks(certified, RevocationReason.CESSATION);
    office.telephones(first);
    office.revokes(first, CrlReason.CESSATION_OF_OPERATION);
    assertThat(office.reportsCompromise(certified, "")).isInstanceOf(ReviewOutcome.Invalid.class);
    assertThat(office.reportsCompromise(certified, "公開リポジトリに鍵がある")).isEqualTo(DONE);
    assertThat(house.revoked(certified)).contains(CrlReason.KEY_COMPROMISE);
    assertThat(house.revoked(sibling)).contains(CrlReason.KEY_COMPROMISE);
    assertThat(isBlocked(certified)).isTrue();
    assertThat(office.reportsCompromise(certified, "再び"))
        .isEqualTo(new ReviewOutcome.Refused(new ReviewRefusal.NothingToReport()));
  }

  private boolean isBlocked(RecordId record) {
    return house.ports().blockedKeys().contains(house.record(record).content().basic().keyHash());
  }

  /** As the customer's form does it once another 失効 was asked for or done. */
  private RecordId reports(RecordId certified) {
    return house.requests(
        new Request.Revocation(certified, RevocationReason.KEY_COMPROMISE), certified);
  }

  private RecordId asks(RecordId certified, RevocationReason reason) {
    return house.requests(new Request.Revocation(certified, reason), certified);
  }
}
