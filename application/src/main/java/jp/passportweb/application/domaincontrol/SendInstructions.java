package jp.passportweb.application.domaincontrol;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.allowance.Allowance;
import jp.passportweb.domain.allowance.Allowances;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.notice.Notice;

/** 「技術担当者へ手順を送る」: what to set, by mail to whoever looks after the DNS (DCV-4). */
@Assembled
public final class SendInstructions {
  private static final Allowance.Limit LIMIT = new Allowance.Limit(5, Duration.ofDays(1));

  private final ApplicationRecords records;
  private final Accounts accounts;
  private final NeedOfNames needOfNames;
  private final Allowances allowances;
  private final PostOffice postOffice;
  private final Transactions transactions;
  private final InstantSource clock;

  public SendInstructions(
      ApplicationRecords records,
      Accounts accounts,
      NeedOfNames needOfNames,
      Allowances allowances,
      PostOffice postOffice,
      Transactions transactions,
      InstantSource clock) {
    this.records = records;
    this.accounts = accounts;
    this.needOfNames = needOfNames;
    this.allowances = allowances;
    this.postOffice = postOffice;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Outcome {
    SENT,
    TOO_OFTEN,
    /** No such open record of the account, or nothing of it is to be set. */
    NOTHING_TO_SET
  }

  public Outcome send(AccountId account, RecordId id) {
    return transactions.run(() -> {
      Optional<ApplicationRecord> record =
          records
              .byId(id)
              .filter(found -> found.account().equals(account) && found.status().isOpen());
      List<Notice.ControlInstructions.Setting> settings =
          record.map(this::settings).orElse(List.of());
      if (record.isEmpty() || settings.isEmpty()) {
        return Outcome.NOTHING_TO_SET;
      }
      return send(record.get(), settings);
    });
  }

  private Outcome send(
      ApplicationRecord record, List<Notice.ControlInstructions.Setting> settings) {
    Instant now = clock.instant();
    if (!allowances.use("domain-instructions:" + record.id().value(), LIMIT, now)) {
      return Outcome.TOO_OFTEN;
    }
    Contact technical = record.content().contacts().technical();
    postOffice.post(
        new Notice.ControlInstructions(
            technical.email(),
            accounts.languageOf(record.account()),
            technical.name().text(),
            record.receiptNumber().text(),
            record.content().organization().name().text(),
            settings,
            record.id().value()),
        now);
    return Outcome.SENT;
  }

  private List<Notice.ControlInstructions.Setting> settings(ApplicationRecord record) {
    return needOfNames.pendingOf(record).stream()
        .map(pending ->
            new Notice.ControlInstructions.Setting(
                pending.dnsChange(pending.name()).place(), pending.value().text()))
        .toList();
  }
}
