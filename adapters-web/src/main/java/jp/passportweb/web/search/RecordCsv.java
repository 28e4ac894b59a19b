package jp.passportweb.web.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.recordstate.StateWords;
import org.jspecify.annotations.Nullable;

/** Records as lines of RFC 4180 for spreadsheets (SRC-1). */
final class RecordCsv {
  /** By which Excel knows UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String LINE_END = "\r\n";

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
  private final Appendable out;

  RecordCsv(Page page, Catalog catalog, Appendable out) {
    this.page = page;
    this.catalog = catalog;
    this.out = out;
  }

  void head() {
    append(BYTE_ORDER_MARK);
    line(HEADS.stream().map(page::t).toList());
  }

  void row(RecordSummary row) {
    Validity validity = row.certificateValidity();
    line(
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

  private void line(List<String> cells) {
    append(cells.stream().map(CsvCell::of).collect(Collectors.joining(",", "", LINE_END)));
  }

  private void append(String text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
