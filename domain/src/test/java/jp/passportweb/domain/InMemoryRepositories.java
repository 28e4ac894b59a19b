package jp.passportweb.domain;

import jp.passportweb.domain.account.InMemoryAccountProfiles;
import jp.passportweb.domain.account.InMemoryAccounts;
import jp.passportweb.domain.account.InMemoryOneTimePasswords;
import jp.passportweb.domain.account.InMemoryProfileChanges;
import jp.passportweb.domain.account.InMemoryThrottles;
import jp.passportweb.domain.applicationrecord.InMemoryApplicationRecords;
import jp.passportweb.domain.applicationrecord.InMemoryRecordLists;
import jp.passportweb.domain.audit.InMemoryAuditTrail;
import jp.passportweb.domain.certificate.InMemoryCertificates;
import jp.passportweb.domain.certificate.InMemoryRevocationLists;
import jp.passportweb.domain.certificate.InMemoryRevocations;
import jp.passportweb.domain.contract.InMemoryContracts;
import jp.passportweb.domain.coupon.InMemoryCoupons;
import jp.passportweb.domain.notice.InMemoryOutbox;
import jp.passportweb.domain.operator.InMemoryOperators;
import jp.passportweb.domain.request.draft.InMemoryDrafts;
import jp.passportweb.domain.request.reissue.InMemoryDeferredRevocations;
import jp.passportweb.domain.review.InMemoryReviews;
import jp.passportweb.domain.session.InMemorySessions;
import jp.passportweb.domain.signingrequest.InMemoryBlockedKeys;

/** Every port in memory, new and empty; one thread at a time, without transactions. */
public record InMemoryRepositories(
    InMemoryAccounts accounts,
    InMemoryAccountProfiles accountProfiles,
    InMemoryProfileChanges profileChanges,
    InMemoryOneTimePasswords oneTimePasswords,
    InMemoryThrottles throttles,
    InMemorySessions sessions,
    InMemoryOperators operators,
    InMemoryContracts contracts,
    InMemoryApplicationRecords records,
    InMemoryCoupons coupons,
    InMemoryReviews reviews,
    InMemoryCertificates certificates,
    InMemoryRevocations revocations,
    InMemoryRevocationLists revocationLists,
    InMemoryDeferredRevocations deferredRevocations,
    InMemoryDrafts drafts,
    InMemoryOutbox outbox,
    InMemoryAuditTrail audit,
    InMemoryBlockedKeys blockedKeys)
    implements Repositories {

  public InMemoryRepositories() {
    this(new InMemoryApplicationRecords());
  }

  private InMemoryRepositories(InMemoryApplicationRecords records) {
    this(
        new InMemoryAccounts(),
        new InMemoryAccountProfiles(),
        new InMemoryProfileChanges(),
        new InMemoryOneTimePasswords(),
        new InMemoryThrottles(),
        new InMemorySessions(),
        new InMemoryOperators(),
        new InMemoryContracts(),
        records,
        new InMemoryCoupons(records),
        new InMemoryReviews(),
        new InMemoryCertificates(),
        new InMemoryRevocations(),
        new InMemoryRevocationLists(),
        new InMemoryDeferredRevocations(),
        new InMemoryDrafts(),
        new InMemoryOutbox(),
        new InMemoryAuditTrail(),
        new InMemoryBlockedKeys());
  }

  @Override
  public InMemoryRecordLists lists() {
    return new InMemoryRecordLists(records, certificates, contracts, reviews, operators);
  }
}
