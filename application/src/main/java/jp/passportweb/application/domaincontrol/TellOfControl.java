package jp.passportweb.application.domaincontrol;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.DateWords;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.caa.CaaDecision;
import jp.passportweb.domain.caa.CaaLine;
import jp.passportweb.domain.caa.ReportAddress;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.nameproof.NameProof;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.perspective.Attempt;
import jp.passportweb.domain.perspective.Report;
import jp.passportweb.domain.signingrequest.DnsName;

/** Tells 登録担当者 and 技術担当者 how the proof of their names goes (DCV-4, CAA-4). */
@Assembled
public final class TellOfControl {
  private final Accounts accounts;
  private final ReadNameProofs readNameProofs;
  private final NeedOfNames needOfNames;
  private final PostOffice postOffice;

  public TellOfControl(
      Accounts accounts,
      ReadNameProofs readNameProofs,
      NeedOfNames needOfNames,
      PostOffice postOffice) {
    this.accounts = accounts;
    this.readNameProofs = readNameProofs;
    this.needOfNames = needOfNames;
    this.postOffice = postOffice;
  }

  /** That it is proven, once every name of the record is. */
  void proven(ApplicationRecord record, Instant now) {
    if (readNameProofs.of(record).unproven().isEmpty()) {
      post(
          record,
          (contact, language) ->
              new Notice.ControlProven(
                  contact.email(),
                  language,
                  contact.name().text(),
                  record.receiptNumber().text(),
                  record.content().organization().name().text(),
                  names(record)),
          now);
    }
  }

  /** What was seen instead, for each application that needs it. */
  void stillWaiting(PendingAuthorization pending, List<Attempt> seen, Instant now) {
    List<String> lines = seen.stream().map(TellOfControl::line).toList();
    needOfNames
        .of(pending)
        .forEach(record ->
            post(
                record,
                (contact, language) ->
                    new Notice.ControlAwaited(
                        contact.email(),
                        language,
                        contact.name().text(),
                        record.receiptNumber().text(),
                        record.content().organization().name().text(),
                        pending.name().text(),
                        lines,
                        record.id().value()),
                now));
  }

  /**
   * That its CAA records keep a name from being issued: to the contacts, and where the holder wants
   * to be told.
   */
  public void forbidden(
      ApplicationRecord record, NameProof proof, CaaDecision.Forbidden forbidden, Instant now) {
    List<String> seen =
        forbidden.seen().stream().map(line -> new CaaLine(forbidden.at(), line).text()).toList();
    CaaLine remedy = forbidden.remedy();
    post(
        record,
        (contact, language) ->
            new Notice.IssuanceForbidden(
                contact.email(),
                language,
                contact.name().text(),
                record.receiptNumber().text(),
                record.content().organization().name().text(),
                proof.name().text(),
                seen,
                remedy == null ? "" : remedy.text(),
                record.id().value()),
        now);
    forbidden.reports().stream()
        .flatMap(to ->
            to instanceof ReportAddress.ByMail(var address) ? Stream.of(address) : Stream.empty())
        .distinct()
        .forEach(address ->
            postOffice.post(
                new Notice.RefusalReported(
                    address, Language.EN, proof.name().text(), seen, DateWords.minute(now)),
                now));
  }

  private void post(
      ApplicationRecord record, BiFunction<Contact, Language, Notice> notice, Instant now) {
    Language language = accounts.languageOf(record.account());
    Contacts contacts = record.content().contacts();
    postOffice.postToEach(
        Stream.of(contacts.registration(), contacts.technical()),
        contact -> notice.apply(contact, language),
        now);
  }

  private static List<String> names(ApplicationRecord record) {
    return record.content().basic().names().stream().map(DnsName::text).toList();
  }

  private static String line(Attempt attempt) {
    return switch (attempt.quorum().primary()) {
      case Report.Corroborates(var _, String seen) -> seen + " (" + attempt.quorum().text() + ")";
      case Report.Differs(var _, String seen) -> seen;
      case Report.Silent(var _, String why) -> why;
    };
  }
}
