package jp.passportweb.persistence.campaign;

import static jp.passportweb.persistence.jooq.Tables.CAMPAIGN;
import static jp.passportweb.persistence.jooq.Tables.CAMPAIGN_CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.REISSUE_INVITATION;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.campaign.CampaignCertificate;
import jp.passportweb.domain.campaign.CampaignHolder;
import jp.passportweb.domain.campaign.CampaignProgress;
import jp.passportweb.domain.campaign.CampaignRounds;
import jp.passportweb.domain.campaign.Campaigns;
import jp.passportweb.domain.campaign.ReissueInvitation;
import jp.passportweb.domain.campaign.RevocationScope;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.IssuedCertificate;
import jp.passportweb.persistence.jooq.tables.records.CampaignCertificateRecord;
import jp.passportweb.persistence.jooq.tables.records.CampaignHolderRecord;
import jp.passportweb.persistence.jooq.tables.records.CampaignRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** {@link Campaigns} in the database. */
@Singleton
final class SqlCampaigns implements Campaigns {
  private final DSLContext sql;
  private final HolderQueries holders;
  private final TellingQueries tellings;
  private final RemainingQueries remaining;
  private final CertificateLines lines;
  private final InvitationQueries invitations;

  SqlCampaigns(DSLContext sql) {
    this.sql = sql;
    holders = new HolderQueries(sql);
    tellings = new TellingQueries(sql);
    remaining = new RemainingQueries(sql);
    lines = new CertificateLines(sql);
    invitations = new InvitationQueries(sql);
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
                .map(account -> frozen(campaign, account))
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

  private static CampaignHolderRecord frozen(UUID campaign, AccountId account) {
    CampaignHolderRecord row = new CampaignHolderRecord();
    row.setCampaignId(campaign);
    row.setAccountId(account.value());
    row.setToldRound(0);
    return row;
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
  public Optional<CampaignHolder> holder(UUID campaign, AccountId account) {
    return holders.holder(campaign, account);
  }

  @Override
  public void beginRound(UUID campaign, int number, Decision begun) {
    tellings.begin(campaign, number, begun);
  }

  @Override
  public CampaignRounds rounds(UUID campaign) {
    return tellings.rounds(campaign);
  }

  @Override
  public List<Untold> untold(UUID campaign, int round, int atMost) {
    return tellings.untold(campaign, round, atMost);
  }

  @Override
  public void told(UUID campaign, AccountId account, String token, CampaignHolder.Telling telling) {
    tellings.told(campaign, account, token, telling);
  }

  @Override
  public List<RecordId> certificates(UUID campaign, AccountId account) {
    return tellings.certificates(campaign, account, DSL.noCondition());
  }

  @Override
  public List<RecordId> left(UUID campaign, AccountId account) {
    return tellings.certificates(campaign, account, HolderQueries.LEFT);
  }

  @Override
  public void each(
      UUID campaign,
      CampaignHolder.@Nullable Standing standing,
      int atMost,
      Consumer<CampaignCertificate> reader) {
    lines.each(campaign, standing, atMost, reader);
  }

  @Override
  public Optional<AccountId> opened(String token, Instant at) {
    return tellings.opened(token, at).or(() -> invitations.opened(token, at));
  }

  @Override
  public void invite(ReissueInvitation invitation) {
    invitations.add(invitation);
  }

  @Override
  public List<ReissueInvitation> invitations(RecordId record) {
    return invitations.of(record);
  }

  @Override
  public List<RecordId> toRevoke(UUID campaign, RevocationScope scope, int atMost) {
    return remaining.toRevoke(campaign, scope, atMost);
  }

  @Override
  public int countToRevoke(UUID campaign, RevocationScope scope) {
    return remaining.count(campaign, scope);
  }

  @Override
  public void done(UUID campaign, RecordId record, Instant at) {
    remaining.done(campaign, record, at);
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
