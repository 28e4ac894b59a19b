package jp.passportweb.persistence;

import io.micronaut.context.ApplicationContext;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.account.AccountProfiles;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.account.Inquiries;
import jp.passportweb.domain.account.OneTimePasswords;
import jp.passportweb.domain.account.ProfileChanges;
import jp.passportweb.domain.account.Throttles;
import jp.passportweb.domain.allowance.Allowances;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordLists;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.campaign.Campaigns;
import jp.passportweb.domain.campaign.HolderCalls;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.RevocationLists;
import jp.passportweb.domain.certificate.Revocations;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.coupon.Coupons;
import jp.passportweb.domain.coupon.ResellerRequests;
import jp.passportweb.domain.directory.AccountDirectory;
import jp.passportweb.domain.domaincontrol.Authorizations;
import jp.passportweb.domain.domaincontrol.ControlMails;
import jp.passportweb.domain.download.Downloads;
import jp.passportweb.domain.evidence.EvidenceArchive;
import jp.passportweb.domain.file.HandedInFiles;
import jp.passportweb.domain.keylist.KeyLists;
import jp.passportweb.domain.logincertificate.LoginCertificates;
import jp.passportweb.domain.notice.ExpiryNotices;
import jp.passportweb.domain.notice.MailRoom;
import jp.passportweb.domain.notice.Outbox;
import jp.passportweb.domain.operator.AccountReviews;
import jp.passportweb.domain.operator.Invitations;
import jp.passportweb.domain.operator.LastLogins;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.operator.SecondFactors;
import jp.passportweb.domain.operator.StaffPasskeys;
import jp.passportweb.domain.passkey.PasskeyChallenges;
import jp.passportweb.domain.passkey.Passkeys;
import jp.passportweb.domain.perspective.Attempts;
import jp.passportweb.domain.problemreport.ProblemReports;
import jp.passportweb.domain.proposal.Proposals;
import jp.passportweb.domain.queue.ClockAlarms;
import jp.passportweb.domain.queue.Lookers;
import jp.passportweb.domain.queue.SavedViews;
import jp.passportweb.domain.queue.WorkQueue;
import jp.passportweb.domain.report.Reports;
import jp.passportweb.domain.request.draft.Drafts;
import jp.passportweb.domain.request.reissue.DeferredRevocations;
import jp.passportweb.domain.review.Reviews;
import jp.passportweb.domain.revocation.IssuedCertificates;
import jp.passportweb.domain.revocation.RevocationOrders;
import jp.passportweb.domain.sample.Samples;
import jp.passportweb.domain.seal.SiteSeals;
import jp.passportweb.domain.session.Sessions;
import jp.passportweb.domain.signingrequest.BlockedKeys;
import jp.passportweb.domain.transparency.Precertificates;

/** The adapters as the container hands them out. */
record SqlRepositories(
    Accounts accounts,
    AccountProfiles accountProfiles,
    ProfileChanges profileChanges,
    OneTimePasswords oneTimePasswords,
    Throttles throttles,
    Inquiries inquiries,
    LoginCertificates loginCertificates,
    Passkeys passkeys,
    PasskeyChallenges passkeyChallenges,
    Sessions sessions,
    Operators operators,
    SecondFactors secondFactors,
    StaffPasskeys staffPasskeys,
    Invitations invitations,
    LastLogins lastLogins,
    AccountReviews accountReviews,
    Contracts contracts,
    Coupons coupons,
    ResellerRequests resellerRequests,
    ApplicationRecords records,
    RecordLists lists,
    Reviews reviews,
    EvidenceArchive evidence,
    HandedInFiles files,
    Certificates certificates,
    Precertificates precertificates,
    Revocations revocations,
    RevocationLists revocationLists,
    IssuedCertificates issuedCertificates,
    RevocationOrders revocationOrders,
    ProblemReports problemReports,
    Campaigns campaigns,
    HolderCalls holderCalls,
    Proposals proposals,
    AccountDirectory directory,
    DeferredRevocations deferredRevocations,
    Downloads downloads,
    Drafts drafts,
    Allowances allowances,
    Outbox outbox,
    MailRoom mailRoom,
    Reports reports,
    Samples samples,
    ExpiryNotices expiryNotices,
    AuditTrail audit,
    BlockedKeys blockedKeys,
    KeyLists keyLists,
    SiteSeals siteSeals,
    Authorizations authorizations,
    ControlMails controlMails,
    Attempts attempts,
    WorkQueue queue,
    Lookers lookers,
    SavedViews savedViews,
    ClockAlarms clockAlarms)
    implements Repositories {

  static SqlRepositories in(ApplicationContext beans) {
    return new SqlRepositories(
        beans.getBean(Accounts.class),
        beans.getBean(AccountProfiles.class),
        beans.getBean(ProfileChanges.class),
        beans.getBean(OneTimePasswords.class),
        beans.getBean(Throttles.class),
        beans.getBean(Inquiries.class),
        beans.getBean(LoginCertificates.class),
        beans.getBean(Passkeys.class),
        beans.getBean(PasskeyChallenges.class),
        beans.getBean(Sessions.class),
        beans.getBean(Operators.class),
        beans.getBean(SecondFactors.class),
        beans.getBean(StaffPasskeys.class),
        beans.getBean(Invitations.class),
        beans.getBean(LastLogins.class),
        beans.getBean(AccountReviews.class),
        beans.getBean(Contracts.class),
        beans.getBean(Coupons.class),
        beans.getBean(ResellerRequests.class),
        beans.getBean(ApplicationRecords.class),
        beans.getBean(RecordLists.class),
        beans.getBean(Reviews.class),
        beans.getBean(EvidenceArchive.class),
        beans.getBean(HandedInFiles.class),
        beans.getBean(Certificates.class),
        beans.getBean(Precertificates.class),
        beans.getBean(Revocations.class),
        beans.getBean(RevocationLists.class),
        beans.getBean(IssuedCertificates.class),
        beans.getBean(RevocationOrders.class),
        beans.getBean(ProblemReports.class),
        beans.getBean(Campaigns.class),
        beans.getBean(HolderCalls.class),
        beans.getBean(Proposals.class),
        beans.getBean(AccountDirectory.class),
        beans.getBean(DeferredRevocations.class),
        beans.getBean(Downloads.class),
        beans.getBean(Drafts.class),
        beans.getBean(Allowances.class),
        beans.getBean(Outbox.class),
        beans.getBean(MailRoom.class),
        beans.getBean(Reports.class),
        beans.getBean(Samples.class),
        beans.getBean(ExpiryNotices.class),
        beans.getBean(AuditTrail.class),
        beans.getBean(BlockedKeys.class),
        beans.getBean(KeyLists.class),
        beans.getBean(SiteSeals.class),
        beans.getBean(Authorizations.class),
        beans.getBean(ControlMails.class),
        beans.getBean(Attempts.class),
        beans.getBean(WorkQueue.class),
        beans.getBean(Lookers.class),
        beans.getBean(SavedViews.class),
        beans.getBean(ClockAlarms.class));
  }
}
