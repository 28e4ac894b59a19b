package jp.passportweb.persistence;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.RECORD_LISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.campaign.Callee;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.campaign.CampaignCertificate;
import jp.passportweb.domain.campaign.CampaignRules;
import jp.passportweb.domain.campaign.CampaignSamples;
import jp.passportweb.domain.campaign.Campaigns;
import jp.passportweb.domain.campaign.RevocationScope;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractSamples;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.revocation.CertificateSelection;
import jp.passportweb.domain.revocation.IssuedCertificate;
import jp.passportweb.persistence.jooq.tables.records.ApplicationRecordRecord;
import jp.passportweb.persistence.jooq.tables.records.CertificateRecord;
import jp.passportweb.persistence.jooq.tables.records.RecordListingRecord;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("MAS-1 a campaign of ten thousand certificates")
@Tag("long")
class CampaignOfManyTest {
  private static final int MANY = 10_000;
  private static final Instant ISSUED = Instant.parse("2026-11-20T03:00:00Z");
  private static final Instant END = Instant.parse("2027-05-20T03:00:00Z");
  private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");

  @Nested
  @ExtendWith(InRolledBackTransaction.OnH2.class)
  class OnH2 extends Worked {
    OnH2(Repositories repositories, Database database) {
      super(repositories, database);
    }
  }

  @Nested
  @ExtendWith(InRolledBackTransaction.OnPostgres.class)
  class OnPostgres extends Worked {
    OnPostgres(Repositories repositories, Database database) {
      super(repositories, database);
    }
  }

  abstract static class Worked {
    private final Repositories repositories;
    private final Database database;

    Worked(Repositories repositories, Database database) {
      this.repositories = repositories;
      this.database = database;
    }

    @Test
    @DisplayName("MAS-1 it is frozen whole, and worked off in batches, nothing twice")
    void worked() {
      Scene scene = new Scene(repositories);
      ApplicationRecord first = load(scene);
      String applicant = first.receiptNumber().text();
      Callee callee = Callee.of(first.content().contacts().registration());
      Operator operator =
          scene.operator(OperatorSamples.operator("many", "誰か", OperatorRole.EXAMINER));
      CertificateSelection selection =
          new CertificateSelection("", null, null, "", "", applicant, List.of(), List.of(), null);
      List<IssuedCertificate> selected =
          repositories.issuedCertificates().selected(selection, NOW, CampaignRules.MOST);
      assertThat(selected).hasSize(MANY);

      Campaigns campaigns = repositories.campaigns();
      Campaign campaign = CampaignSamples.campaign(campaigns.nextNumber(), false, operator, NOW);
      campaigns.add(campaign);
      campaigns.freeze(campaign.id(), selected);
      assertThat(campaigns.progress(campaign.id()).certificates()).isEqualTo(MANY);
      List<CampaignCertificate> lines = new ArrayList<>();
      campaigns.each(campaign.id(), null, MANY + 1, lines::add);
      assertThat(lines)
          .hasSize(MANY)
          .allMatch(line -> callee.equals(line.callee()), "says whom to call");

      Set<RecordId> worked = new HashSet<>();
      List<RecordId> batch = batch(campaigns, campaign);
      while (!batch.isEmpty()) {
        assertThat(batch).hasSizeLessThanOrEqualTo(CampaignRules.BATCH);
        for (RecordId record : batch) {
          assertThat(worked.add(record)).isTrue();
          campaigns.done(campaign.id(), record, NOW);
        }
        batch = batch(campaigns, campaign);
      }
      assertThat(worked).hasSize(MANY);
      assertThat(campaigns.progress(campaign.id()).revoked()).isEqualTo(MANY);
    }

    private static List<RecordId> batch(Campaigns campaigns, Campaign campaign) {
      return campaigns.toRevoke(campaign.id(), RevocationScope.ALL, CampaignRules.BATCH);
    }

    /** One certified record of a contract, and copies of it, without contacts of their own. */
    private ApplicationRecord load(Scene scene) {
      AccountId account = scene.account();
      Contract contract =
          ContractSamples.contract(
              repositories.contracts().nextCode(), account, LocalDate.of(2027, 11, 19));
      repositories.contracts().add(contract);
      ApplicationRecord first =
          scene.record(
              RecordBuilder.record().of(account).under(contract.code()).in(RecordStatus.COMPLETED));
      scene.issue(first, new Validity(ISSUED, END), ISSUED);
      DSLContext sql = database.beans().getBean(DSLContext.class);
      UUID id = first.id().value();
      ApplicationRecordRecord record =
          sql.fetchSingle(APPLICATION_RECORD, APPLICATION_RECORD.ID.eq(id));
      CertificateRecord certificate = sql.fetchSingle(CERTIFICATE, CERTIFICATE.RECORD_ID.eq(id));
      RecordListingRecord listing =
          sql.fetchSingle(RECORD_LISTING, RECORD_LISTING.RECORD_ID.eq(id));
      List<ApplicationRecordRecord> records = new ArrayList<>();
      List<CertificateRecord> certificates = new ArrayList<>();
      List<RecordListingRecord> listings = new ArrayList<>();
      for (int i = 1; i < MANY; i++) {
        UUID copy = UUID.randomUUID();
        records.add(record.copy().with(APPLICATION_RECORD.ID, copy));
        records.getLast().setReceiptNumber("MANY-" + i);
        records.getLast().setAppliedAt(record.getAppliedAt().minusSeconds(i));
        certificates.add(certificate.copy().with(CERTIFICATE.RECORD_ID, copy));
        certificates.getLast().setSerial("7F" + String.format("%014X", i));
        listings.add(listing.copy().with(RECORD_LISTING.RECORD_ID, copy));
      }
      sql.batchInsert(records).execute();
      sql.batchInsert(certificates).execute();
      sql.batchInsert(listings).execute();
      return first;
    }
  }
}
