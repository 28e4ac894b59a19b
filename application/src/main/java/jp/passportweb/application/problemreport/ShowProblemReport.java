package jp.passportweb.application.problemreport;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.MailComposer;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.problemreport.ProblemReport;
import jp.passportweb.domain.problemreport.ProblemReports;
import jp.passportweb.domain.problemreport.ReportOutcome;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.CertificateClue;
import jp.passportweb.domain.revocation.IssuedCertificate;
import jp.passportweb.domain.revocation.IssuedCertificates;
import jp.passportweb.domain.revocation.RevocationOrder;
import jp.passportweb.domain.revocation.RevocationOrders;

/** A problem report with all that belongs to it. */
@Assembled
public final class ShowProblemReport {
  private static final int MOST_FOUND = 50;

  private final ProblemReports reports;
  private final IssuedCertificates certificates;
  private final RevocationOrders orders;
  private final Operators operators;
  private final PreliminaryLetters letters;
  private final MailComposer composer;
  private final Transactions transactions;
  private final InstantSource clock;

  public ShowProblemReport(
      ProblemReports reports,
      IssuedCertificates certificates,
      RevocationOrders orders,
      Operators operators,
      PreliminaryLetters letters,
      MailComposer composer,
      Transactions transactions,
      InstantSource clock) {
    this.reports = reports;
    this.certificates = certificates;
    this.orders = orders;
    this.operators = operators;
    this.letters = letters;
    this.composer = composer;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What stands on the screen.
   *
   * @param linked the certificates that it is about
   * @param found by a search, without those
   * @param preview the mails that an answer would be
   * @param names of those who took part
   */
  public record Shown(
      ProblemReport report,
      List<IssuedCertificate> linked,
      List<IssuedCertificate> found,
      List<ProblemReport.Note> notes,
      List<RevocationOrder> orders,
      List<Mail> preview,
      Map<OperatorId, String> names) {}

  /**
   * Nothing where there is none, and for who may not read it.
   *
   * @param search a serial number, host name or key's hash; may be empty
   * @param answer what an answer would say; may be empty
   */
  public Optional<Shown> show(Operator operator, UUID id, String search, String answer) {
    return transactions.read(() ->
        reports
            .byId(id)
            .filter(_ -> operator.role().may(Capability.READ_CASES))
            .map(report -> shown(report, search, answer)));
  }

  private Shown shown(ProblemReport report, String search, String answer) {
    List<IssuedCertificate> linked =
        reports.certificates(report.id()).stream()
            .map(record -> certificates.ofRecord(record).orElseThrow())
            .toList();
    List<IssuedCertificate> found =
        CertificateClue.of(search).stream()
            .flatMap(clue -> certificates.known(clue, clock.instant(), MOST_FOUND).stream())
            .filter(one -> !linked.contains(one))
            .toList();
    List<ProblemReport.Note> notes = reports.notes(report.id());
    List<RevocationOrder> ordered = orders.ofReport(report.id());
    List<Mail> preview =
        answer.isBlank()
            ? List.of()
            : letters
                .of(report, linked.stream().map(IssuedCertificate::record).toList(), answer)
                .stream()
                .map(composer::compose)
                .toList();
    return new Shown(report, linked, found, notes, ordered, preview, names(report, notes, ordered));
  }

  private Map<OperatorId, String> names(
      ProblemReport report, List<ProblemReport.Note> notes, List<RevocationOrder> ordered) {
    ProblemReport.Preliminary answer = report.preliminary();
    ReportOutcome outcome = report.outcome();
    return Stream.of(
            Stream.of(
                answer == null ? null : answer.decision(),
                outcome == null ? null : outcome.decision()),
            notes.stream().map(ProblemReport.Note::decision),
            ordered.stream().map(RevocationOrder::ordered),
            ordered.stream().map(RevocationOrder::confirmed))
        .flatMap(decisions -> decisions)
        .filter(Objects::nonNull)
        .map(Decision::by)
        .distinct()
        .collect(
            Collectors.toMap(
                by -> by, by -> operators.byId(by).map(Operator::displayName).orElse("")));
  }
}
