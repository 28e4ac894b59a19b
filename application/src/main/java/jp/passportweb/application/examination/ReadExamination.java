package jp.passportweb.application.examination;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.review.Check;
import jp.passportweb.domain.review.EvidenceAge;
import jp.passportweb.domain.review.Examination;
import jp.passportweb.domain.review.ReuseRules;
import jp.passportweb.domain.review.Reviews;
import jp.passportweb.domain.signingrequest.DnsName;

/**
 * Reads what the examination of a record asks for today. Screens, mails and 「!」 of the customer,
 * the office's page and its decisions, and the last look before a signature all ask here.
 */
@Assembled
public final class ReadExamination {
  private final ReadEarlierReviews earlierReviews;
  private final Catalog catalog;
  private final InstantSource clock;

  public ReadExamination(
      ApplicationRecords records, Reviews reviews, Catalog catalog, InstantSource clock) {
    this.earlierReviews = new ReadEarlierReviews(records, reviews);
    this.catalog = catalog;
    this.clock = clock;
  }

  /** Runs in the caller's transaction. */
  public Examination of(ApplicationRecord record) {
    EvidenceAge age = EvidenceAge.at(catalog.reuse(), clock.instant());
    return Examination.of(
        record.requestType(),
        catalog.serviceOf(record.service()).level(),
        catalog.requiredDocuments(record.service(), record.content().organization().kind()),
        ReuseRules.reusable(record, earlierReviews.of(record), age),
        age);
  }

  /**
   * The last day for which the control of a record's names, seen for it or before, is good for a
   * request made from it. Runs in the caller's transaction.
   */
  public Optional<LocalDate> domainControlUntil(ApplicationRecord record) {
    EvidenceAge age = EvidenceAge.at(catalog.reuse(), clock.instant());
    List<DnsName> names = record.content().basic().names();
    return earlierReviews.from(record.id()).stream()
        .filter(e -> e.record().content().basic().names().containsAll(names))
        .flatMap(e -> e.review().check(Check.Kind.DOMAIN_CONTROL).stream())
        .map(age::lastDay)
        .max(Comparator.naturalOrder());
  }
}
