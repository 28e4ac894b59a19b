package jp.passportweb.domain.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contact.ContactSamples;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractSamples;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.IssuedCertificate;
import org.jspecify.annotations.Nullable;

/** Holders with certificates, and what becomes of these, for contracts of campaigns. */
final class CampaignScene {
  static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");
  private static final Instant ISSUED = Instant.parse("2026-11-20T03:00:00Z");
  private static final Instant END = Instant.parse("2027-05-20T03:00:00Z");

  private final Repositories repositories;
  private final Scene scene;

  CampaignScene(Repositories repositories) {
    this.repositories = repositories;
    scene = new Scene(repositories);
  }

  AccountId account() {
    return scene.account();
  }

  ApplicationRecord record() {
    return scene.record();
  }

  /** As the file of a campaign has it. */
  CampaignCertificate line(
      ApplicationRecord record,
      CampaignHolder.@Nullable Telling told,
      boolean replaced,
      @Nullable Instant revokedAt) {
    IssuedCertificate certificate = frozen(record).getFirst();
    return new CampaignCertificate(
        record.account(),
        repositories.accounts().byId(record.account()).orElseThrow().organizationName().text(),
        record.receiptNumber().text(),
        certificate.serverName(),
        certificate.serial().hex(),
        told,
        null,
        replaced,
        revokedAt,
        Callee.of(record.content().contacts().registration()));
  }

  Campaign added(boolean dryRun, Operator by) {
    Campaign campaign =
        CampaignSamples.campaign(
            repositories.campaigns().nextNumber(), dryRun, by, NOW.minusSeconds(60));
    repositories.campaigns().add(campaign);
    return campaign;
  }

  ApplicationRecord certified(AccountId account) {
    ApplicationRecord record =
        scene.record(RecordBuilder.record().of(account).in(RecordStatus.COMPLETED));
    scene.issue(record, new Validity(ISSUED, END), ISSUED);
    return record;
  }

  ApplicationRecord certifiedUnderContract(AccountId account) {
    Contract contract =
        ContractSamples.contract(
            repositories.contracts().nextCode(), account, LocalDate.of(2027, 11, 19));
    repositories.contracts().add(contract);
    ApplicationRecord record =
        scene.record(
            RecordBuilder.record().of(account).under(contract.code()).in(RecordStatus.COMPLETED));
    scene.issue(record, new Validity(ISSUED, END), ISSUED);
    return record;
  }

  /** CHG-1: somebody else is 登録担当者 of the record's contract from now on. */
  void changeRegistration(ApplicationRecord record, String name) {
    Contacts before = record.content().contacts();
    Contact registration =
        ContactSamples.contact(ContactRole.REGISTRATION, name, "changed@example.co.jp", null);
    scene.record(
        RecordBuilder.record()
            .of(record.account())
            .under(record.contract())
            .asking(new Request.ContactChange(record.id()))
            .with(content ->
                content.contacts(
                    new Contacts(registration, before.technical(), before.administrative())))
            .appliedAt(NOW)
            .in(RecordStatus.COMPLETED));
  }

  /** Its contract has no record any more that says who its contacts are. */
  void revokeRecord(ApplicationRecord record) {
    repositories.records().update(record.become(RecordStatus.REVOKED, NOW));
  }

  List<IssuedCertificate> frozen(ApplicationRecord... records) {
    return Stream.of(records)
        .map(record -> repositories.issuedCertificates().ofRecord(record.id()).orElseThrow())
        .toList();
  }

  void replace(ApplicationRecord record) {
    scene.record(
        RecordBuilder.record()
            .of(record.account())
            .asking(new Request.Continuation(record.id()))
            .in(RecordStatus.COMPLETED));
  }

  void revokeOtherwise(ApplicationRecord record) {
    Issuance.Intended intention =
        repositories.certificates().ofRecord(record.id()).orElseThrow().intention();
    repositories
        .revocations()
        .add(
            new Revocation(
                intention.authority(), intention.serial(), END, CrlReason.SUPERSEDED, NOW));
  }

  Operator person(String name) {
    return scene.operator(OperatorSamples.operator(name, name, OperatorRole.EXAMINER));
  }

  static Decision by(Operator operator) {
    return new Decision(operator.id(), NOW);
  }
}
