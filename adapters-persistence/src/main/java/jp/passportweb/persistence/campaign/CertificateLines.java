package jp.passportweb.persistence.campaign;

import static jp.passportweb.persistence.jooq.Tables.ACCOUNT;
import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.CAMPAIGN_CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.CAMPAIGN_HOLDER;
import static jp.passportweb.persistence.jooq.Tables.CAMPAIGN_TELLING;
import static jp.passportweb.persistence.jooq.Tables.CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.RECORD_LISTING;
import static jp.passportweb.persistence.jooq.Tables.REVOCATION;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.campaign.Callee;
import jp.passportweb.domain.campaign.CampaignCertificate;
import jp.passportweb.domain.campaign.CampaignHolder.Standing;
import jp.passportweb.persistence.applicationrecord.LatestOfContract;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The certificates of a campaign as lines of its file. */
final class CertificateLines {
  private static final int ROWS_AT_A_TIME = 1000;
  private static final Field<Instant> REVOKED_AT =
      DSL.coalesce(REVOCATION.REVOKED_AT, CAMPAIGN_CERTIFICATE.DONE_AT).as("gone_at");

  private final DSLContext sql;

  CertificateLines(DSLContext sql) {
    this.sql = sql;
  }

  void each(
      UUID campaign,
      @Nullable Standing standing,
      int atMost,
      Consumer<CampaignCertificate> reader) {
    Set<UUID> wanted =
        standing == null
            ? Set.of()
            : Set.copyOf(sql.fetchValues(HolderQueries.accounts(campaign, standing)));
    Map<String, Optional<Callee>> ofContracts = callees(campaign);
    try (Stream<? extends Record> rows =
        sql.select(
                CAMPAIGN_CERTIFICATE.ACCOUNT_ID,
                ACCOUNT.ORGANIZATION_NAME,
                RECORD_LISTING.RECEIPT_NUMBER,
                RECORD_LISTING.SERVER_NAME,
                CERTIFICATE.SERIAL,
                CAMPAIGN_TELLING.ROUND_NUMBER,
                CAMPAIGN_TELLING.TOLD_AT,
                CAMPAIGN_TELLING.MAILBOXES,
                CAMPAIGN_HOLDER.OPENED_AT,
                RECORD_LISTING.SUPERSEDED,
                REVOKED_AT)
            .select(APPLICATION_RECORD.CONTRACT_CODE)
            .select(SqlHolderCalls.callee(APPLICATION_RECORD.ID))
            .from(HolderQueries.certificates())
            .join(CAMPAIGN_HOLDER)
            .on(CAMPAIGN_HOLDER.CAMPAIGN_ID.eq(CAMPAIGN_CERTIFICATE.CAMPAIGN_ID))
            .and(CAMPAIGN_HOLDER.ACCOUNT_ID.eq(CAMPAIGN_CERTIFICATE.ACCOUNT_ID))
            .leftJoin(CAMPAIGN_TELLING)
            .on(HolderQueries.isLatest())
            .join(ACCOUNT)
            .on(ACCOUNT.ID.eq(CAMPAIGN_CERTIFICATE.ACCOUNT_ID))
            .join(APPLICATION_RECORD)
            .on(APPLICATION_RECORD.ID.eq(CAMPAIGN_CERTIFICATE.RECORD_ID))
            .where(CAMPAIGN_CERTIFICATE.CAMPAIGN_ID.eq(campaign))
            .orderBy(
                ACCOUNT.ORGANIZATION_NAME,
                CAMPAIGN_CERTIFICATE.ACCOUNT_ID,
                RECORD_LISTING.SERVER_NAME,
                CAMPAIGN_CERTIFICATE.RECORD_ID)
            .fetchSize(ROWS_AT_A_TIME)
            .fetchStream()) {
      rows.filter(
              row -> standing == null || wanted.contains(row.get(CAMPAIGN_CERTIFICATE.ACCOUNT_ID)))
          .limit(atMost)
          .map(row -> certificate(row, ofContracts))
          .forEach(reader);
    }
  }

  /**
   * Whom to call for each contract that has a record to say so; it may have thousands of the
   * certificates.
   */
  private Map<String, Optional<Callee>> callees(UUID campaign) {
    var contracts =
        DSL.selectDistinct(APPLICATION_RECORD.CONTRACT_CODE)
            .from(CAMPAIGN_CERTIFICATE)
            .join(APPLICATION_RECORD)
            .on(APPLICATION_RECORD.ID.eq(CAMPAIGN_CERTIFICATE.RECORD_ID))
            .where(CAMPAIGN_CERTIFICATE.CAMPAIGN_ID.eq(campaign))
            .and(APPLICATION_RECORD.CONTRACT_CODE.isNotNull())
            .asTable("contracts");
    Field<String> contract = contracts.field(APPLICATION_RECORD.CONTRACT_CODE);
    Field<UUID> saying = DSL.field(LatestOfContract.id(contract));
    Map<String, Optional<Callee>> callees = new HashMap<>();
    sql.select(contract)
        .select(SqlHolderCalls.callee(saying))
        .from(contracts)
        .where(saying.isNotNull())
        .forEach(
            row -> callees.put(row.get(contract), Optional.ofNullable(SqlHolderCalls.callee(row))));
    return callees;
  }

  private static CampaignCertificate certificate(
      Record row, Map<String, Optional<Callee>> ofContracts) {
    return new CampaignCertificate(
        new AccountId(row.get(CAMPAIGN_CERTIFICATE.ACCOUNT_ID)),
        row.get(ACCOUNT.ORGANIZATION_NAME),
        row.get(RECORD_LISTING.RECEIPT_NUMBER),
        row.get(RECORD_LISTING.SERVER_NAME),
        row.get(CERTIFICATE.SERIAL),
        HolderQueries.telling(row),
        row.get(CAMPAIGN_HOLDER.OPENED_AT),
        row.get(RECORD_LISTING.SUPERSEDED),
        row.get(REVOKED_AT),
        Optional.ofNullable(row.get(APPLICATION_RECORD.CONTRACT_CODE))
            .map(ofContracts::get)
            .orElseGet(() -> Optional.ofNullable(SqlHolderCalls.callee(row)))
            .orElse(null));
  }
}
