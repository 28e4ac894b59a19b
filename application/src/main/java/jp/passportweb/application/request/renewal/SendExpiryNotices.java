package jp.passportweb.application.request.renewal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.request.ReadSituation;
import jp.passportweb.application.transaction.OneByOne;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.NoticeSchedule;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.notice.ExpiryNotice;
import jp.passportweb.domain.notice.ExpiryNoticeRules;
import jp.passportweb.domain.notice.ExpiryNotices;

/**
 * Tells the contacts who asked for it that a certificate or its contract ends (NOT-1, CON-1): each
 * day of the schedule is seen to once per record, whichever node comes first, and decides then
 * whether a notice goes out. Opens its own transactions.
 */
@Assembled
public final class SendExpiryNotices {
  private static final int BATCH = 1_000;

  private final ExpiryNotices notices;
  private final ApplicationRecords records;
  private final ReadSituation readSituation;
  private final TellOfExpiry tellOfExpiry;
  private final AuditTrail audit;
  private final Catalog catalog;
  private final Transactions transactions;
  private final InstantSource clock;

  public SendExpiryNotices(
      ExpiryNotices notices,
      ApplicationRecords records,
      ReadSituation readSituation,
      TellOfExpiry tellOfExpiry,
      AuditTrail audit,
      Catalog catalog,
      Transactions transactions,
      InstantSource clock) {
    this.notices = notices;
    this.records = records;
    this.readSituation = readSituation;
    this.tellOfExpiry = tellOfExpiry;
    this.audit = audit;
    this.catalog = catalog;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Sees to what is due and returns about how many records somebody was told. */
  public int sendDue() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    int told = 0;
    for (ExpiryNotice.Kind kind : ExpiryNotice.Kind.values()) {
      for (NoticeSchedule.Turn turn : catalog.notices().turns(day(now))) {
        told +=
            OneByOne.count(
                transactions.run(() -> notices.toSee(kind, turn, BATCH)),
                record -> transactions.run(() -> see(record, kind, turn.days(), now)));
      }
    }
    return told;
  }

  /** Taking it first lets other nodes wait for this transaction, and find it seen to. */
  private boolean see(RecordId id, ExpiryNotice.Kind kind, int days, Instant now) {
    if (!notices.take(id, kind, days, now)) {
      return false;
    }
    ApplicationRecord record = records.byId(id).orElseThrow();
    Optional<ExpiryNotice> due =
        ExpiryNoticeRules.due(kind, readSituation.situation(record), catalog.notices(), day(now))
            .filter(notice -> notice.days() == days);
    return due.isPresent() && tell(record, due.get(), now);
  }

  private boolean tell(ApplicationRecord record, ExpiryNotice notice, Instant now) {
    int mails = tellOfExpiry.tell(record, notice, day(now), now);
    if (mails > 0) {
      audit.append(
          new AuditEvent(
              now,
              "system",
              "notice.sent",
              record.receiptNumber().text(),
              Map.of(
                  "kind", notice.kind().name(),
                  "days", Integer.toString(notice.days()),
                  "mails", Integer.toString(mails))));
    }
    return mails > 0;
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ValidityRules.TOKYO);
  }
}
