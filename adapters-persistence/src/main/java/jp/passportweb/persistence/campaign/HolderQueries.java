package jp.passportweb.persistence.campaign;

import static jp.passportweb.persistence.jooq.Tables.ACCOUNT;
import static jp.passportweb.persistence.jooq.Tables.CAMPAIGN_CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.CAMPAIGN_HOLDER;
import static jp.passportweb.persistence.jooq.Tables.CAMPAIGN_TELLING;
import static jp.passportweb.persistence.jooq.Tables.CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.RECORD_LISTING;
import static jp.passportweb.persistence.jooq.Tables.REVOCATION;

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
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** How far the holders of a campaign are, reckoned from what is stored anyway. */
final class HolderQueries {
  /** Whether it was worked off, revoked otherwise meanwhile, or expired. */
  static final Condition GONE =
      CAMPAIGN_CERTIFICATE.DONE_AT.isNotNull().or(REVOCATION.SERIAL.isNotNull());

  /** Whether it is neither replaced nor gone. */
  static final Condition LEFT = DSL.not(GONE).and(DSL.not(RECORD_LISTING.SUPERSEDED));

  private static final Field<UUID> ACCOUNT_ID = DSL.field("h_account", SQLDataType.UUID);
  private static final Field<Integer> COUNT = DSL.field("h_count", SQLDataType.INTEGER);
  private static final Field<Integer> REPLACED = DSL.field("h_replaced", SQLDataType.INTEGER);
  private static final Field<Integer> REVOKED = DSL.field("h_revoked", SQLDataType.INTEGER);
  private static final Field<Integer> REMAINING = DSL.field("h_left", SQLDataType.INTEGER);

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
    Field<Integer> certificates = DSL.coalesce(DSL.sum(COUNT), DSL.inline(0)).cast(Integer.class);
    Record row =
        sql.select(
                certificates,
                DSL.count(),
                total(COUNT, CAMPAIGN_HOLDER.TOLD_ROUND.gt(0)),
                total(COUNT, CAMPAIGN_HOLDER.OPENED_AT.isNotNull()),
                total(REPLACED, DSL.trueCondition()),
                total(REVOKED, DSL.trueCondition()),
                DSL.count(DSL.when(is(Standing.SILENT), 1)),
                total(COUNT, is(Standing.SILENT)))
            .from(holding(campaign))
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
    Condition which = standing == null ? DSL.noCondition() : is(standing);
    Record all =
        sql.select(DSL.count(), total(COUNT, DSL.trueCondition()))
            .from(holding(campaign))
            .where(which)
            .fetchSingle();
    return new Holders(
        wanted(campaign, which)
            .orderBy(COUNT.desc(), ACCOUNT_ID)
            .limit(size)
            .offset((page - 1L) * size)
            .fetch(HolderQueries::holder),
        page,
        size,
        number(all, 0),
        number(all, 1));
  }

  Optional<CampaignHolder> holder(UUID campaign, AccountId account) {
    return wanted(campaign, ACCOUNT_ID.eq(account.value())).fetchOptional(HolderQueries::holder);
  }

  private SelectConditionStep<? extends Record> wanted(UUID campaign, Condition which) {
    return sql.select(
            ACCOUNT_ID,
            COUNT,
            REPLACED,
            REVOKED,
            REMAINING,
            ACCOUNT.ORGANIZATION_NAME,
            CAMPAIGN_TELLING.ROUND_NUMBER,
            CAMPAIGN_TELLING.TOLD_AT,
            CAMPAIGN_TELLING.MAILBOXES,
            CAMPAIGN_HOLDER.OPENED_AT)
        .from(holding(campaign))
        .leftJoin(CAMPAIGN_TELLING)
        .on(isLatest())
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(ACCOUNT_ID))
        .where(which);
  }

  /** The accounts of the holders of a standing. */
  static Select<Record1<UUID>> accounts(UUID campaign, Standing standing) {
    return DSL.select(ACCOUNT_ID).from(holding(campaign)).where(is(standing));
  }

  /** Whether a holder was told last by it. */
  static Condition isLatest() {
    return CAMPAIGN_TELLING
        .CAMPAIGN_ID
        .eq(CAMPAIGN_HOLDER.CAMPAIGN_ID)
        .and(CAMPAIGN_TELLING.ACCOUNT_ID.eq(CAMPAIGN_HOLDER.ACCOUNT_ID))
        .and(CAMPAIGN_TELLING.ROUND_NUMBER.eq(CAMPAIGN_HOLDER.TOLD_ROUND));
  }

  /** The holders of a campaign beside the figures of each. */
  private static Table<? extends Record> holding(UUID campaign) {
    return counted(campaign)
        .join(CAMPAIGN_HOLDER)
        .on(CAMPAIGN_HOLDER.ACCOUNT_ID.eq(ACCOUNT_ID))
        .and(CAMPAIGN_HOLDER.CAMPAIGN_ID.eq(campaign));
  }

  private static Table<? extends Record> counted(UUID campaign) {
    return DSL.select(
            CAMPAIGN_CERTIFICATE.ACCOUNT_ID.as(ACCOUNT_ID),
            DSL.count().as(COUNT),
            DSL.count(DSL.when(RECORD_LISTING.SUPERSEDED, 1)).as(REPLACED),
            DSL.count(DSL.when(GONE, 1)).as(REVOKED),
            DSL.count(DSL.when(LEFT, 1)).as(REMAINING))
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
    return new CampaignHolder(
        new AccountId(row.get(ACCOUNT_ID)),
        row.get(ACCOUNT.ORGANIZATION_NAME),
        row.get(COUNT),
        telling(row),
        row.get(CAMPAIGN_HOLDER.OPENED_AT),
        row.get(REPLACED),
        row.get(REVOKED),
        row.get(REMAINING));
  }

  /** The latest notice to a holder; null before the first. */
  static CampaignHolder.@Nullable Telling telling(Record row) {
    return Optional.ofNullable(row.get(CAMPAIGN_TELLING.ROUND_NUMBER))
        .map(round ->
            new CampaignHolder.Telling(
                round, row.get(CAMPAIGN_TELLING.TOLD_AT), row.get(CAMPAIGN_TELLING.MAILBOXES)))
        .orElse(null);
  }
}
