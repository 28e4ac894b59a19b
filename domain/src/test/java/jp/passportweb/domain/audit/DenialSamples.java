package jp.passportweb.domain.audit;

import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.campaign.CampaignRefusal;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.operator.PeopleRefusal;
import jp.passportweb.domain.problemreport.ReportRefusal;
import jp.passportweb.domain.proposal.ProposalRefusal;
import jp.passportweb.domain.review.ReviewRefusal;
import jp.passportweb.domain.revocation.OrderRefusal;

/** Every reason for which the office lets nobody do something. */
public final class DenialSamples {
  private DenialSamples() {}

  public static Stream<Denial> all() {
    return Stream.of(
            reviews().stream(),
            Stream.of(OrderRefusal.values()),
            Stream.of(CampaignRefusal.values()),
            Stream.of(ProposalRefusal.values()),
            Stream.of(ReportRefusal.values()),
            Stream.of(PeopleRefusal.values()),
            Stream.of(StepDenial.values()))
        .flatMap(kind -> kind);
  }

  static List<ReviewRefusal> reviews() {
    DocumentCode document = new DocumentCode("REGISTRY");
    return List.of(
        new ReviewRefusal.NoSuchRecord(),
        new ReviewRefusal.NotYourRole(),
        new ReviewRefusal.WrongStatus(RecordStatus.COMPLETED),
        new ReviewRefusal.EvidenceMissing(List.of()),
        new ReviewRefusal.NotAskedFor(document),
        new ReviewRefusal.NothingCameIn(document),
        new ReviewRefusal.NotRequired(Fact.TELEPHONE_NUMBER),
        new ReviewRefusal.NoSuchDifference(),
        new ReviewRefusal.RecordedMeanwhile(Fact.TELEPHONE_NUMBER),
        new ReviewRefusal.NotForThisKind(RequestType.RENEWAL),
        new ReviewRefusal.CannotBeRefused(),
        new ReviewRefusal.SecondPersonRefuses(),
        new ReviewRefusal.NoClaim(),
        new ReviewRefusal.DeniedByTelephone(),
        new ReviewRefusal.NothingToReport(),
        new ReviewRefusal.ApproverExamined(),
        new ReviewRefusal.IntentionTooOld(),
        new ReviewRefusal.CaaUnknown(),
        new ReviewRefusal.AwaitingLogs(),
        new ReviewRefusal.StoppedByRule(),
        new ReviewRefusal.LinterSilent(),
        new ReviewRefusal.ChangedMeanwhile());
  }
}
