package jp.passportweb.domain.applicationrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.contract.ContractSamples;
import jp.passportweb.domain.organization.OrganizationSamples;
import jp.passportweb.domain.request.FollowUp;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.reissue.PreviousCertificateFate;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.domain.signingrequest.SpkiHash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every implementation of {@link ApplicationRecords} does. */
public abstract class ApplicationRecordsContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");

  private final Repositories repositories;
  private final ApplicationRecords records;
  private final Scene scene;

  protected ApplicationRecordsContract(Repositories repositories) {
    this.repositories = repositories;
    records = repositories.records();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("a receipt number is never given twice")
  void numbers() {
    assertThat(records.nextReceiptNumber()).isNotEqualTo(records.nextReceiptNumber());
  }

  @Test
  @DisplayName("a record is found by its id, as it was added")
  void found() {
    ApplicationRecord record = scene.record();
    assertThat(records.byId(record.id())).contains(record);
    assertThat(records.byId(new RecordId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  @DisplayName("ACC-3 whoever has a record with this common name is found, and nobody else")
  void applicants() {
    ApplicationRecord record = named("shop.example.co.jp");
    ApplicationRecord another = named("shop.example.co.jp");
    named("www.shop.example.co.jp");
    assertThat(records.applicantsFor(new DnsName("shop.example.co.jp")))
        .containsExactlyInAnyOrder(record.account(), another.account());
    assertThat(records.applicantsFor(new DnsName("example.co.jp"))).isEmpty();
  }

  @Test
  @DisplayName("PROF-2 an account's latest record is found")
  void latestOfAccount() {
    AccountId account = scene.account();
    assertThat(records.latestOfAccount(account)).isEmpty();
    ApplicationRecord latest = scene.record(RecordBuilder.record().of(account).appliedAt(NOW));
    scene.record(RecordBuilder.record().of(account).appliedAt(NOW.minusSeconds(1)));
    scene.record(RecordBuilder.record().of(scene.account()).appliedAt(NOW.plusSeconds(1)));
    assertThat(records.latestOfAccount(account)).contains(latest);
  }

  @Test
  @DisplayName("ACC-2 an account's 登記番号 is that of its latest application that stands")
  void registrationNumber() {
    AccountId account = scene.account();
    assertThat(records.registrationNumberOf(account)).isEmpty();
    ApplicationRecord first = scene.record(RecordBuilder.record().of(account).appliedAt(NOW));
    ApplicationRecord second =
        scene.record(RecordBuilder.record().of(account).appliedAt(NOW.plusSeconds(9)));
    assertThat(records.registrationNumberOf(account))
        .hasValue(first.content().organization().registrationNumber());
    assertThat(records.earlierOfAccount(second)).contains(first);
    records.update(first.become(RecordStatus.CANCELLED, NOW.plusSeconds(10)));
    assertThat(records.earlierOfAccount(second)).isEmpty();
    records.update(second.become(RecordStatus.REFUSED, NOW.plusSeconds(10)));
    assertThat(records.registrationNumberOf(account)).isEmpty();
  }

  private ApplicationRecord named(String commonName) {
    return scene.record(
        RecordBuilder.record().of(scene.account()).with(c -> c.serverName(commonName)));
  }

  @Test
  @DisplayName("what an application may leave out stays left out")
  void leastContent() {
    ApplicationRecord record =
        scene.record(
            RecordBuilder.record()
                .of(scene.account())
                .with(c -> c.organization(OrganizationSamples.publicOffice())));
    assertThat(records.byId(record.id())).contains(record);
  }

  @Test
  @DisplayName("a coupon, the request's type and 「!」 are kept")
  void withEverything() {
    ApplicationRecord record =
        scene.record(
            RecordBuilder.record()
                .of(scene.account())
                .type(RequestType.SERVICE_SWITCH)
                .offering("EV20", "EV20-6M")
                .awaitingDocuments()
                .changedAt(NOW)
                .with(c -> c.coupon("SPRING2027")));
    assertThat(records.byId(record.id())).contains(record);
  }

  @ParameterizedTest
  @EnumSource(RequestType.class)
  @DisplayName("APP-2 every kind of request is kept with what it says")
  void requests(RequestType type) {
    ApplicationRecord record = scene.record(RecordBuilder.record().of(scene.account()).type(type));
    assertThat(records.byId(record.id())).contains(record);
  }

  @ParameterizedTest
  @EnumSource(RecordStatus.class)
  @DisplayName("every status is kept")
  void statuses(RecordStatus status) {
    ApplicationRecord record = scene.record(RecordBuilder.record().of(scene.account()).in(status));
    assertThat(records.byId(record.id())).contains(record);
  }

  @Test
  @DisplayName("status, contract code, 「!」 and time of change are stored with the next version")
  void updated() {
    ApplicationRecord record = scene.record();
    Contract contract = contractOf(record);
    ApplicationRecord changed =
        record
            .become(RecordStatus.IN_REVIEW, NOW)
            .concluded(contract.code(), NOW)
            .awaitingDocuments(true, NOW);
    assertThat(records.update(changed)).isTrue();
    assertThat(records.byId(record.id()))
        .contains(RecordBuilder.from(record).changedLike(changed).build());
  }

  @Test
  @DisplayName("LINT-1 another CSR is stored with its key, on top of the version that was read")
  void anotherSigningRequest() {
    ApplicationRecord record = scene.record();
    BasicInformation basic = record.content().basic();
    Der key = Der.of(new byte[] {1, 2, 3});
    ApplicationRecord handedIn =
        record.with(basic.with(Der.of(new byte[] {4, 5}), key, "P-384"), NOW);
    assertThat(records.updateSigningRequest(handedIn)).isTrue();
    ApplicationRecord stored = records.byId(record.id()).orElseThrow();
    assertThat(stored.content()).isEqualTo(handedIn.content());
    assertThat(stored.version()).isEqualTo(record.version() + 1);
    assertThat(records.keysOf(List.of(record.id())))
        .isEqualTo(Map.of(record.id(), SpkiHash.of(key)));
    assertThat(records.updateSigningRequest(record)).isFalse();
    assertThat(records.byId(record.id())).contains(stored);
    assertThat(records.keysOf(List.of())).isEmpty();
  }

  @Test
  @DisplayName("REV-4 a 失効 that reports a compromised key is known among what followed")
  void reportedCompromise() {
    RecordId base = scene.record().id();
    for (RevocationReason reason :
        List.of(RevocationReason.REPLACEMENT, RevocationReason.KEY_COMPROMISE)) {
      scene.record(
          RecordBuilder.record().of(scene.account()).asking(new Request.Revocation(base, reason)));
    }
    assertThat(records.followUps(base, null))
        .extracting(FollowUp::compromise)
        .containsExactlyInAnyOrder(false, true);
  }

  @Test
  @DisplayName("a change on top of an older version is refused, and nothing is stored")
  void conflict() {
    ApplicationRecord record = scene.record();
    records.update(record.become(RecordStatus.IN_REVIEW, NOW));
    assertThat(records.update(record.become(RecordStatus.CANCELLED, NOW))).isFalse();
    assertThat(records.byId(record.id()).orElseThrow().status()).isEqualTo(RecordStatus.IN_REVIEW);
  }

  @Test
  @DisplayName("a record that is not there cannot be changed")
  void unknown() {
    assertThat(records.update(RecordBuilder.record().build())).isFalse();
  }

  @Test
  @DisplayName("the history is read oldest first, lines of one instant in the order of writing")
  void history() {
    RecordId record = scene.record().id();
    RecordEvent issued = new RecordEvent(record, RecordEvent.Kind.ISSUED, "", NOW.plusSeconds(1));
    RecordEvent accepted = new RecordEvent(record, RecordEvent.Kind.ACCEPTED, "", NOW);
    RecordEvent received =
        new RecordEvent(record, RecordEvent.Kind.DOCUMENTS_RECEIVED, "登記事項証明書", NOW);
    List.of(issued, accepted, received).forEach(records::addEvent);
    records.addEvent(new RecordEvent(scene.record().id(), RecordEvent.Kind.ACCEPTED, "", NOW));
    assertThat(records.eventsOf(record)).containsExactly(accepted, received, issued);
  }

  @Test
  @DisplayName("what was approved and not yet issued is found, the longest waiting first")
  void awaitingIssuance() {
    ApplicationRecord second = issuing(NOW.plusSeconds(2));
    ApplicationRecord first = issuing(NOW.plusSeconds(1));
    issuing(NOW.plusSeconds(3));
    scene.record();
    assertThat(records.awaitingIssuance(2)).containsExactly(first.id(), second.id());
    assertThat(records.awaitingIssuance(10)).hasSize(3);
  }

  @Test
  @DisplayName("LINT-1 a name that is left out is kept no longer, the others in their order")
  void withoutName() {
    ApplicationRecord record = scene.record();
    List<DnsName> names = record.content().basic().names();
    assertThat(names).hasSizeGreaterThan(1);
    ApplicationRecord fewer =
        record.with(record.content().basic().without(names.get(1)), NOW.plusSeconds(9));
    assertThat(records.updateNames(fewer)).isTrue();
    assertThat(records.byId(record.id()).orElseThrow().content().basic().names())
        .isEqualTo(fewer.content().basic().names())
        .doesNotContain(names.get(1));
    assertThat(records.updateNames(fewer)).as("changed meanwhile").isFalse();
  }

  @Test
  @DisplayName("DCV-4 an account's open applications for a certificate are found, oldest first")
  void openCertifying() {
    ApplicationRecord second = scene.record(RecordBuilder.record().of(scene.account()));
    AccountId account = second.account();
    ApplicationRecord first =
        scene.record(
            RecordBuilder.record().of(account).appliedAt(second.appliedAt().minusSeconds(9)));
    scene.record(RecordBuilder.record().of(account).in(RecordStatus.COMPLETED));
    scene.record(RecordBuilder.record().of(account).asking(new Request.Cancellation(second.id())));
    ApplicationRecord others = scene.record();
    assertThat(records.openCertifying(account, 9)).containsExactly(first.id(), second.id());
    assertThat(records.openCertifying(account, 1)).containsExactly(first.id());
    List<RecordId> all = records.openCertifyingAfter(null, 9_999);
    assertThat(all).contains(first.id(), second.id(), others.id());
    assertThat(records.openCertifyingAfter(all.getFirst(), 9_999))
        .containsExactlyElementsOf(all.subList(1, all.size()));
  }

  @Test
  @DisplayName(
      "SEL-1 what was asked from records of one contract is found, in order; others' is not")
  void followUps() {
    ContractCode contract = contractOf(scene.record()).code();
    ApplicationRecord first = completed(contract, new Request.NewApplication(), NOW);
    ApplicationRecord reissue =
        completed(
            contract,
            new Request.Reissue(first.id(), PreviousCertificateFate.REVOKED_LATER, false),
            NOW.plusSeconds(1));
    completed(contract, new Request.ContactChange(reissue.id()), NOW.plusSeconds(2));
    completed(contract, new Request.ContactChange(scene.record().id()), NOW.plusSeconds(3));
    assertThat(records.followUps(first.id(), contract))
        .extracting(FollowUp::type)
        .containsExactly(RequestType.REISSUE, RequestType.CONTACT_CHANGE);
    assertThat(records.followUps(first.id(), null))
        .extracting(FollowUp::type, FollowUp::base, FollowUp::status)
        .containsExactly(tuple(RequestType.REISSUE, first.id(), RecordStatus.COMPLETED));
    assertThat(records.latestOf(contract).orElseThrow().requestType())
        .isEqualTo(RequestType.CONTACT_CHANGE);
  }

  private ApplicationRecord completed(ContractCode contract, Request request, Instant at) {
    return scene.record(
        RecordBuilder.record()
            .of(scene.account())
            .in(RecordStatus.COMPLETED)
            .under(contract)
            .asking(request)
            .appliedAt(at));
  }

  @Test
  @DisplayName("no two records have one receipt number")
  void unique() {
    ApplicationRecord record = scene.record();
    ApplicationRecord other =
        RecordBuilder.from(RecordBuilder.record().of(record.account()).build())
            .number(Long.parseLong(record.receiptNumber().text().substring(2)))
            .build();
    assertThatThrownBy(() -> records.add(other)).isInstanceOf(RuntimeException.class);
  }

  private ApplicationRecord issuing(Instant since) {
    return scene.record(
        RecordBuilder.record().of(scene.account()).in(RecordStatus.ISSUING).changedAt(since));
  }

  private Contract contractOf(ApplicationRecord record) {
    Contract contract =
        ContractSamples.contract(
            repositories.contracts().nextCode(), record.account(), LocalDate.of(2027, 11, 19));
    repositories.contracts().add(contract);
    return contract;
  }

  @Test
  @DisplayName("the records of a contract are found in the order of application")
  void ofContract() {
    ApplicationRecord first = scene.record();
    ContractCode code = contractOf(first).code();
    ApplicationRecord later =
        scene.record(RecordBuilder.record().under(code).appliedAt(NOW.plusSeconds(2)));
    ApplicationRecord earlier =
        scene.record(RecordBuilder.record().under(code).appliedAt(NOW.plusSeconds(1)));
    assertThat(records.ofContract(code)).containsExactly(earlier.id(), later.id());
    assertThat(records.ofContract(contractOf(first).code())).isEmpty();
  }
}
