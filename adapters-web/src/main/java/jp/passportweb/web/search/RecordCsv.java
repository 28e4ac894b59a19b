package jp.passportweb.web.search;

import java.util.List;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.recordstate.StateWords;
import org.jspecify.annotations.Nullable;

/** Records as lines of a file (SRC-1). */
final class RecordCsv {
  private static final List<String> HEADS =
      List.of(
          "record.receipt-number",
          "portal.column.APPLIED_AT",
          "portal.column.SERVICE",
          "portal.column.STATUS",
          "portal.column.REQUEST_TYPE",
          "search.file.valid-from",
          "search.file.valid-until",
          "state.file",
          "portal.column.CONTRACT_CODE",
          "portal.column.ORGANIZATION",
          "portal.column.SERVER_NAME",
          "portal.column.COUPON");

  private final Page page;
  private final Catalog catalog;
  private final CsvLines lines;

  RecordCsv(Page page, Catalog catalog, Appendable out) {
    this.page = page;
    this.catalog = catalog;
    lines = CsvLines.begin(out, HEADS.stream().map(page::t).toList());
  }

  void row(RecordSummary row) {
    Validity validity = row.certificateValidity();
    lines.line(
        List.of(
            row.receiptNumber().text(),
            page.day(row.appliedAt()),
            catalog.serviceOf(row.service()).shortName()
                + " "
                + page.t(catalog.offeringOf(row.service(), row.offering()).label()),
            page.t("status." + row.status()),
            page.t("request-type." + row.requestType()),
            validity == null ? "" : page.day(validity.notBefore()),
            validity == null ? "" : page.time(validity.notAfter()),
            StateWords.word(page, StateWords.of(page, row, catalog)),
            orEmpty(row.contractCode()),
            row.organizationName(),
            row.serverName(),
            orEmpty(row.couponNumber())));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
