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
import jp.passportweb.domain.certificate.InMemoryCertificates;
import jp.passportweb.domain.certificate.InMemoryRevocationLists;
import jp.passportweb.domain.certificate.InMemoryRevocations;
import jp.passportweb.domain.contract.InMemoryContracts;
import jp.passportweb.domain.coupon.InMemoryCoupons;
import jp.passportweb.domain.coupon.InMemoryResellerRequests;
import jp.passportweb.domain.domaincontrol.InMemoryAuthorizations;
import jp.passportweb.domain.domaincontrol.InMemoryControlMails;
import jp.passportweb.domain.download.InMemoryDownloads;
import jp.passportweb.domain.evidence.InMemoryEvidenceArchive;
import jp.passportweb.domain.keylist.InMemoryKeyLists;
import jp.passportweb.domain.logincertificate.InMemoryLoginCertificates;
import jp.passportweb.domain.notice.InMemoryExpiryNotices;
import jp.passportweb.domain.notice.InMemoryOutbox;
import jp.passportweb.domain.operator.InMemoryOperators;
import jp.passportweb.domain.operator.InMemorySecondFactors;
import jp.passportweb.domain.passkey.InMemoryPasskeyChallenges;
import jp.passportweb.domain.passkey.InMemoryPasskeys;
import jp.passportweb.domain.perspective.InMemoryAttempts;
import jp.passportweb.domain.request.draft.InMemoryDrafts;
import jp.passportweb.domain.request.reissue.InMemoryDeferredRevocations;
import jp.passportweb.domain.review.InMemoryReviews;
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
    InMemoryContracts contracts,
    InMemoryApplicationRecords records,
    InMemoryCoupons coupons,
    InMemoryResellerRequests resellerRequests,
    InMemoryReviews reviews,
    InMemoryEvidenceArchive evidence,
    InMemoryCertificates certificates,
    InMemoryPrecertificates precertificates,
    InMemoryRevocations revocations,
    InMemoryRevocationLists revocationLists,
    InMemoryDeferredRevocations deferredRevocations,
    InMemoryDownloads downloads,
    InMemoryDrafts drafts,
    InMemoryAllowances allowances,
    InMemoryOutbox outbox,
    InMemoryExpiryNotices expiryNotices,
    InMemoryAuditTrail audit,
    InMemoryBlockedKeys blockedKeys,
    InMemoryKeyLists keyLists,
    InMemorySiteSeals siteSeals,
    InMemoryAuthorizations authorizations,
    InMemoryControlMails controlMails,
    InMemoryAttempts attempts)
    implements Repositories {

  public InMemoryRepositories() {
    this(
        new InMemorySessions(),
        new InMemoryContracts(),
        new InMemoryApplicationRecords(),
        new InMemoryReviews(),
        new InMemoryCertificates());
  }

  /** Those that others look into. */
  private InMemoryRepositories(
      InMemorySessions sessions,
      InMemoryContracts contracts,
      InMemoryApplicationRecords records,
      InMemoryReviews reviews,
      InMemoryCertificates certificates) {
    this(
        new InMemoryAccounts(sessions),
        new InMemoryAccountProfiles(),
        new InMemoryProfileChanges(),
        new InMemoryOneTimePasswords(),
        new InMemoryThrottles(),
        new InMemoryInquiries(),
        new InMemoryLoginCertificates(),
        new InMemoryPasskeys(),
        new InMemoryPasskeyChallenges(),
        sessions,
        new InMemoryOperators(sessions),
        new InMemorySecondFactors(),
        contracts,
        records,
        new InMemoryCoupons(records),
        new InMemoryResellerRequests(),
        reviews,
        new InMemoryEvidenceArchive(reviews),
        certificates,
        new InMemoryPrecertificates(certificates),
        new InMemoryRevocations(),
        new InMemoryRevocationLists(),
        new InMemoryDeferredRevocations(),
        new InMemoryDownloads(),
        new InMemoryDrafts(),
        new InMemoryAllowances(),
        new InMemoryOutbox(),
        new InMemoryExpiryNotices(records, certificates, contracts),
        new InMemoryAuditTrail(),
        new InMemoryBlockedKeys(),
        new InMemoryKeyLists(),
        new InMemorySiteSeals(),
        new InMemoryAuthorizations(),
        new InMemoryControlMails(),
        new InMemoryAttempts());
  }

  @Override
  public InMemoryRecordLists lists() {
    return new InMemoryRecordLists(
        records,
        certificates,
        reviews,
        operators,
        downloads,
        new InMemoryStandings(records, certificates, revocations, deferredRevocations, contracts));
  }
}
