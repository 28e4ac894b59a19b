package jp.passportweb.application.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.DateWords;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.notice.Notice;

/** What a holder is told of a campaign: one mail for each mailbox, with all of its certificates. */
@Assembled
public final class CampaignLetters {
  /** Of more certificates a mail names these and says that there are more. */
  private static final int MOST_NAMED = 100;

  private final ApplicationRecords records;
  private final Certificates certificates;
  private final Accounts accounts;

  public CampaignLetters(ApplicationRecords records, Certificates certificates, Accounts accounts) {
    this.records = records;
    this.certificates = certificates;
    this.accounts = accounts;
  }

  /** None where there is nothing to name. */
  List<Notice> of(Campaign campaign, int round, List<RecordId> named, String token) {
    List<ApplicationRecord> all = named.stream().map(id -> records.byId(id).orElseThrow()).toList();
    if (all.isEmpty()) {
      return List.of();
    }
    Language language = accounts.languageOf(all.getFirst().account());
    List<String> lines = lines(all);
    Map<String, Notice> byMailbox = new LinkedHashMap<>();
    for (ApplicationRecord record : all) {
      for (Contact contact : records.contactsNow(record).all()) {
        byMailbox.putIfAbsent(
            contact.email().mailbox(),
            new Notice.CertificatesToReplace(
                contact.email(),
                language,
                contact.name().text(),
                campaign.code(),
                round,
                record.content().organization().name().text(),
                lines,
                language == Language.JA ? campaign.japanese() : campaign.english(),
                DateWords.minute(campaign.clock().due()),
                token));
      }
    }
    return new ArrayList<>(byMailbox.values());
  }

  private List<String> lines(List<ApplicationRecord> all) {
    List<String> lines = new ArrayList<>(all.stream().limit(MOST_NAMED).map(this::line).toList());
    if (all.size() > MOST_NAMED) {
      lines.add("… (" + all.size() + ")");
    }
    return lines;
  }

  private String line(ApplicationRecord record) {
    String serial =
        certificates.ofRecord(record.id()).map(i -> i.intention().serial().hex()).orElse("");
    return record.content().basic().commonName().text() + "  " + serial;
  }
}
