package jp.passportweb.domain;

import java.time.Instant;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.AccountSamples;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordBuilder;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.IssuanceSamples;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.operator.Operator;

/** Puts into the ports what has to be there before a test begins. */
public final class Scene {
  private final Repositories repositories;

  public Scene(Repositories repositories) {
    this.repositories = repositories;
  }

  public AccountId account() {
    Account account = AccountSamples.account();
    repositories.accounts().add(account);
    return account.id();
  }

  /** A record of an account of its own. */
  public ApplicationRecord record() {
    return record(RecordBuilder.record().of(account()));
  }

  /** The record, under the next receipt number. */
  public ApplicationRecord record(RecordBuilder builder) {
    ApplicationRecord built = builder.build();
    ApplicationRecord numbered =
        new ApplicationRecord(
            built.id(),
            repositories.records().nextReceiptNumber(),
            built.account(),
            built.request(),
            built.status(),
            built.service(),
            built.offering(),
            built.content(),
            built.consent(),
            built.contract(),
            built.awaitsDocuments(),
            built.appliedAt(),
            built.changedAt(),
            built.version());
    repositories.records().add(numbered);
    return numbered;
  }

  public Operator operator(Operator operator) {
    repositories.operators().add(operator);
    return operator;
  }

  public void issue(ApplicationRecord record, Validity validity, Instant at) {
    Issuance.Intended intended = IssuanceSamples.intended(record.id(), validity, at);
    repositories.certificates().intend(intended);
    repositories.certificates().store(IssuanceSamples.issued(intended, at));
  }
}
