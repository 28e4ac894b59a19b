package jp.passportweb.domain.search;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.CouponNumber;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.download.Downloads;
import org.jspecify.annotations.Nullable;

/** Which records a search holds, record by record. */
public final class InMemorySearch {
  private final Search search;
  private final Certificates certificates;
  private final Downloads downloads;

  public InMemorySearch(Search search, Certificates certificates, Downloads downloads) {
    this.search = search;
    this.certificates = certificates;
    this.downloads = downloads;
  }

  public boolean holds(ApplicationRecord record) {
    return isOrAbsent(search.requestType(), record.requestType())
        && isOrAbsent(search.service(), record.service())
        && isOrAbsent(search.serverSoftware(), record.content().basic().serverSoftware())
        && inPeriod(record)
        && downloaded(record)
        && says(record);
  }

  private static boolean isOrAbsent(@Nullable Object wanted, Object found) {
    return wanted == null || wanted.equals(found);
  }

  private boolean inPeriod(ApplicationRecord record) {
    Period period = search.period();
    return period == null
        || date(period.date(), record)
            .filter(at -> period.begin().map(begin -> !at.isBefore(begin)).orElse(true))
            .filter(at -> period.end().map(at::isBefore).orElse(true))
            .isPresent();
  }

  private Optional<Instant> date(SearchDate date, ApplicationRecord record) {
    return switch (date) {
      case APPLIED -> Optional.of(record.appliedAt());
      case CHANGED -> Optional.of(record.changedAt());
      case ISSUED -> issued(record).map(Issuance.Issued::issuedAt);
      case EXPIRES -> issued(record).map(i -> i.intention().validity().notAfter());
    };
  }

  private boolean downloaded(ApplicationRecord record) {
    return switch (search.download()) {
      case null -> true;
      case DONE -> downloads.firstOf(record.id()).isPresent();
      case NOT_YET -> issued(record).isPresent() && downloads.firstOf(record.id()).isEmpty();
    };
  }

  private boolean says(ApplicationRecord record) {
    Predicate<Phrase> holds = phrase -> text(phrase.in(), record).contains(phrase.folded());
    boolean narrowed =
        switch (search.joiner()) {
          case AND -> search.phrases().stream().allMatch(holds);
          case OR -> search.phrases().isEmpty() || search.phrases().stream().anyMatch(holds);
        };
    boolean found =
        search.alternatives().isEmpty() || search.alternatives().stream().anyMatch(holds);
    return narrowed && found;
  }

  private static String text(SearchedText in, ApplicationRecord record) {
    String text =
        switch (in) {
          case ORGANIZATION -> record.content().organization().name().text();
          case SERVER_NAME -> record.content().basic().commonName().text();
          case CONTRACT_CODE ->
              Optional.ofNullable(record.contract()).map(ContractCode::text).orElse("");
          case RECEIPT_NUMBER -> record.receiptNumber().text();
          case COUPON ->
              Optional.ofNullable(record.content().basic().coupon())
                  .map(CouponNumber::text)
                  .orElse("");
        };
    return in.folded(text);
  }

  private Optional<Issuance.Issued> issued(ApplicationRecord record) {
    return certificates
        .ofRecord(record.id())
        .filter(Issuance.Issued.class::isInstance)
        .map(Issuance.Issued.class::cast);
  }
}
