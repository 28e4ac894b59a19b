package jp.passportweb.application.domaincontrol;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.domaincontrol.Authorization;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.Authorizations;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.signingrequest.DnsName;

/** Which open applications need the proof of a name, and which proofs an application waits for. */
@Assembled
public final class NeedOfNames {
  /** More than an account ever has open. */
  private static final int RECORDS = 200;

  private final ApplicationRecords records;
  private final Authorizations authorizations;

  public NeedOfNames(ApplicationRecords records, Authorizations authorizations) {
    this.records = records;
    this.authorizations = authorizations;
  }

  List<ApplicationRecord> of(PendingAuthorization pending) {
    return open(pending.account(), pending.name()::is);
  }

  List<ApplicationRecord> of(Authorization proven) {
    return open(proven.account(), proven::covers);
  }

  /** Runs in the caller's transaction. */
  public List<PendingAuthorization> pendingOf(ApplicationRecord record) {
    return authorizations.pendingOf(
        record.account(),
        record.content().basic().names().stream()
            .map(AuthorizationDomainName::of)
            .distinct()
            .toList());
  }

  private List<ApplicationRecord> open(AccountId account, Predicate<DnsName> needed) {
    return records.openCertifying(account, RECORDS).stream()
        .map(records::byId)
        .flatMap(Optional::stream)
        .filter(record -> record.content().basic().names().stream().anyMatch(needed))
        .toList();
  }
}
