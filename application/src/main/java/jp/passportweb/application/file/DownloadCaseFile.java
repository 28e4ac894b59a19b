package jp.passportweb.application.file;

import java.time.InstantSource;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.file.FileId;
import jp.passportweb.domain.file.HandedInFile;
import jp.passportweb.domain.file.HandedInFiles;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.Operators;

/** Gives staff who read cases a file of one (FIL-8); it is noted who took it. */
@Assembled
public final class DownloadCaseFile {
  private final ApplicationRecords records;
  private final HandedInFiles files;
  private final Operators operators;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public DownloadCaseFile(
      ApplicationRecords records,
      HandedInFiles files,
      Operators operators,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.records = records;
    this.files = files;
    this.operators = operators;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Nothing where the record has no such file, or its content was dropped. */
  public Optional<DownloadedFile> download(OperatorId operator, RecordId record, FileId id) {
    return transactions.run(() ->
        operators
            .byId(operator)
            .filter(who -> who.role().may(Capability.READ_CASES))
            .flatMap(who ->
                files
                    .byId(id)
                    .filter(file -> file.record().equals(record))
                    .flatMap(file -> content(who, file))));
  }

  private Optional<DownloadedFile> content(Operator who, HandedInFile file) {
    Optional<DownloadedFile> found =
        files.content(file.id()).map(content -> new DownloadedFile(file, content));
    found.flatMap(_ -> records.byId(file.record())).ifPresent(record -> note(record, who, file));
    return found;
  }

  private void note(ApplicationRecord record, Operator who, HandedInFile file) {
    audit.append(
        new AuditEvent(
            clock.instant(),
            "operator:" + who.loginName(),
            "file.downloaded",
            record.receiptNumber().text(),
            FileActs.details(file)));
  }
}
