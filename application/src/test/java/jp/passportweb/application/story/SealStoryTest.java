package jp.passportweb.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.passportweb.application.seal.ShowSeal.ShownSeal;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.reissue.PreviousCertificateFate;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.seal.SealStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ステッカー: what the HTML on a customer's page leads to, all the contract long (guide §4)")
class SealStoryTest {
  private final House house = new House();
  private final RecordId certified = house.hasIssued(FilledForm.of(CatalogSamples.SR));
  private final String address = ofContract(certified).id().text();

  @Test
  @DisplayName("DWN-1 the first certificate makes the seal, which tells of it")
  void made() {
    ShownSeal shown = shown();
    assertThat(shown.status()).isEqualTo(SealStatus.VALID);
    assertThat(shown.checkedAt()).isEqualTo(house.clock().instant());
    assertThat(shown.names().getFirst().text()).isEqualTo("www.example.co.jp");
    assertThat(shown.organization()).isEqualTo(house.record(certified).content().organization());
    assertThat(shown.service().code()).isEqualTo(CatalogSamples.SR);
    tellsOf(certified);
  }

  @Test
  @DisplayName("DWN-1 other addresses are no seals of ours")
  void unknown() {
    assertThat(house.showSeal().show("7K2M94TQX37K2M94TQX3")).isEmpty();
    assertThat(house.showSeal().show("index.html")).isEmpty();
  }

  @Test
  @DisplayName("DWN-1 a seal is made by a certificate, not by an application")
  void notBefore() {
    RecordId applied = house.applies(FilledForm.of(CatalogSamples.SR));
    house.office().examinesAndApproves(applied);
    assertThat(house.record(applied).contract()).isNull();
    house.issues();
    assertThat(ofContract(applied).id().text()).isNotEqualTo(address);
  }

  @Test
  @DisplayName("DWN-1 after a reissue the same seal tells of the new certificate")
  void reissued() {
    house.clock().pass(Duration.ofDays(3));
    RecordId reissue =
        issues(new Request.Reissue(certified, PreviousCertificateFate.REVOKED_AT_ONCE, false));
    assertThat(shown().status()).isEqualTo(SealStatus.VALID);
    tellsOf(reissue);
  }

  @Test
  @DisplayName("DWN-1 a revocation is told at once")
  void revoked() {
    RecordId request =
        house.requests(
            new Request.Revocation(certified, RevocationReason.KEY_COMPROMISE), certified);
    house.office().telephones(request);
    house.office().revokes(request, CrlReason.KEY_COMPROMISE);
    assertThat(shown().status()).isEqualTo(SealStatus.REVOKED);
    assertThat(shown().isValid()).isFalse();
  }

  @Test
  @DisplayName("DWN-1 the end comes by itself, and a continuation makes the seal valid again")
  void expired() {
    house.clock().pass(Duration.ofDays(199));
    assertThat(shown().status()).isEqualTo(SealStatus.EXPIRED);
    RecordId next = issues(new Request.Continuation(certified));
    assertThat(shown().status()).isEqualTo(SealStatus.VALID);
    tellsOf(next);
  }

  @Test
  @DisplayName("DWN-1 a renewal hands the seal on to the contract that follows")
  void renewed() {
    house.clock().pass(Duration.ofDays(310));
    RecordId renewal = issues(new Request.Renewal(certified));
    tellsOf(renewal);
    assertThat(ofContract(renewal).id().text()).isEqualTo(address);
    assertThat(house.showSeal().ofContract(house.contract(certified).code())).isEmpty();
  }

  private RecordId issues(Request request) {
    RecordId record = house.requests(request, certified);
    house.office().examinesAndApproves(record);
    assertThat(house.issues()).isEqualTo(1);
    return record;
  }

  private ShownSeal shown() {
    return house.showSeal().show(address).orElseThrow();
  }

  private ShownSeal ofContract(RecordId record) {
    return house.showSeal().ofContract(house.contract(record).code()).orElseThrow();
  }

  private void tellsOf(RecordId record) {
    assertThat(shown().certificate().issued().record()).isEqualTo(record);
  }
}
