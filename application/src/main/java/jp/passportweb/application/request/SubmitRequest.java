package jp.passportweb.application.request;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.coupon.SpendCoupon;
import jp.passportweb.application.request.draft.ReadDraft;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.request.Refusal;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Drafts;
import jp.passportweb.domain.request.draft.Step;
import org.jspecify.annotations.Nullable;

/**
 * 「申込」 by a logged-in account: turns a complete draft into a record, if the record that it is made
 * from still allows it (SEL-1). Doing it again with the same draft leads to the same record
 * (APP-5).
 */
@Assembled
public final class SubmitRequest {
  private final Drafts drafts;
  private final ReadDraft readDraft;
  private final ReadSituation readSituation;
  private final ApplicationRecords records;
  private final SpendCoupon spendCoupon;
  private final AcceptRequest acceptRequest;
  private final TellContacts tellContacts;
  private final Transactions transactions;
  private final InstantSource clock;

  public SubmitRequest(
      Drafts drafts,
      ReadDraft readDraft,
      ReadSituation readSituation,
      ApplicationRecords records,
      SpendCoupon spendCoupon,
      AcceptRequest acceptRequest,
      TellContacts tellContacts,
      Transactions transactions,
      InstantSource clock) {
    this.drafts = drafts;
    this.readDraft = readDraft;
    this.readSituation = readSituation;
    this.records = records;
    this.spendCoupon = spendCoupon;
    this.acceptRequest = acceptRequest;
    this.tellContacts = tellContacts;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of 「申込」. */
  public sealed interface Outcome {
    /** The draft has become this record, now or before. */
    record Submitted(RecordId record) implements Outcome {}

    /** A step still needs something. */
    record Incomplete(Step step) implements Outcome {}

    /** The record does not allow it any more. */
    record NotOffered(RecordId base, Refusal why) implements Outcome {}

    /** The record changed at this very moment; nothing was done. */
    record ChangedMeanwhile() implements Outcome {}

    /** No draft of this holder. */
    record NoSuchDraft() implements Outcome {}
  }

  /** Opens its own transaction: all of it is stored, or nothing. */
  public Outcome submit(DraftId id, String holder, AccountId account) {
    try {
      return transactions.run(() -> submitWhole(id, holder, account));
    } catch (Overtaken overtaken) {
      return new Outcome.ChangedMeanwhile();
    }
  }

  private Outcome submitWhole(DraftId id, String holder, AccountId account) {
    Optional<Draft> found = drafts.byId(id).filter(draft -> draft.holder().equals(holder));
    if (found.isEmpty()) {
      return new Outcome.NoSuchDraft();
    }
    Draft draft = found.get();
    if (draft.submittedAs() != null) {
      return new Outcome.Submitted(draft.submittedAs());
    }
    Optional<ApplicationContent> content = readDraft.content(draft);
    Step step = readDraft.firstIncomplete(draft);
    if (step != Step.CONFIRMATION
        || content.isEmpty()
        || !(readDraft.request(draft) instanceof FormResult.Complete<Request>(Request request))) {
      return new Outcome.Incomplete(step);
    }
    Optional<ApplicationRecord> base = readDraft.base(draft);
    @Nullable Refusal why =
        base.map(b -> readSituation.allowed(b).refusalOf(draft.type())).orElse(null);
    if (base.isPresent() && why != null) {
      return new Outcome.NotOffered(base.get().id(), why);
    }
    return store(draft, request, content.get(), base, account);
  }

  private Outcome store(
      Draft draft,
      Request request,
      ApplicationContent content,
      Optional<ApplicationRecord> base,
      AccountId account) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    RecordId id = new RecordId(UUID.randomUUID());
    if (!spendCoupon.spend(content, id, now)) {
      return new Outcome.Incomplete(Step.BASIC);
    }
    boolean isFirst =
        drafts.update(draft.submitted(id, now))
            && base.map(b -> records.update(after(b, draft.type(), now))).orElse(true);
    if (!isFirst) {
      throw new Overtaken();
    }
    ApplicationRecord record = acceptRequest.accept(id, draft, request, content, account, now);
    if (draft.type() == RequestType.CANCELLATION) {
      RecordId cancelled = base.orElseThrow().id();
      records.addEvent(new RecordEvent(cancelled, RecordEvent.Kind.CANCELLED, "", now));
      spendCoupon.giveBack(cancelled);
      records.update(record.become(RecordStatus.COMPLETED, now));
    }
    tellContacts.tell(record, acceptRequest.required(record), now);
    return new Outcome.Submitted(id);
  }

  /**
   * The record that the request is made from. It is stored even where nothing in it changes: of two
   * requests at the same moment the second then meets another version.
   */
  private static ApplicationRecord after(ApplicationRecord base, RequestType type, Instant now) {
    return switch (type) {
      case CANCELLATION -> base.become(RecordStatus.CANCELLED, now);
      case REVOCATION ->
          base.status() == RecordStatus.COMPLETED
              ? base.become(RecordStatus.REVOCATION_PENDING, now)
              : base;
      case NEW, RENEWAL, CONTINUATION, REISSUE, CONTACT_CHANGE, TERMINATION, SERVICE_SWITCH -> base;
    };
  }

  /** Draft or record changed in another transaction: ends this one, so that nothing is stored. */
  private static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
