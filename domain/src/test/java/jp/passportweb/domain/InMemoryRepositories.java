package jp.passportweb.domain;

import jp.passportweb.domain.account.InMemoryAccounts;
import jp.passportweb.domain.account.InMemoryOneTimePasswords;
import jp.passportweb.domain.account.InMemoryThrottles;
import jp.passportweb.domain.applicationrecord.InMemoryApplicationRecords;
import jp.passportweb.domain.applicationrecord.InMemoryRecordLists;
import jp.passportweb.domain.audit.InMemoryAuditTrail;
import jp.passportweb.domain.certificate.InMemoryCertificates;
import jp.passportweb.domain.certificate.InMemoryRevocationLists;
import jp.passportweb.domain.certificate.InMemoryRevocations;
import jp.passportweb.domain.contract.InMemoryContracts;
import jp.passportweb.domain.download.InMemoryDownloads;
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
    InMemoryOneTimePasswords oneTimePasswords,
    InMemoryThrottles throttles,
    InMemorySessions sessions,
    InMemoryOperators operators,
    InMemoryContracts contracts,
    InMemoryApplicationRecords records,
    InMemoryReviews reviews,
    InMemoryCertificates certificates,
    InMemoryRevocations revocations,
    InMemoryRevocationLists revocationLists,
    InMemoryDeferredRevocations deferredRevocations,
    InMemoryDownloads downloads,
    InMemoryDrafts drafts,
    InMemoryOutbox outbox,
    InMemoryAuditTrail audit,
    InMemoryBlockedKeys blockedKeys)
    implements Repositories {

  public InMemoryRepositories() {
    this(
        new InMemoryAccounts(),
        new InMemoryOneTimePasswords(),
        new InMemoryThrottles(),
        new InMemorySessions(),
        new InMemoryOperators(),
        new InMemoryContracts(),
        new InMemoryApplicationRecords(),
        new InMemoryReviews(),
        new InMemoryCertificates(),
        new InMemoryRevocations(),
        new InMemoryRevocationLists(),
        new InMemoryDeferredRevocations(),
        new InMemoryDownloads(),
        new InMemoryDrafts(),
        new InMemoryOutbox(),
        new InMemoryAuditTrail(),
        new InMemoryBlockedKeys());
  }

  @Override
  public InMemoryRecordLists lists() {
    return new InMemoryRecordLists(records, certificates, contracts, reviews, operators, downloads);
  }
}
