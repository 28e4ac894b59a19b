package jp.passportweb.application.request;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.request.Refusal;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.DraftLimits;
import jp.passportweb.domain.request.draft.Drafts;
import jp.passportweb.domain.request.draft.TypedContent;
import org.jspecify.annotations.Nullable;

/**
 * Begins a request from a record, where the record allows it (SEL-1), with what the contract's
 * records say already typed (REN-1, REI-4, CHG-1). A draft of the same kind is gone on with.
 */
@Assembled
public final class StartRequest {
  private final ApplicationRecords records;
  private final ReadSituation readSituation;
  private final Drafts drafts;
  private final DraftLimits limits;
  private final Transactions transactions;
  private final InstantSource clock;

  public StartRequest(
      ApplicationRecords records,
      ReadSituation readSituation,
      Drafts drafts,
      DraftLimits limits,
      Transactions transactions,
      InstantSource clock) {
    this.records = records;
    this.readSituation = readSituation;
    this.drafts = drafts;
    this.limits = limits;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of choosing a request. */
  public sealed interface Outcome {
    /** It goes on with this draft. */
    record Started(Draft draft) implements Outcome {}

    /** The record does not allow it now. */
    record NotOffered(Refusal why) implements Outcome {}

    /** The account has as many drafts as are kept (APP-6). */
    record TooManyDrafts() implements Outcome {}

    /** The account has no such record. */
    record NoSuchRecord() implements Outcome {}
  }

  public Outcome start(AccountId account, String holder, RecordId base, RequestType type) {
    return transactions.run(() ->
        records
            .byId(base)
            .filter(record -> record.account().equals(account))
            .map(record -> start(record, holder, type))
            .orElseGet(Outcome.NoSuchRecord::new));
  }

  private Outcome start(ApplicationRecord base, String holder, RequestType type) {
    @Nullable Refusal why = readSituation.allowed(base).refusalOf(type);
    if (why != null) {
      return new Outcome.NotOffered(why);
    }
    Optional<Draft> begun =
        drafts.openOf(holder).stream()
            .filter(open -> open.type() == type && base.id().equals(open.base()))
            .findFirst();
    if (begun.isPresent()) {
      return new Outcome.Started(begun.get());
    }
    return limits.ofAccount(drafts, holder).isPresent()
        ? new Outcome.TooManyDrafts()
        : new Outcome.Started(fresh(base, holder, type));
  }

  private Draft fresh(ApplicationRecord base, String holder, RequestType type) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Map<String, String> typed = TypedContent.of(base.content(), contacts(base));
    Draft draft =
        new Draft(
            new DraftId(UUID.randomUUID()),
            holder,
            type,
            base.id(),
            base.service(),
            base.offering(),
            null,
            typed,
            null,
            now,
            now,
            0);
    drafts.add(draft);
    return draft;
  }

  /** As the latest record of the contract has them. */
  private Contacts contacts(ApplicationRecord base) {
    return Optional.ofNullable(base.contract())
        .flatMap(records::latestOf)
        .orElse(base)
        .content()
        .contacts();
  }
}
