package jp.passportweb.domain;

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
import jp.passportweb.domain.campaign.CampaignsContract;
import jp.passportweb.domain.campaign.HolderCallsContract;
import jp.passportweb.domain.certificate.CertificatesContract;
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
import jp.passportweb.domain.session.SessionsContract;
import jp.passportweb.domain.signingrequest.BlockedKeysContract;
import jp.passportweb.domain.transparency.PrecertificatesContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

@DisplayName("The ports in memory")
@ExtendWith(InMemoryRepositoriesTest.FreshRepositories.class)
class InMemoryRepositoriesTest {
  /** Gives every test ports of its own. */
  static final class FreshRepositories implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Repositories.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return new InMemoryRepositories();
    }
  }

  @Nested
  class AuthorizationsInMemory extends AuthorizationsContract {
    AuthorizationsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ControlMailsInMemory extends ControlMailsContract {
    ControlMailsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class AttemptsInMemory extends AttemptsContract {
    AttemptsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class AllowancesInMemory extends AllowancesContract {
    AllowancesInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class AccountsInMemory extends AccountsContract {
    AccountsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class AccountProfilesInMemory extends AccountProfilesContract {
    AccountProfilesInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ProfileChangesInMemory extends ProfileChangesContract {
    ProfileChangesInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class OneTimePasswordsInMemory extends OneTimePasswordsContract {
    OneTimePasswordsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ThrottlesInMemory extends ThrottlesContract {
    ThrottlesInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class LoginCertificatesInMemory extends LoginCertificatesContract {
    LoginCertificatesInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class PasskeysInMemory extends PasskeysContract {
    PasskeysInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class PasskeyChallengesInMemory extends PasskeyChallengesContract {
    PasskeyChallengesInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class SessionsInMemory extends SessionsContract {
    SessionsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class OperatorsInMemory extends OperatorsContract {
    OperatorsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ContractsInMemory extends ContractsContract {
    ContractsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ResellerRequestsInMemory extends ResellerRequestsContract {
    ResellerRequestsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class IssuedCertificatesInMemory extends IssuedCertificatesContract {
    IssuedCertificatesInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class RevocationOrdersInMemory extends RevocationOrdersContract {
    RevocationOrdersInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ProposalsInMemory extends ProposalsContract {
    ProposalsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class AccountDirectoryInMemory extends AccountDirectoryContract {
    AccountDirectoryInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ProblemReportsInMemory extends ProblemReportsContract {
    ProblemReportsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class CampaignsInMemory extends CampaignsContract {
    CampaignsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class HolderCallsInMemory extends HolderCallsContract {
    HolderCallsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class CouponsInMemory extends CouponsContract {
    CouponsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ApplicationRecordsInMemory extends ApplicationRecordsContract {
    ApplicationRecordsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class RecordListsInMemory extends RecordListsContract {
    RecordListsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ServerLinesInMemory extends ServerLinesContract {
    ServerLinesInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class WorkQueueInMemory extends WorkQueueContract {
    WorkQueueInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ReviewsInMemory extends ReviewsContract {
    ReviewsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class HandedInFilesInMemory extends HandedInFilesContract {
    HandedInFilesInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class EvidenceArchiveInMemory extends EvidenceArchiveContract {
    EvidenceArchiveInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class CertificatesInMemory extends CertificatesContract {
    CertificatesInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class PrecertificatesInMemory extends PrecertificatesContract {
    PrecertificatesInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class RevocationsInMemory extends RevocationsContract {
    RevocationsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class RevocationListsInMemory extends RevocationListsContract {
    RevocationListsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class DeferredRevocationsInMemory extends DeferredRevocationsContract {
    DeferredRevocationsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class DownloadsInMemory extends DownloadsContract {
    DownloadsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class SearchInMemory extends SearchContract {
    SearchInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class DraftsInMemory extends DraftsContract {
    DraftsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class MailRoomInMemory extends MailRoomContract {
    MailRoomInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ReportsInMemory extends ReportsContract {
    ReportsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class SamplesInMemory extends SamplesContract {
    SamplesInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class OutboxInMemory extends OutboxContract {
    OutboxInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class ExpiryNoticesInMemory extends ExpiryNoticesContract {
    ExpiryNoticesInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class AuditTrailInMemory extends AuditTrailContract {
    AuditTrailInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class BlockedKeysInMemory extends BlockedKeysContract {
    BlockedKeysInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class KeyListsInMemory extends KeyListsContract {
    KeyListsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class SiteSealsInMemory extends SiteSealsContract {
    SiteSealsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class InquiriesInMemory extends InquiriesContract {
    InquiriesInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class SecondFactorsInMemory extends SecondFactorsContract {
    SecondFactorsInMemory(Repositories repositories) {
      super(repositories);
    }
  }

  @Nested
  class PeopleInMemory extends PeopleContract {
    PeopleInMemory(Repositories repositories) {
      super(repositories);
    }
  }
}
