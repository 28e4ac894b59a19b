package jp.passportweb.application.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.application.story.House;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.signingrequest.Der;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("REQUIREMENTS §6.4 a record is issued exactly one certificate")
class IssueCertificateTest {
  private final House house = new House();

  @Test
  @DisplayName("APP-3 the contract is concluded with its code, and everyone is told (DWN-1)")
  void issued() {
    RecordId record = approved(FilledForm.of(CatalogSamples.SR));
    assertThat(issue(record)).isEqualTo(IssueCertificate.Outcome.ISSUED);
    assertThat(house.record(record).status()).isEqualTo(RecordStatus.COMPLETED);
    assertThat(contract(record).account()).isEqualTo(house.record(record).account());
    assertThat(issuance(record).intention().authority()).isEqualTo("SR30 CA");
    assertThat(house.notices().all(Notice.CertificateIssued.class))
        .extracting(notice -> notice.to().text())
        .containsExactly("hanako@example.co.jp", "jiro@example.co.jp", "saburo@example.co.jp");
  }

  @ParameterizedTest(name = "{0} {1}: {2} to {3}, certificate to {4}")
  @CsvSource({
    "1Y, 2026-11-20T03:00:00Z, 2026-11-20, 2027-11-19, 2027-06-07T02:59:59Z",
    "6M, 2026-11-20T03:00:00Z, 2026-11-20, 2027-05-19, 2027-05-19T14:59:59Z",
    "1Y, 2026-11-19T15:00:00Z, 2026-11-20, 2027-11-19, 2027-06-06T14:59:59Z",
    "1Y, 2026-11-19T14:59:59Z, 2026-11-19, 2027-11-18, 2027-06-06T14:59:58Z",
    "1Y, 2027-03-14T14:59:59Z, 2027-03-14, 2028-03-13, 2027-09-29T14:59:58Z",
    "1Y, 2027-03-14T15:00:00Z, 2027-03-15, 2028-03-14, 2027-06-21T14:59:59Z",
  })
  @DisplayName("the contract runs its term; the certificate as long as policy and contract allow")
  void terms(String term, Instant at, LocalDate from, LocalDate until, Instant certificateEnd) {
    FilledForm year = FilledForm.of(CatalogSamples.SR);
    RecordId record = approved(term.equals("6M") ? year.forSixMonths() : year);
    house.clock().setTo(at);
    issue(record);
    assertThat(contract(record).from()).isEqualTo(from);
    assertThat(contract(record).until()).isEqualTo(until);
    assertThat(issuance(record).intention().validity().notBefore()).isEqualTo(at);
    assertThat(issuance(record).intention().validity().notAfter()).isEqualTo(certificateEnd);
  }

  @ParameterizedTest
  @EnumSource(value = RecordStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "ISSUING")
  @DisplayName("nothing is issued that was not approved, or is issued already")
  void notApproved(RecordStatus status) {
    Scene scene = new Scene(house.ports());
    RecordId record = scene.record(RecordBuilder.record().of(scene.account()).in(status)).id();
    assertThat(issue(record)).isEqualTo(IssueCertificate.Outcome.NOT_APPROVED);
    assertThat(house.ports().certificates().ofRecord(record)).isEmpty();
  }

  @Test
  @DisplayName("killed before signing: the next try signs the same intention")
  void killedBeforeSigning() {
    RecordId record = approved(FilledForm.of(CatalogSamples.SR));
    house.world().authority().beforeSigning(IssueCertificateTest::killed);
    assertThatThrownBy(() -> issue(record)).hasMessage("killed");
    Issuance.Intended intended = (Issuance.Intended) issuance(record);

    house.clock().pass(Duration.ofMinutes(1));
    assertThat(house.issues()).isEqualTo(1);
    assertThat(issuance(record).intention()).isEqualTo(intended);
    assertIssuedOnce(record);
  }

  @Test
  @DisplayName("killed after signing: the same bytes are signed again, and stored once")
  void killedAfterSigning() {
    RecordId record = approved(FilledForm.of(CatalogSamples.SR));
    house.world().transactions().crashAfter(1);
    assertThatThrownBy(() -> issue(record)).isInstanceOf(IllegalStateException.class);
    assertThat(house.record(record).status()).isEqualTo(RecordStatus.ISSUING);

    assertThat(house.issues()).isEqualTo(1);
    assertThat(house.world().authority().signed()).hasSize(2).containsOnly(toBeSigned(record));
    assertIssuedOnce(record);
  }

  @Test
  @DisplayName("issued by another node meanwhile: nothing is doubled")
  void anotherNode() {
    RecordId record = approved(FilledForm.of(CatalogSamples.SR));
    house.world().authority().beforeSigning(() -> issue(record));
    issue(record);
    assertThat(house.world().authority().signed()).containsOnly(toBeSigned(record));
    assertIssuedOnce(record);
  }

  @Test
  @DisplayName("issuing again changes nothing")
  void again() {
    RecordId record = house.hasIssued(FilledForm.of(CatalogSamples.EV));
    Issuance issuance = issuance(record);
    assertThat(issue(record)).isEqualTo(IssueCertificate.Outcome.NOT_APPROVED);
    assertThat(house.issues()).isZero();
    assertThat(issuance(record)).isEqualTo(issuance);
    assertIssuedOnce(record);
  }

  private RecordId approved(FilledForm form) {
    RecordId record = house.applies(form);
    house.office().examinesAndApproves(record);
    return record;
  }

  private IssueCertificate.Outcome issue(RecordId record) {
    return house.issueCertificate().issue(record);
  }

  private Issuance issuance(RecordId record) {
    return house.ports().certificates().ofRecord(record).orElseThrow();
  }

  private Der toBeSigned(RecordId record) {
    return issuance(record).intention().toBeSigned();
  }

  private Contract contract(RecordId record) {
    ContractCode code = Objects.requireNonNull(house.record(record).contract());
    return house.ports().contracts().byCode(code).orElseThrow();
  }

  private static void killed() {
    throw new IllegalStateException("killed");
  }

  private void assertIssuedOnce(RecordId record) {
    assertThat(house.record(record).status()).isEqualTo(RecordStatus.COMPLETED);
    assertThat(issuance(record)).isInstanceOf(Issuance.Issued.class);
    assertThat(house.ports().contracts().nextCode().text()).isEqualTo("B0000002");
    assertThat(house.notices().all(Notice.CertificateIssued.class)).hasSize(3);
    assertThat(house.ports().records().eventsOf(record))
        .filteredOn(event -> event.kind() == RecordEvent.Kind.ISSUED)
        .hasSize(1);
  }
}
