package jp.passportweb.application.campaign;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.campaign.CampaignHolder;
import jp.passportweb.domain.campaign.CampaignProgress;
import jp.passportweb.domain.campaign.CampaignRound;
import jp.passportweb.domain.campaign.CampaignRounds;
import jp.passportweb.domain.campaign.HolderCall;
import jp.passportweb.domain.campaign.RevocationScope;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.MailComposer;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.IssuedCertificate;
import jp.passportweb.domain.revocation.IssuedCertificates;
import org.jspecify.annotations.Nullable;

/** One campaign: before it starts what it would be about, afterwards how far it is. */
@Assembled
public final class ShowCampaign {
  private final CampaignDesk desk;
  private final CampaignHolders holders;
  private final IssuedCertificates certificates;
  private final CampaignLetters letters;
  private final MailComposer composer;
  private final Operators operators;
  private final Transactions transactions;

  public ShowCampaign(
      CampaignDesk desk,
      CampaignHolders holders,
      IssuedCertificates certificates,
      CampaignLetters letters,
      MailComposer composer,
      Operators operators,
      Transactions transactions) {
    this.desk = desk;
    this.holders = holders;
    this.certificates = certificates;
    this.letters = letters;
    this.composer = composer;
    this.operators = operators;
    this.transactions = transactions;
  }

  /**
   * What stands on the screen.
   *
   * @param selected how many it would be about by now, before it is started
   * @param rounds its notices
   * @param counts holders by standing
   * @param revocable certificates by the scope of a revocation
   * @param preview the mail to its first holder; null where there is none
   * @param names of those who took part, and of those who called
   */
  public record Shown(
      Campaign campaign,
      int selected,
      CampaignProgress progress,
      CampaignRounds rounds,
      CampaignHolders.Found holders,
      Map<CampaignHolder.Standing, Integer> counts,
      Map<RevocationScope, Integer> revocable,
      @Nullable Mail preview,
      Map<OperatorId, String> names) {}

  /** Nothing where there is none, and for who may not read it. */
  public Optional<Shown> show(Operator operator, UUID id, CampaignHolders.Question question) {
    return transactions.read(() ->
        desk.campaigns
            .byId(id)
            .filter(_ -> operator.role().may(Capability.READ_CASES))
            .map(campaign -> shown(campaign, question)));
  }

  private Shown shown(Campaign campaign, CampaignHolders.Question question) {
    CampaignHolders.Found found = holders.find(campaign.id(), question);
    CampaignRounds rounds = desk.campaigns.rounds(campaign.id());
    int selected =
        campaign.started() == null ? certificates.count(campaign.selection(), desk.now()) : 0;
    return new Shown(
        campaign,
        selected,
        desk.campaigns.progress(campaign.id()),
        rounds,
        found,
        holders.counts(campaign.id()),
        Stream.of(RevocationScope.values())
            .collect(
                Collectors.toMap(
                    each -> each, each -> desk.campaigns.countToRevoke(campaign.id(), each))),
        preview(campaign, Math.max(CampaignRound.FIRST, rounds.latest())),
        names(campaign, found));
  }

  /** As its first certificate's holder reads it. */
  private @Nullable Mail preview(Campaign campaign, int round) {
    return certificates.selected(campaign.selection(), desk.now(), 1).stream()
        .map(IssuedCertificate::record)
        .flatMap(record -> letters.of(campaign, round, List.of(record), "…").stream())
        .findFirst()
        .map(composer::compose)
        .orElse(null);
  }

  private Map<OperatorId, String> names(Campaign campaign, CampaignHolders.Found found) {
    Campaign.Revoking revoking = campaign.revoking();
    Campaign.Ended ended = campaign.ended();
    Stream<Decision> steps =
        Stream.of(
                campaign.drafted(),
                campaign.started(),
                revoking == null ? null : revoking.asked(),
                revoking == null ? null : revoking.confirmed(),
                ended == null ? null : ended.decision())
            .filter(Objects::nonNull);
    Stream<Decision> calls =
        found.calls().values().stream().flatMap(List::stream).map(HolderCall::noted);
    return Stream.concat(steps, calls)
        .map(Decision::by)
        .distinct()
        .collect(
            Collectors.toMap(
                by -> by, by -> operators.byId(by).map(Operator::displayName).orElse("")));
  }
}
