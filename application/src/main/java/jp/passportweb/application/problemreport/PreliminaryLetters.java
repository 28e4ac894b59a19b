package jp.passportweb.application.problemreport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.problemreport.ProblemReport;

/** The preliminary report, to the reporter and to each subscriber's contacts (BR 4.9.5). */
@Assembled
public final class PreliminaryLetters {
  private final ApplicationRecords records;
  private final Accounts accounts;

  public PreliminaryLetters(ApplicationRecords records, Accounts accounts) {
    this.records = records;
    this.accounts = accounts;
  }

  /** One for each mailbox, the reporter's first. */
  List<Notice> of(ProblemReport report, List<RecordId> certificates, String text) {
    Map<String, Notice> byMailbox = new LinkedHashMap<>();
    Stream.concat(
            toReporter(report, text).stream(),
            certificates.stream()
                .map(id -> records.byId(id).orElseThrow())
                .flatMap(record -> toSubscriber(report, record, text)))
        .forEach(notice -> byMailbox.putIfAbsent(notice.to().mailbox(), notice));
    return new ArrayList<>(byMailbox.values());
  }

  private static Optional<Notice> toReporter(ProblemReport report, String text) {
    return Optional.ofNullable(report.reporter().mail())
        .map(mail ->
            new Notice.ProblemReportAnswered(
                mail, report.reporter().language(), report.receipt().text(), text));
  }

  private Stream<Notice> toSubscriber(ProblemReport report, ApplicationRecord record, String text) {
    return records.contactsNow(record).all().stream()
        .map((Contact contact) ->
            new Notice.ProblemReportTold(
                contact.email(),
                accounts.languageOf(record.account()),
                contact.name().text(),
                report.receipt().text(),
                record.content().basic().commonName().text(),
                record.content().organization().name().text(),
                text));
  }
}
