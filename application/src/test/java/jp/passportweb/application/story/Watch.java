package jp.passportweb.application.story;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import jp.passportweb.application.campaign.AskCampaignRevocation;
import jp.passportweb.application.campaign.BeginCampaignRound;
import jp.passportweb.application.campaign.CampaignDesk;
import jp.passportweb.application.campaign.CampaignLetters;
import jp.passportweb.application.campaign.CampaignOutcome;
import jp.passportweb.application.campaign.ConfirmCampaignRevocation;
import jp.passportweb.application.campaign.DraftCampaign;
import jp.passportweb.application.campaign.EndCampaign;
import jp.passportweb.application.campaign.ExportCampaign;
import jp.passportweb.application.campaign.InviteReissue;
import jp.passportweb.application.campaign.NoteHolderCall;
import jp.passportweb.application.campaign.OpenReplacement;
import jp.passportweb.application.campaign.RevokeCampaigns;
import jp.passportweb.application.campaign.SendCampaignNotices;
import jp.passportweb.application.campaign.StartCampaign;
import jp.passportweb.application.denial.Denials;
import jp.passportweb.application.denial.NoteDenial;
import jp.passportweb.application.problemreport.AnswerReport;
import jp.passportweb.application.problemreport.ConcludeReport;
import jp.passportweb.application.problemreport.LinkCertificate;
import jp.passportweb.application.problemreport.PreliminaryLetters;
import jp.passportweb.application.problemreport.QuestionReport;
import jp.passportweb.application.problemreport.ReadProof;
import jp.passportweb.application.problemreport.ReceiveProblemReport;
import jp.passportweb.application.problemreport.ReportDesk;
import jp.passportweb.application.problemreport.ReportStep;
import jp.passportweb.application.problemreport.TakeReport;
import jp.passportweb.application.revocation.CarryOutOrder;
import jp.passportweb.application.revocation.ConfirmRevocation;
import jp.passportweb.application.revocation.OrderOutcome;
import jp.passportweb.application.revocation.OrderRevocation;
import jp.passportweb.application.revocation.WithdrawRevocation;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.campaign.CampaignCertificate;
import jp.passportweb.domain.campaign.CampaignHolder;
import jp.passportweb.domain.campaign.RevocationScope;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.SigningRequestReader;
import org.jspecify.annotations.Nullable;

/** What strangers report, and the office revokes of its own accord. */
final class Watch {
  private final World world;
  private final ReportDesk reports;
  private final CampaignDesk campaigns;
  private final CarryOutOrder carryOut;
  private final SigningRequestReader requests;
  private final Optional<Der> keyOfPrivateKeys;

  /**
   * @param keyOfPrivateKeys the public key of every private key that is sent
   */
  Watch(World world, SigningRequestReader requests, Optional<Der> keyOfPrivateKeys) {
    this.world = world;
    this.requests = requests;
    this.keyOfPrivateKeys = keyOfPrivateKeys;
    NoteDenial denials = Denials.of(world.ports(), world.transactions(), world.clock());
    reports =
        new ReportDesk(
            world.ports().problemReports(),
            world.ports().audit(),
            denials,
            world.transactions(),
            world.clock());
    campaigns =
        new CampaignDesk(
            world.ports().campaigns(),
            world.ports().audit(),
            denials,
            world.transactions(),
            world.clock());
    carryOut =
        new CarryOutOrder(
            world.ports().revocationOrders(),
            world.ports().records(),
            House.revokeAndTell(world),
            world.ports().audit(),
            denials);
  }

  ReceiveProblemReport.Outcome reports(Map<String, String> typed, String address) {
    return new ReceiveProblemReport(
            new ReadProof(_ -> keyOfPrivateKeys, requests),
            new TakeReport(
                world.ports().problemReports(),
                world.ports().issuedCertificates(),
                world.postOffice(),
                world.ports().audit(),
                world.random()),
            world.ports().allowances(),
            world.key(),
            world.transactions(),
            world.clock())
        .receive(typed, Language.EN, address);
  }

  ReportStep answers(Operator operator, UUID report, String text) {
    return new AnswerReport(
            reports,
            new PreliminaryLetters(world.ports().records(), world.ports().accounts()),
            world.postOffice())
        .answer(operator, report, text);
  }

  ReportStep concludes(Operator operator, UUID report, Map<String, String> typed) {
    return conclude().conclude(operator, report, typed);
  }

  ConcludeReport conclude() {
    return new ConcludeReport(reports, world.ports().issuedCertificates(), carryOut);
  }

  ReportStep questions(Operator operator, UUID report, String text) {
    return new QuestionReport(reports, world.postOffice()).question(operator, report, text);
  }

  ReportStep ties(Operator operator, UUID report, RecordId record, boolean tied) {
    return new LinkCertificate(reports, world.ports().issuedCertificates())
        .link(operator, report, record, tied);
  }

  OrderOutcome orders(Operator operator, RecordId record, Map<String, String> typed) {
    return new OrderRevocation(
            world.ports().issuedCertificates(), carryOut, world.transactions(), world.clock())
        .order(operator, record, typed);
  }

  OrderOutcome confirms(Operator operator, UUID order) {
    return new ConfirmRevocation(
            world.ports().revocationOrders(), carryOut, world.transactions(), world.clock())
        .confirm(operator, order);
  }

  OrderOutcome withdraws(Operator operator, UUID order, String why) {
    return new WithdrawRevocation(
            world.ports().revocationOrders(), carryOut, world.transactions(), world.clock())
        .withdraw(operator, order, why);
  }

  CampaignOutcome drafts(Operator operator, Map<String, String> typed) {
    return new DraftCampaign(campaigns, world.ports().issuedCertificates(), world.transactions())
        .draft(operator, typed);
  }

  CampaignOutcome starts(Operator operator, UUID campaign) {
    return new StartCampaign(campaigns, world.ports().issuedCertificates())
        .start(operator, campaign);
  }

  int tellsHolders() {
    return new SendCampaignNotices(
            campaigns,
            new CampaignLetters(
                world.ports().records(), world.ports().certificates(), world.ports().accounts()),
            world.postOffice(),
            world.transactions(),
            world.random())
        .sendDue();
  }

  CampaignOutcome tellsAgain(Operator operator, UUID campaign, int round) {
    return new BeginCampaignRound(campaigns).begin(operator, campaign, round);
  }

  CampaignOutcome notes(Operator operator, UUID campaign, NoteHolderCall.Typed typed) {
    return new NoteHolderCall(campaigns, world.ports().holderCalls())
        .note(operator, campaign, typed);
  }

  boolean exports(
      Operator operator,
      UUID campaign,
      CampaignHolder.@Nullable Standing standing,
      Consumer<CampaignCertificate> reader) {
    return new ExportCampaign(campaigns, world.transactions())
        .export(operator, campaign, standing, () -> reader);
  }

  InviteReissue.Outcome invites(Operator operator, RecordId record, String reason) {
    return new InviteReissue(
            campaigns,
            world.ports().issuedCertificates(),
            world.ports().records(),
            world.ports().accounts(),
            world.postOffice(),
            world.transactions(),
            world.random())
        .invite(operator, record, reason);
  }

  Optional<AccountId> opens(String link) {
    return new OpenReplacement(campaigns, world.transactions()).open(link);
  }

  CampaignOutcome asks(Operator operator, UUID campaign, RevocationScope scope) {
    return new AskCampaignRevocation(campaigns).ask(operator, campaign, scope);
  }

  CampaignOutcome confirmsMany(Operator operator, UUID campaign, boolean confirmed) {
    return new ConfirmCampaignRevocation(campaigns).confirm(operator, campaign, confirmed);
  }

  int revokesMany() {
    return new RevokeCampaigns(
            campaigns, world.ports().records(), House.revokeAndTell(world), world.transactions())
        .revokeDue();
  }

  CampaignOutcome ends(Operator operator, UUID campaign, String review) {
    return new EndCampaign(campaigns).end(operator, campaign, review);
  }
}
