package jp.passportweb.application.domaincontrol;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.allowance.Allowance;
import jp.passportweb.domain.allowance.Allowances;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.signingrequest.DnsName;

/**
 * 「いま確認する」, 「CAAを照会し直す」: looks at once, as often as is reasonable for an account (DCV-4). Opens its
 * own transactions.
 */
@Assembled
public final class TryNow {
  private static final Allowance.Limit LIMIT = new Allowance.Limit(30, Duration.ofMinutes(10));

  private final ApplicationRecords records;
  private final Allowances allowances;
  private final BeginAuthorizations beginAuthorizations;
  private final NeedOfNames needOfNames;
  private final TryAuthorization tryAuthorization;
  private final LookUpCaa lookUpCaa;
  private final Transactions transactions;
  private final InstantSource clock;

  public TryNow(
      ApplicationRecords records,
      Allowances allowances,
      BeginAuthorizations beginAuthorizations,
      NeedOfNames needOfNames,
      TryAuthorization tryAuthorization,
      LookUpCaa lookUpCaa,
      Transactions transactions,
      InstantSource clock) {
    this.records = records;
    this.allowances = allowances;
    this.beginAuthorizations = beginAuthorizations;
    this.needOfNames = needOfNames;
    this.tryAuthorization = tryAuthorization;
    this.lookUpCaa = lookUpCaa;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Outcome {
    /** It was looked for; the page tells what was seen. */
    LOOKED,
    TOO_OFTEN,
    /** No such open record of the account, or it has no such name. */
    NO_SUCH_NAME
  }

  /** A name's proof, and its CAA records with it. */
  public Outcome control(AccountId account, RecordId id, String name) {
    return take(account, id, name).map(this::look).orElse(Outcome.NO_SUCH_NAME);
  }

  /** The CAA records of all names. */
  public Outcome caa(AccountId account, RecordId id) {
    Optional<ApplicationRecord> open = transactions.run(() -> open(account, id));
    if (open.isEmpty()) {
      return Outcome.NO_SUCH_NAME;
    }
    if (!transactions.run(() -> isAllowed(account))) {
      return Outcome.TOO_OFTEN;
    }
    lookUpCaa.again(open.get());
    return Outcome.LOOKED;
  }

  /** What is to be looked for, where it may be. */
  private record Taken(ApplicationRecord record, List<PendingAuthorization> pending, boolean may) {}

  private Outcome look(Taken taken) {
    if (!taken.may()) {
      return Outcome.TOO_OFTEN;
    }
    if (taken.pending().isEmpty()) {
      lookUpCaa.again(taken.record());
    }
    taken.pending().forEach(pending -> tryAuthorization.attempt(pending.id()));
    return Outcome.LOOKED;
  }

  private Optional<Taken> take(AccountId account, RecordId id, String name) {
    return transactions.run(() ->
        open(account, id)
            .flatMap(record -> named(record, name).map(asked -> taken(record, asked))));
  }

  private Taken taken(ApplicationRecord record, DnsName name) {
    beginAuthorizations.begin(record, clock.instant());
    return new Taken(
        record,
        needOfNames.pendingOf(record).stream()
            .filter(pending -> pending.name().equals(AuthorizationDomainName.of(name)))
            .toList(),
        isAllowed(record.account()));
  }

  private Optional<ApplicationRecord> open(AccountId account, RecordId id) {
    return records
        .byId(id)
        .filter(record -> record.account().equals(account))
        .filter(record -> record.status().isOpen() && record.requestType().certifies());
  }

  private static Optional<DnsName> named(ApplicationRecord record, String name) {
    return record.content().basic().names().stream()
        .filter(known -> known.text().equals(name))
        .findFirst();
  }

  private boolean isAllowed(AccountId account) {
    return allowances.use("domain-try:" + account.value(), LIMIT, clock.instant());
  }
}
