package jp.passportweb.application.examination;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.domaincontrol.ReadNameProofs;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.evidence.EvidenceArchive;
import jp.passportweb.domain.evidence.EvidenceCatalog;
import jp.passportweb.domain.evidence.Party;
import jp.passportweb.domain.nameproof.NameProof;
import jp.passportweb.domain.nameproof.NameProofs;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.review.EvidenceAge;
import jp.passportweb.domain.review.Examination;
import jp.passportweb.domain.review.GoodCall;
import jp.passportweb.domain.review.ReuseRules;
import jp.passportweb.domain.review.Reviews;

/**
 * Reads what the examination of a record asks for today. Screens, mails and 「!」 of the customer,
 * the office's page and its decisions, and the last look before a signature all ask here.
 */
@Assembled
public final class ReadExamination {
  private final ApplicationRecords records;
  private final ReadEarlierReviews earlierReviews;
  private final EvidenceArchive archive;
  private final EvidenceCatalog rules;
  private final ReadNameProofs readNameProofs;
  private final Catalog catalog;
  private final InstantSource clock;

  public ReadExamination(
      ApplicationRecords records,
      Reviews reviews,
      EvidenceArchive archive,
      EvidenceCatalog rules,
      ReadNameProofs readNameProofs,
      Catalog catalog,
      InstantSource clock) {
    this.records = records;
    this.earlierReviews = new ReadEarlierReviews(records, reviews);
    this.archive = archive;
    this.rules = rules;
    this.readNameProofs = readNameProofs;
    this.catalog = catalog;
    this.clock = clock;
  }

  /** Runs in the caller's transaction. */
  public Examination of(ApplicationRecord record) {
    EvidenceAge age = EvidenceAge.at(catalog.reuse(), clock.instant());
    Organization organization = record.content().organization();
    return Examination.of(
        new Examination.Basis(
            record,
            catalog.serviceOf(record.service()).level(),
            catalog.requiredDocuments(record.service(), organization.kind()),
            archive.of(Party.of(organization), record.id()),
            readNameProofs.of(record),
            before(record).orElse(null),
            call(record, age).orElse(null)),
        rules,
        age);
  }

  /** What a certificate's application is compared with: what it was made from, or the last. */
  private Optional<ApplicationRecord> before(ApplicationRecord record) {
    if (!record.requestType().certifies()) {
      return Optional.empty();
    }
    return record.request().base() == null
        ? records.earlierOfAccount(record)
        : Optional.ofNullable(record.request().base()).flatMap(records::byId);
  }

  private Optional<GoodCall> call(ApplicationRecord record, EvidenceAge age) {
    return record.requestType().replacesCertificate()
        ? ReuseRules.call(record, earlierReviews.of(record), age)
        : Optional.empty();
  }

  /**
   * The last day on which what proves control of all of a record's names is good, for a request
   * made from it too; nothing where one of them is not proven now. Runs in the caller's
   * transaction.
   */
  public Optional<LocalDate> domainControlUntil(ApplicationRecord record) {
    NameProofs proofs = readNameProofs.of(record);
    return proofs.unproven().isEmpty()
        ? proofs.each().stream()
            .flatMap(proof -> Stream.ofNullable(proof.control()))
            .map(NameProof.Control::lastDay)
            .min(Comparator.naturalOrder())
        : Optional.empty();
  }
}
