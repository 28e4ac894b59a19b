package jp.passportweb.application.file;

import java.time.InstantSource;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.file.FileId;
import jp.passportweb.domain.file.HandedInFile;
import jp.passportweb.domain.file.HandedInFiles;

/** Gives the holder back what they handed in themselves (FIL-8); it is noted. */
@Assembled
public final class DownloadOwnFile {
  private final ApplicationRecords records;
  private final HandedInFiles files;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public DownloadOwnFile(
      ApplicationRecords records,
      HandedInFiles files,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.records = records;
    this.files = files;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Nothing where the account has no such file, or its content was dropped. */
  public Optional<DownloadedFile> download(AccountId account, RecordId record, FileId id) {
    return transactions.run(() ->
        files
            .byId(id)
            .filter(file -> file.record().equals(record) && file.isFrom(account))
            .flatMap(this::content));
  }

  private Optional<DownloadedFile> content(HandedInFile file) {
    Optional<DownloadedFile> found =
        files.content(file.id()).map(content -> new DownloadedFile(file, content));
    found.flatMap(_ -> records.byId(file.record())).ifPresent(record -> note(record, file));
    return found;
  }

  private void note(ApplicationRecord record, HandedInFile file) {
    audit.append(
        new AuditEvent(
            clock.instant(),
            "account:" + record.account().value(),
            "file.downloaded",
            record.receiptNumber().text(),
            FileActs.details(file)));
  }
}
