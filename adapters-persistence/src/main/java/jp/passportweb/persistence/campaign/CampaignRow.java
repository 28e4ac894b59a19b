package jp.passportweb.persistence.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.campaign.RevocationScope;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.CertificateSelection;
import jp.passportweb.domain.revocation.RevocationGround;
import jp.passportweb.domain.signingrequest.SpkiHash;
import jp.passportweb.persistence.jooq.tables.records.CampaignRecord;
import org.jspecify.annotations.Nullable;

/** A campaign as a row; its lists are lines of one text. */
final class CampaignRow {
  private CampaignRow() {}

  static CampaignRecord of(Campaign campaign) {
    CampaignRecord row = new CampaignRecord();
    row.setId(campaign.id());
    row.setCampaignNumber(campaign.number());
    row.setDryRun(campaign.dryRun());
    row.setTitle(campaign.title());
    fill(row, campaign.selection());
    row.setGround(campaign.ground().name());
    row.setReceivedAt(campaign.receivedAt());
    row.setWordsJa(campaign.japanese());
    row.setWordsEn(campaign.english());
    row.setDraftedBy(campaign.drafted().by().value());
    row.setDraftedAt(campaign.drafted().at());
    fillSteps(row, campaign);
    row.setVersion(campaign.version());
    return row;
  }

  private static void fill(CampaignRecord row, CertificateSelection selection) {
    row.setAuthority(selection.authority());
    row.setIssuedFrom(selection.issuedFrom());
    row.setIssuedUntil(selection.issuedUntil());
    row.setKeyBeginning(selection.key());
    row.setService(selection.service());
    row.setApplicant(selection.applicant());
    row.setKeys(selection.keys().stream().map(SpkiHash::hex).collect(Collectors.joining("\n")));
    row.setSerials(
        selection.serials().stream().map(SerialNumber::hex).collect(Collectors.joining("\n")));
    row.setReportId(selection.report());
  }

  /** What its steps change. */
  static void fillSteps(CampaignRecord row, Campaign campaign) {
    Decision started = campaign.started();
    row.setStartedBy(by(started));
    row.setStartedAt(at(started));
    Campaign.Revoking revoking = campaign.revoking();
    row.setRevoking(revoking == null ? null : revoking.scope().name());
    row.setAskedBy(by(revoking == null ? null : revoking.asked()));
    row.setAskedAt(at(revoking == null ? null : revoking.asked()));
    row.setConfirmedBy(by(revoking == null ? null : revoking.confirmed()));
    row.setConfirmedAt(at(revoking == null ? null : revoking.confirmed()));
    Campaign.Ended ended = campaign.ended();
    row.setEndedBy(by(ended == null ? null : ended.decision()));
    row.setEndedAt(at(ended == null ? null : ended.decision()));
    row.setReview(ended == null ? null : ended.review());
  }

  static Campaign campaign(CampaignRecord row) {
    Decision asked = decision(row.getAskedBy(), row.getAskedAt());
    Decision ended = decision(row.getEndedBy(), row.getEndedAt());
    return new Campaign(
        row.getId(),
        row.getCampaignNumber(),
        row.getDryRun(),
        row.getTitle(),
        new CertificateSelection(
            row.getAuthority(),
            row.getIssuedFrom(),
            row.getIssuedUntil(),
            row.getKeyBeginning(),
            row.getService(),
            row.getApplicant(),
            lines(row.getKeys()).stream().map(SpkiHash::new).toList(),
            lines(row.getSerials()).stream().map(SerialNumber::ofHex).toList(),
            row.getReportId()),
        RevocationGround.valueOf(row.getGround()),
        row.getReceivedAt(),
        row.getWordsJa(),
        row.getWordsEn(),
        Objects.requireNonNull(decision(row.getDraftedBy(), row.getDraftedAt())),
        decision(row.getStartedBy(), row.getStartedAt()),
        asked == null
            ? null
            : new Campaign.Revoking(
                RevocationScope.valueOf(row.getRevoking()),
                asked,
                decision(row.getConfirmedBy(), row.getConfirmedAt())),
        ended == null ? null : new Campaign.Ended(ended, row.getReview()),
        row.getVersion());
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  private static @Nullable UUID by(@Nullable Decision decision) {
    return decision == null ? null : decision.by().value();
  }

  private static @Nullable Instant at(@Nullable Decision decision) {
    return decision == null ? null : decision.at();
  }

  private static @Nullable Decision decision(@Nullable UUID by, @Nullable Instant at) {
    return by == null || at == null ? null : new Decision(new OperatorId(by), at);
  }
}
