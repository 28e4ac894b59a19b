package jp.passportweb.application.problemreport;

import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.problemreport.ProblemReport;
import jp.passportweb.domain.problemreport.ProblemReports;

/** 問題の報告: every clock that runs, and what was decided. */
@Assembled
public final class ListProblemReports {
  /** Rows of a page. */
  public static final int PAGE_SIZE = 20;

  private static final int MOST_OPEN = 500;

  private final ProblemReports reports;
  private final Transactions transactions;

  public ListProblemReports(ProblemReports reports, Transactions transactions) {
    this.reports = reports;
    this.transactions = transactions;
  }

  /** What stands on the screen. */
  public record Shown(
      List<ProblemReport> open, List<ProblemReport> closed, int page, int pages, int total) {}

  /** Nothing for who may not read it. */
  public Optional<Shown> list(Operator operator, int page) {
    return operator.role().may(Capability.READ_CASES)
        ? Optional.of(transactions.read(() -> read(Math.max(1, page))))
        : Optional.empty();
  }

  private Shown read(int page) {
    ProblemReports.Page wanted = reports.closed(page, PAGE_SIZE);
    ProblemReports.Page shown =
        page <= wanted.pages() ? wanted : reports.closed(wanted.pages(), PAGE_SIZE);
    return new Shown(
        reports.open(MOST_OPEN), shown.rows(), shown.page(), shown.pages(), shown.total());
  }
}
