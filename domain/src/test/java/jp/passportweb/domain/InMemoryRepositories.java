package jp.passportweb.domain;

import jp.passportweb.domain.account.InMemoryAccountProfiles;
import jp.passportweb.domain.account.InMemoryAccounts;
import jp.passportweb.domain.account.InMemoryInquiries;
import jp.passportweb.domain.account.InMemoryOneTimePasswords;
import jp.passportweb.domain.account.InMemoryProfileChanges;
import jp.passportweb.domain.account.InMemoryThrottles;
import jp.passportweb.domain.allowance.InMemoryAllowances;
import jp.passportweb.domain.applicationrecord.InMemoryApplicationRecords;
import jp.passportweb.domain.applicationrecord.InMemoryRecordLists;
import jp.passportweb.domain.applicationrecord.InMemoryStandings;
import jp.passportweb.domain.audit.InMemoryAuditTrail;
import jp.passportweb.domain.campaign.InMemoryCampaigns;
import jp.passportweb.domain.campaign.InMemoryHolderCalls;
import jp.passportweb.domain.certificate.InMemoryCertificates;
import jp.passportweb.domain.certificate.InMemoryRevocationLists;
import jp.passportweb.domain.certificate.InMemoryRevocations;
import jp.passportweb.domain.contract.InMemoryContracts;
import jp.passportweb.domain.coupon.InMemoryCoupons;
import jp.passportweb.domain.coupon.InMemoryResellerRequests;
import jp.passportweb.domain.directory.InMemoryAccountDirectory;
import jp.passportweb.domain.domaincontrol.InMemoryAuthorizations;
import jp.passportweb.domain.domaincontrol.InMemoryControlMails;
import jp.passportweb.domain.download.InMemoryDownloads;
import jp.passportweb.domain.evidence.InMemoryEvidenceArchive;
import jp.passportweb.domain.file.InMemoryHandedInFiles;
import jp.passportweb.domain.keylist.InMemoryKeyLists;
import jp.passportweb.domain.logincertificate.InMemoryLoginCertificates;
import jp.passportweb.domain.notice.InMemoryExpiryNotices;
import jp.passportweb.domain.notice.InMemoryOutbox;
import jp.passportweb.domain.operator.InMemoryAccountReviews;
import jp.passportweb.domain.operator.InMemoryInvitations;
import jp.passportweb.domain.operator.InMemoryLastLogins;
import jp.passportweb.domain.operator.InMemoryOperators;
import jp.passportweb.domain.operator.InMemorySecondFactors;
import jp.passportweb.domain.operator.InMemoryStaffPasskeys;
import jp.passportweb.domain.passkey.InMemoryPasskeyChallenges;
import jp.passportweb.domain.passkey.InMemoryPasskeys;
import jp.passportweb.domain.perspective.InMemoryAttempts;
import jp.passportweb.domain.problemreport.InMemoryProblemReports;
import jp.passportweb.domain.proposal.InMemoryProposals;
import jp.passportweb.domain.queue.InMemoryClockAlarms;
import jp.passportweb.domain.queue.InMemoryLookers;
import jp.passportweb.domain.queue.InMemorySavedViews;
import jp.passportweb.domain.queue.InMemoryWorkQueue;
import jp.passportweb.domain.report.InMemoryReports;
import jp.passportweb.domain.request.draft.InMemoryDrafts;
import jp.passportweb.domain.request.reissue.InMemoryDeferredRevocations;
import jp.passportweb.domain.review.InMemoryReviews;
import jp.passportweb.domain.revocation.InMemoryIssuedCertificates;
import jp.passportweb.domain.revocation.InMemoryRevocationOrders;
import jp.passportweb.domain.sample.InMemorySamples;
import jp.passportweb.domain.seal.InMemorySiteSeals;
import jp.passportweb.domain.session.InMemorySessions;
import jp.passportweb.domain.signingrequest.InMemoryBlockedKeys;
import jp.passportweb.domain.transparency.InMemoryPrecertificates;

/** Every port in memory, new and empty; one thread at a time, without transactions. */
public record InMemoryRepositories(
    InMemoryAccounts accounts,
    InMemoryAccountProfiles accountProfiles,
    InMemoryProfileChanges profileChanges,
    InMemoryOneTimePasswords oneTimePasswords,
    InMemoryThrottles throttles,
    InMemoryInquiries inquiries,
    InMemoryLoginCertificates loginCertificates,
    InMemoryPasskeys passkeys,
    InMemoryPasskeyChallenges passkeyChallenges,
    InMemorySessions sessions,
    InMemoryOperators operators,
    InMemorySecondFactors secondFactors,
    InMemoryStaffPasskeys staffPasskeys,
    InMemoryInvitations invitations,
    InMemoryLastLogins lastLogins,
    InMemoryAccountReviews accountReviews,
    InMemoryContracts contracts,
    InMemoryApplicationRecords records,
    InMemoryCoupons coupons,
    InMemoryResellerRequests resellerRequests,
    InMemoryReviews reviews,
    InMemoryEvidenceArchive evidence,
    InMemoryHandedInFiles files,
    InMemoryCertificates certificates,
    InMemoryPrecertificates precertificates,
    InMemoryRevocations revocations,
    InMemoryRevocationLists revocationLists,
    InMemoryIssuedCertificates issuedCertificates,
    InMemoryRevocationOrders revocationOrders,
    InMemoryProblemReports problemReports,
    InMemoryCampaigns campaigns,
    InMemoryHolderCalls holderCalls,
    InMemoryProposals proposals,
    InMemoryAccountDirectory directory,
    InMemoryDeferredRevocations deferredRevocations,
    InMemoryDownloads downloads,
    InMemoryDrafts drafts,
    InMemoryAllowances allowances,
    InMemoryOutbox outbox,
    InMemorySamples samples,
    InMemoryExpiryNotices expiryNotices,
    InMemoryAuditTrail audit,
    InMemoryBlockedKeys blockedKeys,
    InMemoryKeyLists keyLists,
    InMemorySiteSeals siteSeals,
    InMemoryAuthorizations authorizations,
    InMemoryControlMails controlMails,
    InMemoryAttempts attempts,
    InMemoryRecordLists lists,
    InMemoryWorkQueue queue,
    InMemoryLookers lookers,
    InMemorySavedViews savedViews,
    InMemoryClockAlarms clockAlarms)
    implements Repositories {

  public InMemoryRepositories() {
    InMemorySessions sessions = new InMemorySessions();
    InMemoryContracts contracts = new InMemoryContracts();
    InMemoryApplicationRecords records = new InMemoryApplicationRecords();
    InMemoryCertificates certificates = new InMemoryCertificates();
    InMemoryReviews reviews = new InMemoryReviews();
    InMemoryEvidenceArchive evidence = new InMemoryEvidenceArchive(reviews);
    InMemoryRevocations revocations = new InMemoryRevocations();
    InMemoryDeferredRevocations deferredRevocations = new InMemoryDeferredRevocations();
    InMemoryDownloads downloads = new InMemoryDownloads();
    InMemoryAccounts accounts = new InMemoryAccounts(sessions);
    InMemoryOperators operators = new InMemoryOperators(sessions);
    InMemoryProblemReports problemReports = new InMemoryProblemReports(certificates);
    InMemoryIssuedCertificates issuedCertificates =
        new InMemoryIssuedCertificates(records, certificates, revocations, problemReports);
    InMemoryCampaigns campaigns = new InMemoryCampaigns(accounts, records, issuedCertificates);
    InMemoryRecordLists lists =
        new InMemoryRecordLists(
            records,
            certificates,
            reviews,
            operators,
            downloads,
            new InMemoryStandings(
                records, certificates, revocations, deferredRevocations, contracts));
    this(
        accounts,
        new InMemoryAccountProfiles(),
        new InMemoryProfileChanges(),
        new InMemoryOneTimePasswords(),
        new InMemoryThrottles(),
        new InMemoryInquiries(),
        new InMemoryLoginCertificates(),
        new InMemoryPasskeys(),
        new InMemoryPasskeyChallenges(),
        sessions,
        operators,
        new InMemorySecondFactors(),
        new InMemoryStaffPasskeys(),
        new InMemoryInvitations(),
        new InMemoryLastLogins(),
        new InMemoryAccountReviews(),
        contracts,
        records,
        new InMemoryCoupons(records),
        new InMemoryResellerRequests(),
        reviews,
        evidence,
        new InMemoryHandedInFiles(reviews, records, evidence),
        certificates,
        new InMemoryPrecertificates(certificates),
        revocations,
        new InMemoryRevocationLists(),
        issuedCertificates,
        new InMemoryRevocationOrders(),
        problemReports,
        campaigns,
        new InMemoryHolderCalls(campaigns, records),
        new InMemoryProposals(),
        new InMemoryAccountDirectory(accounts, records, contracts),
        deferredRevocations,
        downloads,
        new InMemoryDrafts(),
        new InMemoryAllowances(),
        new InMemoryOutbox(),
        new InMemorySamples(records, certificates),
        new InMemoryExpiryNotices(records, certificates, contracts),
        new InMemoryAuditTrail(),
        new InMemoryBlockedKeys(),
        new InMemoryKeyLists(),
        new InMemorySiteSeals(),
        new InMemoryAuthorizations(),
        new InMemoryControlMails(),
        new InMemoryAttempts(),
        lists,
        new InMemoryWorkQueue(records, reviews, certificates, lists),
        new InMemoryLookers(operators),
        new InMemorySavedViews(),
        new InMemoryClockAlarms());
  }

  @Override
  public InMemoryReports reports() {
    return new InMemoryReports(records, certificates, revocations, reviews);
  }

  /** It keeps the very mails. */
  @Override
  public InMemoryOutbox mailRoom() {
    return outbox;
  }
}
