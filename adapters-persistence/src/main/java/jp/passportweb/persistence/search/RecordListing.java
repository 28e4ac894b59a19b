package jp.passportweb.persistence.search;

import static jp.passportweb.persistence.jooq.Tables.CONTRACT;
import static jp.passportweb.persistence.jooq.Tables.RECORD_LISTING;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.CouponNumber;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.search.SearchedText;
import jp.passportweb.persistence.jooq.tables.records.RecordListingRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Keeps the rows of the list beside what they show; each change comes here as well. */
@Singleton
public final class RecordListing {
  private final DSLContext sql;

  RecordListing(DSLContext sql) {
    this.sql = sql;
  }

  public void added(ApplicationRecord record) {
    RecordListingRecord row = new RecordListingRecord();
    row.setRecordId(record.id().value());
    row.setAccountId(record.account().value());
    row.setReceiptNumber(record.receiptNumber().text());
    row.setAppliedAt(record.appliedAt());
    row.setRequestType(record.requestType().name());
    row.setService(record.service().text());
    row.setOffering(record.offering().text());
    fillContent(row, record);
    fillChanging(row, record);
    row.setCurrentUntil(CurrentUntil.FOR_EVER);
    sql.executeInsert(row);
    refresh(RECORD_LISTING.RECORD_ID.eq(record.id().value()));
  }

  public void changed(ApplicationRecord record) {
    RecordListingRecord row = new RecordListingRecord();
    fillChanging(row, record);
    Condition same = RECORD_LISTING.RECORD_ID.eq(record.id().value());
    sql.update(RECORD_LISTING).set(row).where(same).execute();
    refresh(same);
  }

  public void issued(Issuance.Issued issued) {
    Validity validity = issued.intention().validity();
    Condition same = RECORD_LISTING.RECORD_ID.eq(issued.record().value());
    sql.update(RECORD_LISTING)
        .set(RECORD_LISTING.ISSUED_AT, issued.issuedAt())
        .set(RECORD_LISTING.NOT_BEFORE, validity.notBefore())
        .set(RECORD_LISTING.NOT_AFTER, validity.notAfter())
        .where(same)
        .execute();
    refresh(same);
  }

  /** The last day of a contract has changed. */
  public void changed(ContractCode contract) {
    refresh(RECORD_LISTING.CONTRACT_CODE.eq(contract.text()));
  }

  public void downloaded(RecordId record, Instant at) {
    sql.update(RECORD_LISTING)
        .set(RECORD_LISTING.DOWNLOADED_AT, at)
        .where(RECORD_LISTING.RECORD_ID.eq(record.value()))
        .execute();
  }

  private void refresh(Condition condition) {
    sql.select(
            RECORD_LISTING.RECORD_ID,
            RECORD_LISTING.STATUS,
            CONTRACT.LAST_DAY,
            RECORD_LISTING.NOT_AFTER)
        .from(RECORD_LISTING)
        .leftJoin(CONTRACT)
        .on(CONTRACT.CODE.eq(RECORD_LISTING.CONTRACT_CODE))
        .where(condition)
        .forEach(row ->
            sql.update(RECORD_LISTING)
                .set(
                    RECORD_LISTING.CURRENT_UNTIL,
                    CurrentUntil.of(RecordStatus.valueOf(row.value2()), row.value3(), row.value4()))
                .where(RECORD_LISTING.RECORD_ID.eq(row.value1()))
                .execute());
  }

  private static void fillContent(RecordListingRecord row, ApplicationRecord record) {
    var basic = record.content().basic();
    var organization = record.content().organization();
    row.setOrganizationName(organization.name().text());
    row.setOrganizationKana(organization.kana().text());
    row.setOrganizationFolded(SearchedText.ORGANIZATION.folded(organization.name().text()));
    row.setServerName(basic.commonName().text());
    row.setServerSoftware(basic.serverSoftware());
    row.setCoupon(Optional.ofNullable(basic.coupon()).map(CouponNumber::text).orElse(null));
  }

  private static void fillChanging(RecordListingRecord row, ApplicationRecord record) {
    row.setStatus(record.status().name());
    row.setContractCode(
        Optional.ofNullable(record.contract()).map(ContractCode::text).orElse(null));
    row.setAwaitsDocuments(record.awaitsDocuments());
    row.setChangedAt(record.changedAt());
  }
}
