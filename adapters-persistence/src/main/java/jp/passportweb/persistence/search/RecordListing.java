package jp.passportweb.persistence.search;

import static jp.passportweb.persistence.jooq.Tables.CERTIFICATE;
import static jp.passportweb.persistence.jooq.Tables.RECORD_LISTING;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.CouponNumber;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.recordstate.CurrentRules;
import jp.passportweb.domain.search.SearchedText;
import jp.passportweb.persistence.jooq.tables.records.RecordListingRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Keeps the rows of the list beside what they show; each change comes here as well. */
@Singleton
public final class RecordListing {
  private final DSLContext sql;
  private final ListingStandings standings;

  RecordListing(DSLContext sql) {
    this.sql = sql;
    standings = new ListingStandings(sql);
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
    row.setStatus(record.status().name());
    row.setContractCode(
        Optional.ofNullable(record.contract()).map(ContractCode::text).orElse(null));
    row.setAwaitsDocuments(record.awaitsDocuments());
    row.setChangedAt(record.changedAt());
    row.setLineId(lineOf(record));
    row.setCurrentUntil(CurrentRules.FOR_EVER);
    sql.executeInsert(row);
    refreshLine(record.id());
  }

  /** The record itself has changed, or what its line says of it. */
  public void changed(ApplicationRecord record) {
    refreshLine(record.id());
  }

  /** The last day of a contract has changed. */
  public void changed(ContractCode contract) {
    standings.refresh(RECORD_LISTING.CONTRACT_CODE.eq(contract.text()));
  }

  /** Its certificate is stored; or when that is revoked is set, or has come. */
  public void certificateChanged(RecordId record) {
    standings.refresh(RECORD_LISTING.RECORD_ID.eq(record.value()));
  }

  /** As above, of the record of a certificate, if it has one. */
  public void certificateChanged(String authority, SerialNumber serial) {
    standings.refresh(
        RECORD_LISTING.RECORD_ID.in(
            DSL.select(CERTIFICATE.RECORD_ID)
                .from(CERTIFICATE)
                .where(CERTIFICATE.AUTHORITY.eq(authority))
                .and(CERTIFICATE.SERIAL.eq(serial.hex()))));
  }

  public void downloaded(RecordId record, Instant at) {
    sql.update(RECORD_LISTING)
        .set(RECORD_LISTING.DOWNLOADED_AT, at)
        .where(RECORD_LISTING.RECORD_ID.eq(record.value()))
        .execute();
  }

  /** A record's change says of others of its line that they are superseded, or to be revoked. */
  private void refreshLine(RecordId record) {
    standings.refresh(
        RECORD_LISTING.LINE_ID.eq(
            DSL.select(RECORD_LISTING.LINE_ID)
                .from(RECORD_LISTING)
                .where(RECORD_LISTING.RECORD_ID.eq(record.value()))));
  }

  private UUID lineOf(ApplicationRecord record) {
    return Optional.ofNullable(record.request().base())
        .flatMap(base ->
            sql.select(RECORD_LISTING.LINE_ID)
                .from(RECORD_LISTING)
                .where(RECORD_LISTING.RECORD_ID.eq(base.value()))
                .fetchOptional(RECORD_LISTING.LINE_ID))
        .orElse(record.id().value());
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
}
