package jp.passportweb.persistence.search;

import jp.passportweb.domain.applicationrecord.ListedStanding;
import jp.passportweb.domain.applicationrecord.ReceiptNumber;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.persistence.jooq.tables.records.RecordListingRecord;
import org.jspecify.annotations.Nullable;

/** A row of the listing as the domain's. */
final class ListingRow {
  private ListingRow() {}

  static RecordSummary summary(RecordListingRecord row) {
    return new RecordSummary(
        new RecordId(row.getRecordId()),
        new ReceiptNumber(row.getReceiptNumber()),
        row.getAppliedAt(),
        new ServiceCode(row.getService()),
        new OfferingCode(row.getOffering()),
        RecordStatus.valueOf(row.getStatus()),
        RequestType.valueOf(row.getRequestType()),
        row.getAwaitsDocuments(),
        validity(row),
        row.getContractCode(),
        row.getOrganizationName(),
        row.getServerName(),
        row.getCoupon(),
        null,
        null,
        standing(row));
  }

  static ListedStanding standing(RecordListingRecord row) {
    return new ListedStanding(
        row.getRevokedAt(),
        row.getRevocationDue(),
        row.getSuperseded(),
        row.getContractUntil(),
        row.getTerminated());
  }

  private static @Nullable Validity validity(RecordListingRecord row) {
    return row.getNotBefore() == null ? null : new Validity(row.getNotBefore(), row.getNotAfter());
  }
}
