package jp.passportweb.persistence.queue;

import static jp.passportweb.persistence.jooq.Tables.APPLICATION_RECORD;
import static jp.passportweb.persistence.jooq.Tables.CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.OPERATOR;
import static jp.passportweb.persistence.jooq.Tables.REVIEW;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.ReceiptNumber;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.review.Stop;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** What a list reads: a record beside its certificate and examiner, if there are any. */
final class ListedRecords {
  static final List<SelectFieldOrAsterisk> COLUMNS =
      List.of(
          APPLICATION_RECORD.ID,
          APPLICATION_RECORD.RECEIPT_NUMBER,
          APPLICATION_RECORD.APPLIED_AT,
          APPLICATION_RECORD.SERVICE,
          APPLICATION_RECORD.OFFERING,
          APPLICATION_RECORD.STATUS,
          APPLICATION_RECORD.REQUEST_TYPE,
          APPLICATION_RECORD.AWAITS_DOCUMENTS,
          CERTIFICATE.NOT_BEFORE,
          CERTIFICATE.NOT_AFTER,
          APPLICATION_RECORD.CONTRACT_CODE,
          APPLICATION_RECORD.ORGANIZATION_NAME,
          APPLICATION_RECORD.COMMON_NAME,
          APPLICATION_RECORD.COUPON,
          OPERATOR.DISPLAY_NAME,
          REVIEW.STOPPED_FOR);

  private ListedRecords() {}

  /** An intention that nothing was signed for yet is as if it were not there. */
  static Table<?> joined() {
    return APPLICATION_RECORD
        .leftJoin(CERTIFICATE)
        .on(CERTIFICATE.RECORD_ID.eq(APPLICATION_RECORD.ID).and(CERTIFICATE.ISSUED_AT.isNotNull()))
        .leftJoin(REVIEW)
        .on(REVIEW.RECORD_ID.eq(APPLICATION_RECORD.ID))
        .leftJoin(OPERATOR)
        .on(OPERATOR.ID.eq(REVIEW.EXAMINER));
  }

  static RecordSummary summary(Record row) {
    return new RecordSummary(
        new RecordId(row.get(APPLICATION_RECORD.ID)),
        new ReceiptNumber(row.get(APPLICATION_RECORD.RECEIPT_NUMBER)),
        row.get(APPLICATION_RECORD.APPLIED_AT),
        new ServiceCode(row.get(APPLICATION_RECORD.SERVICE)),
        new OfferingCode(row.get(APPLICATION_RECORD.OFFERING)),
        RecordStatus.valueOf(row.get(APPLICATION_RECORD.STATUS)),
        RequestType.valueOf(row.get(APPLICATION_RECORD.REQUEST_TYPE)),
        row.get(APPLICATION_RECORD.AWAITS_DOCUMENTS),
        validity(row.get(CERTIFICATE.NOT_BEFORE), row.get(CERTIFICATE.NOT_AFTER)),
        row.get(APPLICATION_RECORD.CONTRACT_CODE),
        row.get(APPLICATION_RECORD.ORGANIZATION_NAME),
        row.get(APPLICATION_RECORD.COMMON_NAME),
        row.get(APPLICATION_RECORD.COUPON),
        row.get(OPERATOR.DISPLAY_NAME),
        Optional.ofNullable(row.get(REVIEW.STOPPED_FOR)).map(Stop.Reason::valueOf).orElse(null),
        null);
  }

  private static @Nullable Validity validity(
      @Nullable Instant notBefore, @Nullable Instant notAfter) {
    return notBefore == null || notAfter == null ? null : new Validity(notBefore, notAfter);
  }
}
