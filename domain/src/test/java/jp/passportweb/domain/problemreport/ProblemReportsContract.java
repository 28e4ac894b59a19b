package jp.passportweb.domain.problemreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.RevocationGround;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ProblemReports} does. */
public abstract class ProblemReportsContract {
  private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");

  private final ProblemReports reports;
  private final Scene scene;

  protected ProblemReportsContract(Repositories repositories) {
    reports = repositories.problemReports();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("PRB-1 a report is found as it came, and its clock runs")
  void open() {
    ProblemReport misuse = added(ReportKind.MISUSE, NOW);
    ProblemReport earlier = added(ReportKind.KEY_COMPROMISE, NOW.minusSeconds(1));
    assertThat(reports.byId(misuse.id())).contains(misuse);
    assertThat(reports.open(1000)).containsSubsequence(earlier, misuse);
  }

  @Test
  @DisplayName("PRB-1 it is closed once it is answered and decided; each change counts once")
  void closed() {
    Decision decision = new Decision(person("reporting-one").id(), NOW);
    ProblemReport report = added(ReportKind.MISUSE, NOW);
    ProblemReport answered = report.answered(new ProblemReport.Preliminary(decision, "調査中"));
    assertThat(reports.update(answered)).isTrue();
    assertThat(reports.update(answered)).isFalse();
    ProblemReport stored = reports.byId(report.id()).orElseThrow();
    assertThat(reports.open(1000)).contains(stored);
    assertThat(
            reports.update(
                stored.concluded(
                    new ReportOutcome.Founded(decision, "確認した", RevocationGround.MISUSE))))
        .isTrue();
    ProblemReport end = reports.byId(report.id()).orElseThrow();
    assertThat(end.outcome())
        .isEqualTo(new ReportOutcome.Founded(decision, "確認した", RevocationGround.MISUSE));
    assertThat(reports.open(1000)).doesNotContain(end);
    assertThat(reports.closed(1, 1000).rows()).contains(end);
  }

  @Test
  @DisplayName("PRB-1 a list that is cut keeps what runs out first, whatever came first")
  void firstDue() {
    Instant longAgo = Instant.parse("2020-01-01T00:00:00Z");
    Decision decision = new Decision(person("reporting-three").id(), longAgo);
    ProblemReport answered =
        ProblemReportSamples.report(ReportKind.MISUSE, longAgo)
            .answered(new ProblemReport.Preliminary(decision, "調査中"));
    reports.add(answered);
    ProblemReport later = added(ReportKind.MISUSE, longAgo.plus(Duration.ofDays(3)));
    assertThat(reports.open(1)).containsExactly(later);
    assertThat(reports.update(later.answered(answered.preliminary()))).isTrue();
    assertThat(reports.open(1)).containsExactly(answered);
  }

  @Test
  @DisplayName("PRB-1 certificates are tied once, and untied")
  void linked() {
    ProblemReport report = added(ReportKind.OTHER, NOW);
    RecordId record = scene.record().id();
    reports.link(report.id(), record);
    reports.link(report.id(), record);
    assertThat(reports.certificates(report.id())).containsExactly(record);
    reports.unlink(report.id(), record);
    assertThat(reports.certificates(report.id())).isEmpty();
  }

  @Test
  @DisplayName("notes stay in their order")
  void notes() {
    Decision decision = new Decision(person("reporting-two").id(), NOW);
    ProblemReport report = added(ReportKind.OTHER, NOW);
    ProblemReport.Note first = new ProblemReport.Note(decision, "一");
    ProblemReport.Note second = new ProblemReport.Note(decision, "二");
    reports.addNote(report.id(), first);
    reports.addNote(report.id(), second);
    assertThat(reports.notes(report.id())).containsExactly(first, second);
  }

  @Test
  @DisplayName("PRB-1 who reported and the words go when it is over, once; what was decided stays")
  void erased() {
    Decision decision = new Decision(person("reporting-three").id(), NOW);
    ProblemReport over = concluded(decision);
    ProblemReport certified = concluded(decision);
    ApplicationRecord record = scene.record();
    scene.issue(record, new Validity(NOW, NOW.plusSeconds(60)), NOW);
    reports.link(certified.id(), record.id());
    ProblemReport open = added(ReportKind.OTHER, NOW.minusSeconds(9));
    assertThat(reports.erase(NOW, 1000)).doesNotContain(over.erased());
    assertThat(reports.erase(NOW.plusSeconds(1), 1000))
        .contains(over.erased())
        .doesNotContain(certified.erased());
    assertThat(reports.byId(over.id())).contains(over.erased());
    assertThat(over.erased().outcome()).isEqualTo(over.outcome());
    assertThat(over.erased().complaint().isErased()).isTrue();
    assertThat(reports.erase(NOW.plusSeconds(60), 1000)).isEmpty();
    assertThat(reports.erase(NOW.plusSeconds(61), 1000)).contains(certified.erased());
    assertThat(reports.byId(open.id())).contains(open);
  }

  private ProblemReport concluded(Decision decision) {
    ProblemReport report = added(ReportKind.MISUSE, NOW);
    reports.update(
        report
            .answered(new ProblemReport.Preliminary(decision, "調査中"))
            .concluded(new ReportOutcome.Unfounded(decision, "事実ではない")));
    return reports.byId(report.id()).orElseThrow();
  }

  private ProblemReport added(ReportKind kind, Instant at) {
    ProblemReport report = ProblemReportSamples.report(kind, at);
    reports.add(report);
    return report;
  }

  private Operator person(String name) {
    return scene.operator(OperatorSamples.operator(name, name, OperatorRole.EXAMINER));
  }
}
