package jp.passportweb.application.request;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.request.draft.KeptDrafts;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.request.Refusal;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.DraftLimits;
import jp.passportweb.domain.request.draft.Drafts;
import jp.passportweb.domain.request.draft.Step;
import org.jspecify.annotations.Nullable;

/**
 * Begins a request from a record, where the record allows it (SEL-1), with what the contract's
 * records say already typed (REN-1, REI-4, CHG-1). Where something was typed for the same kind
 * before, whether to go on with it or to begin anew is asked (APP-5).
 */
@Assembled
public final class StartRequest {
  private final ApplicationRecords records;
  private final ReadSituation readSituation;
  private final KeptDrafts kept;
  private final Drafts drafts;
  private final DraftLimits limits;
  private final Transactions transactions;
  private final InstantSource clock;

  public StartRequest(
      ApplicationRecords records,
      ReadSituation readSituation,
      KeptDrafts kept,
      Drafts drafts,
      DraftLimits limits,
      Transactions transactions,
      InstantSource clock) {
    this.records = records;
    this.readSituation = readSituation;
    this.kept = kept;
    this.drafts = drafts;
    this.limits = limits;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of choosing a request. */
  public sealed interface Outcome {
    /** It goes on with this draft. */
    record Started(Draft draft) implements Outcome {}

    /** Something was typed before: it is gone on with, or thrown away, as the person says. */
    record TypedBefore(Draft draft) implements Outcome {}

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

  /** As above, and what was typed for the same kind before is thrown away. */
  public Outcome startAnew(AccountId account, String holder, RecordId base, RequestType type) {
    return transactions.run(() -> {
      begun(base, holder, type).forEach(draft -> drafts.remove(draft.id()));
      return start(account, holder, base, type);
    });
  }

  private List<Draft> begun(RecordId base, String holder, RequestType type) {
    return kept.openOf(holder).stream()
        .filter(open -> open.type() == type && base.equals(open.base()))
        .toList();
  }

  private Outcome start(ApplicationRecord base, String holder, RequestType type) {
    @Nullable Refusal why = readSituation.allowed(base).refusalOf(type);
    if (why != null) {
      return new Outcome.NotOffered(why);
    }
    Optional<Draft> begun = begun(base.id(), holder, type).stream().findFirst().map(kept::current);
    if (begun.isPresent()) {
      return begun.get().isTouched() && Step.of(type).contains(Step.CONTACTS)
          ? new Outcome.TypedBefore(begun.get())
          : new Outcome.Started(begun.get());
    }
    return limits.ofAccount(drafts, holder).isPresent()
        ? new Outcome.TooManyDrafts()
        : new Outcome.Started(fresh(base, holder, type));
  }

  private Draft fresh(ApplicationRecord base, String holder, RequestType type) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Map<String, String> typed = kept.saysNow(base, type);
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
            typed,
            null,
            now,
            now,
            0);
    drafts.add(draft);
    return draft;
  }
}
