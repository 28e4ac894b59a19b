package jp.passportweb.application.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.review.EarlierReview;
import jp.passportweb.domain.review.Reviews;
import org.jspecify.annotations.Nullable;

/** The reviews that a request goes back to: of the record that it was made from, and so on. */
final class ReadEarlierReviews {
  /** Further back nothing is young enough to be good. */
  private static final int MOST = 40;

  private final ApplicationRecords records;
  private final Reviews reviews;

  ReadEarlierReviews(ApplicationRecords records, Reviews reviews) {
    this.records = records;
    this.reviews = reviews;
  }

  /** The latest first. Only what was approved is evidence. */
  List<EarlierReview> of(ApplicationRecord record) {
    return from(record.request().base());
  }

  /** As above, of a record itself and those that it goes back to. */
  List<EarlierReview> from(@Nullable RecordId first) {
    List<EarlierReview> earlier = new ArrayList<>();
    RecordId next = first;
    for (int i = 0; next != null && i < MOST; i++) {
      Optional<ApplicationRecord> base = records.byId(next);
      base.filter(ReadEarlierReviews::wasApproved)
          .map(found -> new EarlierReview(found, reviews.of(found.id())))
          .ifPresent(earlier::add);
      next = base.map(found -> found.request().base()).orElse(null);
    }
    return List.copyOf(earlier);
  }

  private static boolean wasApproved(ApplicationRecord record) {
    return switch (record.status()) {
      case COMPLETED, REVOCATION_PENDING, REVOKED, CONTRACT_ENDED ->
          record.requestType().certifies();
      case ACCEPTED, IN_REVIEW, AWAITING_APPROVAL, ISSUING, REFUSED, CANCELLED -> false;
    };
  }
}
