package jp.passportweb.persistence.campaign;

import static jp.passportweb.persistence.jooq.Tables.CAMPAIGN;
import static jp.passportweb.persistence.jooq.Tables.CAMPAIGN_CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.CAMPAIGN_HOLDER;
import static jp.passportweb.persistence.jooq.Tables.RECORD_LISTING;
import static jp.passportweb.persistence.jooq.Tables.REISSUE_INVITATION;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.campaign.CampaignHolder;
import jp.passportweb.domain.campaign.CampaignProgress;
import jp.passportweb.domain.campaign.Campaigns;
import jp.passportweb.domain.campaign.ReissueInvitation;
import jp.passportweb.domain.campaign.RevocationScope;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.IssuedCertificate;
import jp.passportweb.persistence.jooq.tables.records.CampaignCertificateRecord;
import jp.passportweb.persistence.jooq.tables.records.CampaignHolderRecord;
import jp.passportweb.persistence.jooq.tables.records.CampaignRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** {@link Campaigns} in the database. */
@Singleton
final class SqlCampaigns implements Campaigns {
  private final DSLContext sql;
  private final HolderQueries holders;

  SqlCampaigns(DSLContext sql) {
    this.sql = sql;
    holders = new HolderQueries(sql);
  }

  @Override
  public int nextNumber() {
    return Optional.ofNullable(
                sql.select(DSL.max(CAMPAIGN.CAMPAIGN_NUMBER)).from(CAMPAIGN).fetchSingle().value1())
            .orElse(0)
        + 1;
  }

  @Override
  public void add(Campaign campaign) {
    sql.executeInsert(CampaignRow.of(campaign));
  }

  @Override
  public Optional<Campaign> byId(UUID id) {
    return sql.fetchOptional(CAMPAIGN, CAMPAIGN.ID.eq(id)).map(CampaignRow::campaign);
  }

  @Override
  public List<Campaign> latest(int atMost) {
    return sql.selectFrom(CAMPAIGN)
        .orderBy(CAMPAIGN.CAMPAIGN_NUMBER.desc())
        .limit(atMost)
        .fetch(CampaignRow::campaign);
  }

  @Override
  public List<Campaign> running() {
    return sql.selectFrom(CAMPAIGN)
        .where(CAMPAIGN.STARTED_AT.isNotNull())
        .and(CAMPAIGN.ENDED_AT.isNull())
        .orderBy(CAMPAIGN.CAMPAIGN_NUMBER)
        .fetch(CampaignRow::campaign);
  }

  @Override
  public boolean update(Campaign campaign) {
    CampaignRecord row = new CampaignRecord();
    CampaignRow.fillSteps(row, campaign);
    row.setVersion(campaign.version() + 1);
    return sql.update(CAMPAIGN)
            .set(row)
            .where(CAMPAIGN.ID.eq(campaign.id()))
            .and(CAMPAIGN.VERSION.eq(campaign.version()))
            .execute()
        == 1;
  }

  @Override
  public void freeze(UUID campaign, List<IssuedCertificate> certificates) {
    sql.batchInsert(
            certificates.stream()
                .map(IssuedCertificate::account)
                .distinct()
                .map(account ->
                    new CampaignHolderRecord(campaign, account.value(), null, null, 0, null))
                .toList())
        .execute();
    sql.batchInsert(
            certificates.stream()
                .map(one ->
                    new CampaignCertificateRecord(
                        campaign, one.record().value(), one.account().value(), null))
                .toList())
        .execute();
  }

  @Override
  public CampaignProgress progress(UUID campaign) {
    return holders.progress(campaign);
  }

  @Override
  public Holders holders(
      UUID campaign, CampaignHolder.@Nullable Standing standing, int page, int size) {
    return holders.holders(campaign, standing, page, size);
  }

  @Override
  public List<AccountId> untold(UUID campaign, int atMost) {
    return sql.select(CAMPAIGN_HOLDER.ACCOUNT_ID)
        .from(CAMPAIGN_HOLDER)
        .where(CAMPAIGN_HOLDER.CAMPAIGN_ID.eq(campaign))
        .and(CAMPAIGN_HOLDER.TOLD_AT.isNull())
        .orderBy(CAMPAIGN_HOLDER.ACCOUNT_ID)
        .limit(atMost)
        .forUpdate()
        .skipLocked()
        .fetch(row -> new AccountId(row.value1()));
  }

  @Override
  public void told(UUID campaign, AccountId account, String token, int mailboxes, Instant at) {
    sql.update(CAMPAIGN_HOLDER)
        .set(CAMPAIGN_HOLDER.TOKEN, token)
        .set(CAMPAIGN_HOLDER.MAILBOXES, mailboxes)
        .set(CAMPAIGN_HOLDER.TOLD_AT, at)
        .where(CAMPAIGN_HOLDER.CAMPAIGN_ID.eq(campaign))
        .and(CAMPAIGN_HOLDER.ACCOUNT_ID.eq(account.value()))
        .execute();
  }

  @Override
  public List<RecordId> certificates(UUID campaign, AccountId account) {
    return sql.select(CAMPAIGN_CERTIFICATE.RECORD_ID)
        .from(CAMPAIGN_CERTIFICATE)
        .where(CAMPAIGN_CERTIFICATE.CAMPAIGN_ID.eq(campaign))
        .and(CAMPAIGN_CERTIFICATE.ACCOUNT_ID.eq(account.value()))
        .orderBy(CAMPAIGN_CERTIFICATE.RECORD_ID)
        .fetch(row -> new RecordId(row.value1()));
  }

  @Override
  public Optional<AccountId> opened(String token, Instant at) {
    Condition has = CAMPAIGN_HOLDER.TOKEN.eq(token);
    sql.update(CAMPAIGN_HOLDER)
        .set(CAMPAIGN_HOLDER.OPENED_AT, at)
        .where(has.and(CAMPAIGN_HOLDER.OPENED_AT.isNull()))
        .execute();
    return sql.select(CAMPAIGN_HOLDER.ACCOUNT_ID)
        .from(CAMPAIGN_HOLDER)
        .where(has)
        .fetchOptional(row -> new AccountId(row.value1()))
        .or(() -> openedInvitation(token, at));
  }

  private Optional<AccountId> openedInvitation(String token, Instant at) {
    Condition has = REISSUE_INVITATION.TOKEN.eq(token);
    sql.update(REISSUE_INVITATION)
        .set(REISSUE_INVITATION.OPENED_AT, at)
        .where(has.and(REISSUE_INVITATION.OPENED_AT.isNull()))
        .execute();
    return sql.select(REISSUE_INVITATION.ACCOUNT_ID)
        .from(REISSUE_INVITATION)
        .where(has)
        .fetchOptional(row -> new AccountId(row.value1()));
  }

  @Override
  public void invite(ReissueInvitation invitation) {
    sql.insertInto(REISSUE_INVITATION)
        .set(REISSUE_INVITATION.ID, invitation.id())
        .set(REISSUE_INVITATION.RECORD_ID, invitation.record().value())
        .set(REISSUE_INVITATION.ACCOUNT_ID, invitation.account().value())
        .set(REISSUE_INVITATION.TOKEN, invitation.token())
        .set(REISSUE_INVITATION.REASON, invitation.reason())
        .set(REISSUE_INVITATION.INVITED_BY, invitation.invited().by().value())
        .set(REISSUE_INVITATION.INVITED_AT, invitation.invited().at())
        .execute();
  }

  @Override
  public List<ReissueInvitation> invitations(RecordId record) {
    return sql.selectFrom(REISSUE_INVITATION)
        .where(REISSUE_INVITATION.RECORD_ID.eq(record.value()))
        .orderBy(REISSUE_INVITATION.INVITED_AT.desc(), REISSUE_INVITATION.ID)
        .fetch(row ->
            new ReissueInvitation(
                row.getId(),
                new RecordId(row.getRecordId()),
                new AccountId(row.getAccountId()),
                row.getToken(),
                row.getReason(),
                new Decision(new OperatorId(row.getInvitedBy()), row.getInvitedAt()),
                row.getOpenedAt()));
  }

  /** The rows are found first, then locked: two nodes never have the same. */
  @Override
  public List<RecordId> toRevoke(UUID campaign, RevocationScope scope, int atMost) {
    List<UUID> found =
        sql.select(CAMPAIGN_CERTIFICATE.RECORD_ID)
            .from(HolderQueries.certificates())
            .where(remains(campaign, scope))
            .orderBy(CAMPAIGN_CERTIFICATE.RECORD_ID)
            .limit(atMost)
            .fetch(CAMPAIGN_CERTIFICATE.RECORD_ID);
    return sql.select(CAMPAIGN_CERTIFICATE.RECORD_ID)
        .from(CAMPAIGN_CERTIFICATE)
        .where(CAMPAIGN_CERTIFICATE.CAMPAIGN_ID.eq(campaign))
        .and(CAMPAIGN_CERTIFICATE.RECORD_ID.in(found))
        .and(CAMPAIGN_CERTIFICATE.DONE_AT.isNull())
        .orderBy(CAMPAIGN_CERTIFICATE.RECORD_ID)
        .forUpdate()
        .fetch(row -> new RecordId(row.value1()));
  }

  @Override
  public int countToRevoke(UUID campaign, RevocationScope scope) {
    return sql.selectCount()
        .from(HolderQueries.certificates())
        .where(remains(campaign, scope))
        .fetchSingle()
        .value1();
  }

  private static Condition remains(UUID campaign, RevocationScope scope) {
    Condition left = CAMPAIGN_CERTIFICATE.CAMPAIGN_ID.eq(campaign).and(DSL.not(HolderQueries.GONE));
    return switch (scope) {
      case REPLACED -> left.and(RECORD_LISTING.SUPERSEDED);
      case ALL -> left;
    };
  }

  @Override
  public void done(UUID campaign, RecordId record, Instant at) {
    sql.update(CAMPAIGN_CERTIFICATE)
        .set(CAMPAIGN_CERTIFICATE.DONE_AT, at)
        .where(CAMPAIGN_CERTIFICATE.CAMPAIGN_ID.eq(campaign))
        .and(CAMPAIGN_CERTIFICATE.RECORD_ID.eq(record.value()))
        .execute();
  }

  @Override
  public boolean asksToReplace(RecordId record) {
    return sql.fetchExists(
        DSL.selectOne()
            .from(CAMPAIGN_CERTIFICATE)
            .join(CAMPAIGN)
            .on(CAMPAIGN.ID.eq(CAMPAIGN_CERTIFICATE.CAMPAIGN_ID))
            .where(CAMPAIGN_CERTIFICATE.RECORD_ID.eq(record.value()))
            .and(CAMPAIGN.STARTED_AT.isNotNull())
            .and(CAMPAIGN.ENDED_AT.isNull())
            .and(DSL.not(CAMPAIGN.DRY_RUN))
            .unionAll(
                DSL.selectOne()
                    .from(REISSUE_INVITATION)
                    .where(REISSUE_INVITATION.RECORD_ID.eq(record.value()))));
  }

  @Override
  public Optional<Instant> lastDryRun() {
    return Optional.ofNullable(
        sql.select(DSL.max(CAMPAIGN.ENDED_AT))
            .from(CAMPAIGN)
            .where(CAMPAIGN.DRY_RUN)
            .fetchSingle()
            .value1());
  }
}
