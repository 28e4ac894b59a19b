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

@DisplayName("The ports on PostgreSQL")
@ExtendWith(InRolledBackTransaction.OnPostgres.class)
class PostgresTest {
  @Nested
  class IssuedCertificatesOnPostgres extends IssuedCertificatesContract {
    IssuedCertificatesOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class RevocationOrdersOnPostgres extends RevocationOrdersContract {
    RevocationOrdersOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ProposalsOnPostgres extends ProposalsContract {
    ProposalsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class AccountDirectoryOnPostgres extends AccountDirectoryContract {
    AccountDirectoryOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ProblemReportsOnPostgres extends ProblemReportsContract {
    ProblemReportsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class CampaignsOnPostgres extends CampaignsContract {
    CampaignsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class HolderCallsOnPostgres extends HolderCallsContract {
    HolderCallsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class AuthorizationsOnPostgres extends AuthorizationsContract {
    AuthorizationsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ControlMailsOnPostgres extends ControlMailsContract {
    ControlMailsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class AttemptsOnPostgres extends AttemptsContract {
    AttemptsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class AllowancesOnPostgres extends AllowancesContract {
    AllowancesOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class AccountsOnPostgres extends AccountsContract {
    AccountsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class AccountProfilesOnPostgres extends AccountProfilesContract {
    AccountProfilesOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ProfileChangesOnPostgres extends ProfileChangesContract {
    ProfileChangesOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class OneTimePasswordsOnPostgres extends OneTimePasswordsContract {
    OneTimePasswordsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ThrottlesOnPostgres extends ThrottlesContract {
    ThrottlesOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class LoginCertificatesOnPostgres extends LoginCertificatesContract {
    LoginCertificatesOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class PasskeysOnPostgres extends PasskeysContract {
    PasskeysOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class PasskeyChallengesOnPostgres extends PasskeyChallengesContract {
    PasskeyChallengesOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class SessionsOnPostgres extends SessionsContract {
    SessionsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class OperatorsOnPostgres extends OperatorsContract {
    OperatorsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ContractsOnPostgres extends ContractsContract {
    ContractsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ResellerRequestsOnPostgres extends ResellerRequestsContract {
    ResellerRequestsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class CouponsOnPostgres extends CouponsContract {
    CouponsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ApplicationRecordsOnPostgres extends ApplicationRecordsContract {
    ApplicationRecordsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class RecordListsOnPostgres extends RecordListsContract {
    RecordListsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ServerLinesOnPostgres extends ServerLinesContract {
    ServerLinesOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class WorkQueueOnPostgres extends WorkQueueContract {
    WorkQueueOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ReviewsOnPostgres extends ReviewsContract {
    ReviewsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class HandedInFilesOnPostgres extends HandedInFilesContract {
    HandedInFilesOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class EvidenceArchiveOnPostgres extends EvidenceArchiveContract {
    EvidenceArchiveOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class CertificatesOnPostgres extends CertificatesContract {
    CertificatesOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class PrecertificatesOnPostgres extends PrecertificatesContract {
    PrecertificatesOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class RevocationsOnPostgres extends RevocationsContract {
    RevocationsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class RevocationListsOnPostgres extends RevocationListsContract {
    RevocationListsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class DeferredRevocationsOnPostgres extends DeferredRevocationsContract {
    DeferredRevocationsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class DownloadsOnPostgres extends DownloadsContract {
    DownloadsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class SearchOnPostgres extends SearchContract {
    SearchOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class DraftsOnPostgres extends DraftsContract {
    DraftsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class MailRoomOnPostgres extends MailRoomContract {
    MailRoomOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ReportsOnPostgres extends ReportsContract {
    ReportsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class SamplesOnPostgres extends SamplesContract {
    SamplesOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class OutboxOnPostgres extends OutboxContract {
    OutboxOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ExpiryNoticesOnPostgres extends ExpiryNoticesContract {
    ExpiryNoticesOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class AuditTrailOnPostgres extends AuditTrailContract {
    AuditTrailOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class BlockedKeysOnPostgres extends BlockedKeysContract {
    BlockedKeysOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class GuardsOnPostgres extends Guards {
    GuardsOnPostgres(Repositories repositories, Database database) {
      super(repositories, database);
    }
  }

  @Nested
  class KeyListsOnPostgres extends KeyListsContract {
    KeyListsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class SiteSealsOnPostgres extends SiteSealsContract {
    SiteSealsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class KnownAuthoritiesOnPostgres extends KnownAuthoritiesContract {
    KnownAuthoritiesOnPostgres(Database database) {
      super(database.beans().getBean(KnownAuthorities.class));
    }
  }

  @Nested
  class DataKeysOnPostgres extends DataKeysContract {
    DataKeysOnPostgres(Database database) {
      super(database.beans().getBean(DataKeys.class));
    }
  }

  @Nested
  class TrailPortsOnPostgres extends TrailContract {
    TrailPortsOnPostgres(Repositories repositories, Database database) {
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
  class TrailOnPostgres extends TrailGuards {
    TrailOnPostgres(Repositories repositories, Database database) {
      super(repositories, database);
    }
  }

  @Nested
  class InquiriesOnPostgres extends InquiriesContract {
    InquiriesOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class SecondFactorsOnPostgres extends SecondFactorsContract {
    SecondFactorsOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class PeopleOnPostgres extends PeopleContract {
    PeopleOnPostgres(Repositories repositories) {
      super(repositories);
    }
  }
}
