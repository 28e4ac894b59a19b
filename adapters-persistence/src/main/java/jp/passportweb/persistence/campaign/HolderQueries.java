package jp.passportweb.persistence.campaign;

import static jp.passportweb.persistence.jooq.Tables.ACCOUNT;
import static jp.passportweb.persistence.jooq.Tables.CAMPAIGN_CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.CAMPAIGN_HOLDER;
import static jp.passportweb.persistence.jooq.Tables.CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.RECORD_LISTING;
import static jp.passportweb.persistence.jooq.Tables.REVOCATION;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.campaign.CampaignHolder;
import jp.passportweb.domain.campaign.CampaignHolder.Standing;
import jp.passportweb.domain.campaign.CampaignProgress;
import jp.passportweb.domain.campaign.Campaigns.Holders;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** How far the holders of a campaign are, reckoned from what is stored anyway. */
final class HolderQueries {
  /** Whether it was worked off, revoked otherwise meanwhile, or expired. */
  static final Condition GONE =
      CAMPAIGN_CERTIFICATE.DONE_AT.isNotNull().or(REVOCATION.SERIAL.isNotNull());

  private static final Field<UUID> ACCOUNT_ID = DSL.field("h_account", SQLDataType.UUID);
  private static final Field<Integer> COUNT = DSL.field("h_count", SQLDataType.INTEGER);
  private static final Field<Integer> REPLACED = DSL.field("h_replaced", SQLDataType.INTEGER);
  private static final Field<Integer> REVOKED = DSL.field("h_revoked", SQLDataType.INTEGER);

  private final DSLContext sql;

  HolderQueries(DSLContext sql) {
    this.sql = sql;
  }

  /** A campaign's certificates with what became of each. */
  static Table<? extends Record> certificates() {
    return CAMPAIGN_CERTIFICATE
        .join(CERTIFICATE)
        .on(CERTIFICATE.RECORD_ID.eq(CAMPAIGN_CERTIFICATE.RECORD_ID))
        .join(RECORD_LISTING)
        .on(RECORD_LISTING.RECORD_ID.eq(CAMPAIGN_CERTIFICATE.RECORD_ID))
        .leftJoin(REVOCATION)
        .on(REVOCATION.AUTHORITY.eq(CERTIFICATE.AUTHORITY))
        .and(REVOCATION.SERIAL.eq(CERTIFICATE.SERIAL));
  }

  CampaignProgress progress(UUID campaign) {
    Table<? extends Record> holders = counted(campaign);
    Field<Integer> certificates = DSL.coalesce(DSL.sum(COUNT), DSL.inline(0)).cast(Integer.class);
    Record row =
        sql.select(
                certificates,
                DSL.count(),
                total(COUNT, CAMPAIGN_HOLDER.TOLD_AT.isNotNull()),
                total(COUNT, CAMPAIGN_HOLDER.OPENED_AT.isNotNull()),
                total(REPLACED, DSL.trueCondition()),
                total(REVOKED, DSL.trueCondition()),
                DSL.count(DSL.when(is(Standing.SILENT), 1)),
                total(COUNT, is(Standing.SILENT)))
            .from(holders)
            .join(CAMPAIGN_HOLDER)
            .on(CAMPAIGN_HOLDER.ACCOUNT_ID.eq(ACCOUNT_ID))
            .and(CAMPAIGN_HOLDER.CAMPAIGN_ID.eq(campaign))
            .fetchSingle();
    return new CampaignProgress(
        number(row, 0),
        number(row, 1),
        number(row, 2),
        number(row, 3),
        number(row, 4),
        number(row, 5),
        number(row, 6),
        number(row, 7));
  }

  Holders holders(UUID campaign, @Nullable Standing standing, int page, int size) {
    var wanted =
        sql.select(
                ACCOUNT_ID,
                COUNT,
                REPLACED,
                REVOKED,
                ACCOUNT.ORGANIZATION_NAME,
                CAMPAIGN_HOLDER.TOLD_AT,
                CAMPAIGN_HOLDER.MAILBOXES,
                CAMPAIGN_HOLDER.OPENED_AT)
            .from(counted(campaign))
            .join(CAMPAIGN_HOLDER)
            .on(CAMPAIGN_HOLDER.ACCOUNT_ID.eq(ACCOUNT_ID))
            .and(CAMPAIGN_HOLDER.CAMPAIGN_ID.eq(campaign))
            .join(ACCOUNT)
            .on(ACCOUNT.ID.eq(ACCOUNT_ID))
            .where(standing == null ? DSL.noCondition() : is(standing));
    int total = sql.fetchCount(wanted);
    return new Holders(
        wanted
            .orderBy(COUNT.desc(), ACCOUNT_ID)
            .limit(size)
            .offset((page - 1L) * size)
            .fetch(HolderQueries::holder),
        page,
        size,
        total);
  }

  private static Table<? extends Record> counted(UUID campaign) {
    return DSL.select(
            CAMPAIGN_CERTIFICATE.ACCOUNT_ID.as(ACCOUNT_ID),
            DSL.count().as(COUNT),
            DSL.count(DSL.when(RECORD_LISTING.SUPERSEDED, 1)).as(REPLACED),
            DSL.count(DSL.when(GONE, 1)).as(REVOKED))
        .from(certificates())
        .where(CAMPAIGN_CERTIFICATE.CAMPAIGN_ID.eq(campaign))
        .groupBy(CAMPAIGN_CERTIFICATE.ACCOUNT_ID)
        .asTable("counted");
  }

  private static Field<Integer> total(Field<Integer> of, Condition where) {
    return DSL.coalesce(DSL.sum(DSL.when(where, of).otherwise(0)), DSL.inline(0))
        .cast(Integer.class);
  }

  /** As {@link CampaignHolder#standing()} has it. */
  private static Condition is(Standing standing) {
    Condition revoked = REVOKED.eq(COUNT);
    Condition replaced = REPLACED.eq(COUNT);
    Condition opened = CAMPAIGN_HOLDER.OPENED_AT.isNotNull().or(REPLACED.gt(0));
    return switch (standing) {
      case REVOKED -> revoked;
      case REPLACED -> DSL.not(revoked).and(replaced);
      case OPENED -> DSL.not(revoked).and(DSL.not(replaced)).and(opened);
      case SILENT -> DSL.not(revoked).and(DSL.not(replaced)).and(DSL.not(opened));
    };
  }

  private static int number(Record row, int column) {
    return Optional.ofNullable(row.get(column, Integer.class)).orElse(0);
  }

  private static CampaignHolder holder(Record row) {
    Instant told = row.get(CAMPAIGN_HOLDER.TOLD_AT);
    return new CampaignHolder(
        new AccountId(row.get(ACCOUNT_ID)),
        row.get(ACCOUNT.ORGANIZATION_NAME),
        row.get(COUNT),
        told,
        row.get(CAMPAIGN_HOLDER.MAILBOXES),
        row.get(CAMPAIGN_HOLDER.OPENED_AT),
        row.get(REPLACED),
        row.get(REVOKED));
  }
}
