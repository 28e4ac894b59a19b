package jp.passportweb.application.examination;

import java.time.InstantSource;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.review.EvidenceAge;
import jp.passportweb.domain.review.Examination;
import jp.passportweb.domain.review.ReuseRules;
import jp.passportweb.domain.review.Reviews;

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
}
