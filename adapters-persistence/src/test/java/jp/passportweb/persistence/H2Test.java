package jp.passportweb.persistence;

import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.account.AccountProfilesContract;
import jp.passportweb.domain.account.AccountsContract;
import jp.passportweb.domain.account.InquiriesContract;
import jp.passportweb.domain.account.OneTimePasswordsContract;
import jp.passportweb.domain.account.ProfileChangesContract;
import jp.passportweb.domain.account.ThrottlesContract;
import jp.passportweb.domain.allowance.AllowancesContract;
import jp.passportweb.domain.applicationrecord.ApplicationRecordsContract;
import jp.passportweb.domain.applicationrecord.RecordListsContract;
import jp.passportweb.domain.applicationrecord.ServerLinesContract;
import jp.passportweb.domain.audit.AuditTrailContract;
import jp.passportweb.domain.audit.Checkpoints;
import jp.passportweb.domain.audit.TrailAlarms;
import jp.passportweb.domain.audit.TrailContract;
import jp.passportweb.domain.audit.TrailPages;
import jp.passportweb.domain.audit.TrailPorts;
import jp.passportweb.domain.audit.TrailRounds;
import jp.passportweb.domain.audit.TrailTree;
import jp.passportweb.domain.campaign.CampaignsContract;
import jp.passportweb.domain.campaign.HolderCallsContract;
import jp.passportweb.domain.certificate.CertificatesContract;
import jp.passportweb.domain.certificate.KnownAuthorities;
import jp.passportweb.domain.certificate.KnownAuthoritiesContract;
import jp.passportweb.domain.certificate.RevocationListsContract;
import jp.passportweb.domain.certificate.RevocationsContract;
import jp.passportweb.domain.contract.ContractsContract;
import jp.passportweb.domain.coupon.CouponsContract;
import jp.passportweb.domain.coupon.ResellerRequestsContract;
import jp.passportweb.domain.directory.AccountDirectoryContract;
import jp.passportweb.domain.domaincontrol.AuthorizationsContract;
import jp.passportweb.domain.domaincontrol.ControlMailsContract;
import jp.passportweb.domain.download.DownloadsContract;
import jp.passportweb.domain.evidence.EvidenceArchiveContract;
import jp.passportweb.domain.file.HandedInFilesContract;
import jp.passportweb.domain.keylist.KeyListsContract;
import jp.passportweb.domain.logincertificate.LoginCertificatesContract;
import jp.passportweb.domain.notice.ExpiryNoticesContract;
import jp.passportweb.domain.notice.MailRoomContract;
import jp.passportweb.domain.notice.OutboxContract;
import jp.passportweb.domain.operator.OperatorsContract;
import jp.passportweb.domain.operator.PeopleContract;
import jp.passportweb.domain.operator.SecondFactorsContract;
import jp.passportweb.domain.passkey.PasskeyChallengesContract;
import jp.passportweb.domain.passkey.PasskeysContract;
import jp.passportweb.domain.perspective.AttemptsContract;
import jp.passportweb.domain.problemreport.ProblemReportsContract;
import jp.passportweb.domain.proposal.ProposalsContract;
import jp.passportweb.domain.queue.WorkQueueContract;
import jp.passportweb.domain.report.ReportsContract;
import jp.passportweb.domain.request.draft.DraftsContract;
import jp.passportweb.domain.request.reissue.DeferredRevocationsContract;
import jp.passportweb.domain.review.ReviewsContract;
import jp.passportweb.domain.revocation.IssuedCertificatesContract;
import jp.passportweb.domain.revocation.RevocationOrdersContract;
import jp.passportweb.domain.sample.SamplesContract;
import jp.passportweb.domain.seal.SiteSealsContract;
import jp.passportweb.domain.search.SearchContract;
import jp.passportweb.domain.secret.DataKeys;
import jp.passportweb.domain.secret.DataKeysContract;
import jp.passportweb.domain.session.SessionsContract;
import jp.passportweb.domain.signingrequest.BlockedKeysContract;
import jp.passportweb.domain.transparency.PrecertificatesContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The ports on H2")
@ExtendWith(InRolledBackTransaction.OnH2.class)
class H2Test {
  @Nested
  class IssuedCertificatesOnH2 extends IssuedCertificatesContract {
    IssuedCertificatesOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class RevocationOrdersOnH2 extends RevocationOrdersContract {
    RevocationOrdersOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ProposalsOnH2 extends ProposalsContract {
    ProposalsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class AccountDirectoryOnH2 extends AccountDirectoryContract {
    AccountDirectoryOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ProblemReportsOnH2 extends ProblemReportsContract {
    ProblemReportsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class CampaignsOnH2 extends CampaignsContract {
    CampaignsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class HolderCallsOnH2 extends HolderCallsContract {
    HolderCallsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class AuthorizationsOnH2 extends AuthorizationsContract {
    AuthorizationsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ControlMailsOnH2 extends ControlMailsContract {
    ControlMailsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class AttemptsOnH2 extends AttemptsContract {
    AttemptsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class AllowancesOnH2 extends AllowancesContract {
    AllowancesOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class AccountsOnH2 extends AccountsContract {
    AccountsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class AccountProfilesOnH2 extends AccountProfilesContract {
    AccountProfilesOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ProfileChangesOnH2 extends ProfileChangesContract {
    ProfileChangesOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class OneTimePasswordsOnH2 extends OneTimePasswordsContract {
    OneTimePasswordsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ThrottlesOnH2 extends ThrottlesContract {
    ThrottlesOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class LoginCertificatesOnH2 extends LoginCertificatesContract {
    LoginCertificatesOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class PasskeysOnH2 extends PasskeysContract {
    PasskeysOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class PasskeyChallengesOnH2 extends PasskeyChallengesContract {
    PasskeyChallengesOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class SessionsOnH2 extends SessionsContract {
    SessionsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class OperatorsOnH2 extends OperatorsContract {
    OperatorsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ContractsOnH2 extends ContractsContract {
    ContractsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ResellerRequestsOnH2 extends ResellerRequestsContract {
    ResellerRequestsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class CouponsOnH2 extends CouponsContract {
    CouponsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ApplicationRecordsOnH2 extends ApplicationRecordsContract {
    ApplicationRecordsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class RecordListsOnH2 extends RecordListsContract {
    RecordListsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ServerLinesOnH2 extends ServerLinesContract {
    ServerLinesOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class WorkQueueOnH2 extends WorkQueueContract {
    WorkQueueOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ReviewsOnH2 extends ReviewsContract {
    ReviewsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class HandedInFilesOnH2 extends HandedInFilesContract {
    HandedInFilesOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class EvidenceArchiveOnH2 extends EvidenceArchiveContract {
    EvidenceArchiveOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class CertificatesOnH2 extends CertificatesContract {
    CertificatesOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class PrecertificatesOnH2 extends PrecertificatesContract {
    PrecertificatesOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class RevocationsOnH2 extends RevocationsContract {
    RevocationsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class RevocationListsOnH2 extends RevocationListsContract {
    RevocationListsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class DeferredRevocationsOnH2 extends DeferredRevocationsContract {
    DeferredRevocationsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class DownloadsOnH2 extends DownloadsContract {
    DownloadsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class SearchOnH2 extends SearchContract {
    SearchOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class DraftsOnH2 extends DraftsContract {
    DraftsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class MailRoomOnH2 extends MailRoomContract {
    MailRoomOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ReportsOnH2 extends ReportsContract {
    ReportsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class SamplesOnH2 extends SamplesContract {
    SamplesOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class OutboxOnH2 extends OutboxContract {
    OutboxOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ExpiryNoticesOnH2 extends ExpiryNoticesContract {
    ExpiryNoticesOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class AuditTrailOnH2 extends AuditTrailContract {
    AuditTrailOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class BlockedKeysOnH2 extends BlockedKeysContract {
    BlockedKeysOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class GuardsOnH2 extends Guards {
    GuardsOnH2(Repositories repositories, Database database) {
      super(repositories, database);
    }
  }

  @Nested
  class KeyListsOnH2 extends KeyListsContract {
    KeyListsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class SiteSealsOnH2 extends SiteSealsContract {
    SiteSealsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class KnownAuthoritiesOnH2 extends KnownAuthoritiesContract {
    KnownAuthoritiesOnH2(Database database) {
      super(database.beans().getBean(KnownAuthorities.class));
    }
  }

  @Nested
  class DataKeysOnH2 extends DataKeysContract {
    DataKeysOnH2(Database database) {
      super(database.beans().getBean(DataKeys.class));
    }
  }

  @Nested
  class TrailPortsOnH2 extends TrailContract {
    TrailPortsOnH2(Repositories repositories, Database database) {
      super(
          new TrailPorts(
              repositories.audit(),
              database.beans().getBean(TrailTree.class),
              database.beans().getBean(TrailPages.class),
              database.beans().getBean(Checkpoints.class),
              database.beans().getBean(TrailRounds.class),
              database.beans().getBean(TrailAlarms.class)));
    }
  }

  @Nested
  class TrailOnH2 extends TrailGuards {
    TrailOnH2(Repositories repositories, Database database) {
      super(repositories, database);
    }
  }

  @Nested
  class InquiriesOnH2 extends InquiriesContract {
    InquiriesOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class SecondFactorsOnH2 extends SecondFactorsContract {
    SecondFactorsOnH2(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class PeopleOnH2 extends PeopleContract {
    PeopleOnH2(Repositories repositories) {
      super(repositories);
    }
  }
}
