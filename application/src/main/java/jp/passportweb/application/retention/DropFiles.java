package jp.passportweb.application.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.file.FileActs;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.file.HandedInFile;
import jp.passportweb.domain.file.HandedInFiles;

/**
 * Drops the content of files of applications that came to nothing, once what was looked at for them
 * need not be kept any more (FIL-7). What evidence names goes with the evidence.
 */
@Assembled
public final class DropFiles {
  /** BR 5.5.2: two years after the last use, which a leap year may lengthen. */
  static final Duration KEPT = Duration.ofDays(2 * 366);

  private static final int MOST = 100;

  private final HandedInFiles files;
  private final ApplicationRecords records;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public DropFiles(
      HandedInFiles files,
      ApplicationRecords records,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.files = files;
    this.records = records;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Drops some and returns how many they were. */
  public int drop() {
    return transactions.run(() -> {
      Instant now = clock.instant();
      List<HandedInFile> dropped = files.drop(now.minus(KEPT), now, MOST);
      dropped.forEach(file -> note(file, now));
      return dropped.size();
    });
  }

  private void note(HandedInFile file, Instant now) {
    records
        .byId(file.record())
        .ifPresent(record ->
            audit.append(
                new AuditEvent(
                    now,
                    "system",
                    "file.dropped",
                    record.receiptNumber().text(),
                    FileActs.dropped(file))));
  }
}
