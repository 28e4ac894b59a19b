package jp.passportweb.web.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.passportweb.application.portal.ListServers.Server;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.portal.ServerWords;

/** Servers as lines of a file (LST-1): what the list says of each. */
final class ServerCsv {
  private static final List<String> HEADS =
      List.of(
          "portal.column.SERVER_NAME",
          "portal.column.SERVICE",
          "portal.column.CONTRACT_CODE",
          "portal.column.ORGANIZATION",
          "server.certificate",
          "state.file",
          "server.next",
          "server.contract",
          "server.file.records");

  private final Page page;
  private final Catalog catalog;
  private final CsvLines lines;

  ServerCsv(Page page, Catalog catalog, Appendable out) {
    this.page = page;
    this.catalog = catalog;
    lines = CsvLines.begin(out, HEADS.stream().map(page::t).toList());
  }

  void server(Server server) {
    RecordSummary row = server.current();
    LocalDate until = Objects.requireNonNull(row.standing()).contractUntil();
    lines.line(
        List.of(
            row.serverName(),
            catalog.serviceOf(row.service()).shortName()
                + " "
                + page.t(catalog.offeringOf(row.service(), row.offering()).label()),
            row.contractCode() == null ? page.t("server.applying") : row.contractCode(),
            row.organizationName(),
            ServerWords.end(page, server),
            ServerWords.endNote(page, server),
            ServerWords.next(page, server),
            until == null ? "" : page.day(until),
            server.records().stream()
                .map(record -> record.receiptNumber().text())
                .collect(Collectors.joining(" "))));
  }
}
