package jp.passportweb.application.request.newapplication;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.request.AcceptRequest;
import jp.passportweb.application.request.LimitApplications;
import jp.passportweb.application.request.SentDraft;
import jp.passportweb.application.request.Submission;
import jp.passportweb.application.request.Submission.Complete;
import jp.passportweb.application.request.SubmitOutcome;
import jp.passportweb.application.request.TellContacts;
import jp.passportweb.domain.account.AccessKey;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.notice.Notice;

/**
 * 「申込」: turns a complete draft into an account, a record and the mails that tell of both (ACC-1,
 * APP-1, APP-2). Doing it again with the same draft leads to the same record (APP-5).
 */
@Assembled
public final class SubmitNewApplication {
  private final Submission submission;
  private final LimitApplications limitApplications;
  private final Accounts accounts;
  private final AcceptRequest acceptRequest;
  private final PostOffice postOffice;
  private final TellContacts tellContacts;
  private final SecureRandom random;

  public SubmitNewApplication(
      Submission submission,
      LimitApplications limitApplications,
      Accounts accounts,
      AcceptRequest acceptRequest,
      PostOffice postOffice,
      TellContacts tellContacts,
      SecureRandom random) {
    this.submission = submission;
    this.limitApplications = limitApplications;
    this.accounts = accounts;
    this.acceptRequest = acceptRequest;
    this.postOffice = postOffice;
    this.tellContacts = tellContacts;
    this.random = random;
  }

  /** All of it is stored, or nothing. */
  public SubmitOutcome submit(SentDraft sent, Language language) {
    return submission.submit(
        sent,
        application ->
            limitApplications.allows(sent.address(), application)
                ? accept(application, language)
                : new SubmitOutcome.TooManyApplications());
  }

  private SubmitOutcome accept(Complete application, Language language) {
    submission.take(application);
    Account account = newAccount(application.content(), language, application.at());
    accounts.add(account);
    ApplicationRecord record = acceptRequest.accept(application, account.id());
    List<DocumentRequirement> required = acceptRequest.required(record);
    tell(record, account, required, application.at());
    return new SubmitOutcome.Submitted(application.record());
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
