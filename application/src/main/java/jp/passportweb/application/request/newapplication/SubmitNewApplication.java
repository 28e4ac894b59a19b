package jp.passportweb.application.request.newapplication;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.coupon.SpendCoupon;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.request.AcceptRequest;
import jp.passportweb.application.request.TellContacts;
import jp.passportweb.application.request.draft.ReadDraft;
import jp.passportweb.domain.account.AccessKey;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.draft.Draft;
import jp.passportweb.domain.request.draft.DraftId;
import jp.passportweb.domain.request.draft.Drafts;
import jp.passportweb.domain.request.draft.Step;

/**
 * 「申込」: turns a complete draft into an account, a record and the mails that tell of both (ACC-1,
 * APP-1, APP-2). Doing it again with the same draft leads to the same record (APP-5).
 */
@Assembled
public final class SubmitNewApplication {
  private final Drafts drafts;
  private final ReadDraft readDraft;
  private final Accounts accounts;
  private final SpendCoupon spendCoupon;
  private final AcceptRequest acceptRequest;
  private final PostOffice postOffice;
  private final TellContacts tellContacts;
  private final SecureRandom random;
  private final InstantSource clock;

  public SubmitNewApplication(
      Drafts drafts,
      ReadDraft readDraft,
      Accounts accounts,
      SpendCoupon spendCoupon,
      AcceptRequest acceptRequest,
      PostOffice postOffice,
      TellContacts tellContacts,
      SecureRandom random,
      InstantSource clock) {
    this.drafts = drafts;
    this.readDraft = readDraft;
    this.accounts = accounts;
    this.spendCoupon = spendCoupon;
    this.acceptRequest = acceptRequest;
    this.postOffice = postOffice;
    this.tellContacts = tellContacts;
    this.random = random;
    this.clock = clock;
  }

  /** What came of 「申込」. */
  public sealed interface Outcome {
    /** The draft has become this record, now or before. */
    record Submitted(RecordId record) implements Outcome {}

    /** A step still needs something. */
    record Incomplete(Step step) implements Outcome {}

    /** No draft of this holder. */
    record NoSuchDraft() implements Outcome {}
  }

  public Outcome submit(DraftId id, String holder, Language language) {
    Optional<Draft> found = drafts.byId(id).filter(draft -> draft.holder().equals(holder));
    if (found.isEmpty()) {
      return new Outcome.NoSuchDraft();
    }
    Draft draft = found.get();
    if (draft.submittedAs() != null) {
      return new Outcome.Submitted(draft.submittedAs());
    }
    Step step = readDraft.firstIncomplete(draft);
    Optional<ApplicationContent> content = readDraft.content(draft);
    if (step != Step.CONFIRMATION || content.isEmpty()) {
      return new Outcome.Incomplete(step);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    RecordId record = new RecordId(UUID.randomUUID());
    if (!isFirst(draft, content.get(), record, now)) {
      return submit(id, holder, language);
    }
    accept(draft, content.get(), record, language, now);
    return new Outcome.Submitted(record);
  }

  /** Whether the draft, and what it pays with, was still there; else nothing is taken. */
  private boolean isFirst(Draft draft, ApplicationContent content, RecordId record, Instant now) {
    boolean first =
        spendCoupon.spend(content, record, now) && drafts.update(draft.submitted(record, now));
    if (!first) {
      spendCoupon.giveBack(record);
    }
    return first;
  }

  private void accept(
      Draft draft, ApplicationContent content, RecordId id, Language language, Instant now) {
    Account account = newAccount(content, language, now);
    accounts.add(account);
    ApplicationRecord record =
        acceptRequest.accept(id, draft, new Request.NewApplication(), content, account.id(), now);
    List<DocumentRequirement> required = acceptRequest.required(record);
    tell(record, account, required, now);
  }

  private Account newAccount(ApplicationContent content, Language language, Instant now) {
    Contact holder = content.contacts().of(content.basic().accountMailTo());
    return new Account(
        new AccountId(UUID.randomUUID()),
        AccessKey.random(random),
        content.organization().name(),
        holder.email(),
        null,
        language,
        now,
        0);
  }

  private void tell(
      ApplicationRecord record, Account account, List<DocumentRequirement> required, Instant now) {
    tellContacts.tell(record, required, now);
    Language language = account.language();
    ApplicationContent content = record.content();
    Contact holder = content.contacts().of(content.basic().accountMailTo());
    postOffice.post(
        new Notice.AccessKeySent(
            holder.email(),
            language,
            holder.name().text(),
            content.organization().name().text(),
            account.accessKey()),
        now);
  }
}
