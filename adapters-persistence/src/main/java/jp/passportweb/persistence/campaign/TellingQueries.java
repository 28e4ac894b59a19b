package jp.passportweb.persistence.campaign;

import static jp.passportweb.persistence.jooq.Tables.CAMPAIGN_CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.CAMPAIGN_HOLDER;
import static jp.passportweb.persistence.jooq.Tables.CAMPAIGN_ROUND;
import static jp.passportweb.persistence.jooq.Tables.CAMPAIGN_TELLING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.campaign.CampaignHolder;
import jp.passportweb.domain.campaign.CampaignRound;
import jp.passportweb.domain.campaign.CampaignRounds;
import jp.passportweb.domain.campaign.Campaigns.Untold;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Decision;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The notices of a campaign: whom each has told, and whom it has yet to tell. */
final class TellingQueries {
  private final DSLContext sql;

  TellingQueries(DSLContext sql) {
    this.sql = sql;
  }

  void begin(UUID campaign, int number, Decision begun) {
    sql.insertInto(CAMPAIGN_ROUND)
        .set(CAMPAIGN_ROUND.CAMPAIGN_ID, campaign)
        .set(CAMPAIGN_ROUND.ROUND_NUMBER, number)
        .set(CAMPAIGN_ROUND.BEGUN_BY, begun.by().value())
        .set(CAMPAIGN_ROUND.BEGUN_AT, begun.at())
        .execute();
  }

  CampaignRounds rounds(UUID campaign) {
    List<CampaignRound> begun =
        sql.select(
                CAMPAIGN_ROUND.ROUND_NUMBER,
                CAMPAIGN_ROUND.BEGUN_BY,
                CAMPAIGN_ROUND.BEGUN_AT,
                DSL.count(CAMPAIGN_TELLING.ACCOUNT_ID))
            .from(CAMPAIGN_ROUND)
            .leftJoin(CAMPAIGN_TELLING)
            .on(CAMPAIGN_TELLING.CAMPAIGN_ID.eq(CAMPAIGN_ROUND.CAMPAIGN_ID))
            .and(CAMPAIGN_TELLING.ROUND_NUMBER.eq(CAMPAIGN_ROUND.ROUND_NUMBER))
            .where(CAMPAIGN_ROUND.CAMPAIGN_ID.eq(campaign))
            .groupBy(CAMPAIGN_ROUND.ROUND_NUMBER, CAMPAIGN_ROUND.BEGUN_BY, CAMPAIGN_ROUND.BEGUN_AT)
            .orderBy(CAMPAIGN_ROUND.ROUND_NUMBER)
            .fetch(row ->
                new CampaignRound(
                    row.value1(),
                    new Decision(new OperatorId(row.value2()), row.value3()),
                    row.value4()));
    return new CampaignRounds(
        begun,
        sql.fetchCount(CAMPAIGN_HOLDER, waits(campaign, begun.size())),
        sql.fetchCount(CAMPAIGN_HOLDER, waits(campaign, begun.size() + 1).and(hasLeft())));
  }

  List<Untold> untold(UUID campaign, int round, int atMost) {
    return sql.select(CAMPAIGN_HOLDER.ACCOUNT_ID, CAMPAIGN_HOLDER.TOKEN)
        .from(CAMPAIGN_HOLDER)
        .where(waits(campaign, round))
        .orderBy(CAMPAIGN_HOLDER.ACCOUNT_ID)
        .limit(atMost)
        .forUpdate()
        .skipLocked()
        .fetch(row -> new Untold(new AccountId(row.value1()), row.value2()));
  }

  private static Condition waits(UUID campaign, int round) {
    Condition before =
        CAMPAIGN_HOLDER.CAMPAIGN_ID.eq(campaign).and(CAMPAIGN_HOLDER.TOLD_ROUND.lt(round));
    return round == CampaignRound.FIRST ? before : before.and(hasLeft());
  }

  private static Condition hasLeft() {
    return DSL.exists(
        DSL.selectOne()
            .from(HolderQueries.certificates())
            .where(CAMPAIGN_CERTIFICATE.CAMPAIGN_ID.eq(CAMPAIGN_HOLDER.CAMPAIGN_ID))
            .and(CAMPAIGN_CERTIFICATE.ACCOUNT_ID.eq(CAMPAIGN_HOLDER.ACCOUNT_ID))
            .and(HolderQueries.LEFT));
  }

  void told(UUID campaign, AccountId account, String token, CampaignHolder.Telling telling) {
    sql.insertInto(CAMPAIGN_TELLING)
        .set(CAMPAIGN_TELLING.CAMPAIGN_ID, campaign)
        .set(CAMPAIGN_TELLING.ROUND_NUMBER, telling.round())
        .set(CAMPAIGN_TELLING.ACCOUNT_ID, account.value())
        .set(CAMPAIGN_TELLING.MAILBOXES, telling.mailboxes())
        .set(CAMPAIGN_TELLING.TOLD_AT, telling.at())
        .execute();
    sql.update(CAMPAIGN_HOLDER)
        .set(CAMPAIGN_HOLDER.TOKEN, token)
        .set(CAMPAIGN_HOLDER.TOLD_ROUND, telling.round())
        .where(CAMPAIGN_HOLDER.CAMPAIGN_ID.eq(campaign))
        .and(CAMPAIGN_HOLDER.ACCOUNT_ID.eq(account.value()))
        .execute();
  }

  /** The holder's certificates of which this holds. */
  List<RecordId> certificates(UUID campaign, AccountId account, Condition which) {
    return sql.select(CAMPAIGN_CERTIFICATE.RECORD_ID)
        .from(HolderQueries.certificates())
        .where(CAMPAIGN_CERTIFICATE.CAMPAIGN_ID.eq(campaign))
        .and(CAMPAIGN_CERTIFICATE.ACCOUNT_ID.eq(account.value()))
        .and(which)
        .orderBy(CAMPAIGN_CERTIFICATE.RECORD_ID)
        .fetch(row -> new RecordId(row.value1()));
  }

  Optional<AccountId> opened(String token, Instant at) {
    Condition has = CAMPAIGN_HOLDER.TOKEN.eq(token);
    sql.update(CAMPAIGN_HOLDER)
        .set(CAMPAIGN_HOLDER.OPENED_AT, at)
        .where(has.and(CAMPAIGN_HOLDER.OPENED_AT.isNull()))
        .execute();
    return sql.select(CAMPAIGN_HOLDER.ACCOUNT_ID)
        .from(CAMPAIGN_HOLDER)
        .where(has)
        .fetchOptional(row -> new AccountId(row.value1()));
  }
}
