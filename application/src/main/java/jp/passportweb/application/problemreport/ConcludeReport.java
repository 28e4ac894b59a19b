package jp.passportweb.application.problemreport;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.revocation.CarryOutOrder;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.input.Choice;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.problemreport.KeyProof;
import jp.passportweb.domain.problemreport.ProblemReport;
import jp.passportweb.domain.problemreport.ReportOutcome;
import jp.passportweb.domain.problemreport.ReportRefusal;
import jp.passportweb.domain.review.Decision;
import jp.passportweb.domain.revocation.IssuedCertificate;
import jp.passportweb.domain.revocation.IssuedCertificates;
import jp.passportweb.domain.revocation.OrderRefusal;
import jp.passportweb.domain.revocation.RevocationGround;
import jp.passportweb.domain.revocation.RevocationOrder;
import org.jspecify.annotations.Nullable;

/**
 * What a report comes to: unfounded, with its reason; or founded, and each of its certificates is
 * ordered to be revoked on the ground that was found, within the time since the report came.
 */
@Assembled
public final class ConcludeReport {
  public static final String FOUND = "reportFound";
  public static final String GROUND = "ground";
  public static final String WHY = "reportWhy";

  private final ReportDesk desk;
  private final IssuedCertificates certificates;
  private final CarryOutOrder carryOut;

  public ConcludeReport(ReportDesk desk, IssuedCertificates certificates, CarryOutOrder carryOut) {
    this.desk = desk;
    this.certificates = certificates;
    this.carryOut = carryOut;
  }

  /** What was found. */
  public enum Found {
    FOUNDED,
    UNFOUNDED
  }

  public ReportStep conclude(Operator operator, UUID id, Map<String, String> typed) {
    FormReader form = new FormReader(typed);
    Found found = form.read(FOUND, Choice.of(Found.class));
    RevocationGround ground =
        found == Found.FOUNDED ? form.read(GROUND, Choice.of(RevocationGround.class)) : null;
    LongText why = form.read(WHY, LongText::parse);
    if (!form.problems().isEmpty()) {
      return new ReportStep.Invalid(form.problems());
    }
    String reason = Objects.requireNonNull(why).text();
    return desk.take(
        act(found),
        operator,
        id,
        (report, now) -> {
          Decision decision = new Decision(operator.id(), now);
          return take(
              operator,
              report,
              ground == null
                  ? new ReportOutcome.Unfounded(decision, reason)
                  : new ReportOutcome.Founded(decision, reason, ground),
              now);
        });
  }

  private static String act(@Nullable Found found) {
    return found == Found.FOUNDED ? "problem-report.founded" : "problem-report.unfounded";
  }

  private Optional<ReportRefusal> take(
      Operator operator, ProblemReport report, ReportOutcome outcome, Instant now) {
    if (report.outcome() != null) {
      return Optional.of(ReportRefusal.DECIDED);
    }
    if (outcome instanceof ReportOutcome.Unfounded && report.claimsCompromise()) {
      return Optional.of(isUnproven(report) ? ReportRefusal.SECOND_PERSON : ReportRefusal.PROVEN);
    }
    return store(operator, report, outcome, now);
  }

  /**
   * REV-6: as the second person, a claim of a compromised key that nobody has proven.
   *
   * @param seen the version of the report that the first had before them
   */
  public ReportStep reject(Operator operator, UUID id, long seen, String why) {
    return desk.take(
        act(Found.UNFOUNDED),
        operator,
        id,
        (report, now) ->
            whyNotReject(report)
                .or(() ->
                    report.version() == seen
                        ? store(
                            operator,
                            report,
                            new ReportOutcome.Unfounded(new Decision(operator.id(), now), why),
                            now)
                        : Optional.of(ReportRefusal.CHANGED_MEANWHILE)));
  }

  /** REV-6: the reason why a report is not refused as a false claim, or nothing. */
  public Optional<ReportRefusal> whyNotReject(ProblemReport report) {
    if (report.outcome() != null) {
      return Optional.of(ReportRefusal.DECIDED);
    }
    return isUnproven(report) ? Optional.empty() : Optional.of(ReportRefusal.PROVEN);
  }

  private boolean isUnproven(ProblemReport report) {
    return report.isUnprovenClaim(certificates(report).map(IssuedCertificate::key).toList());
  }

  private Stream<IssuedCertificate> certificates(ProblemReport report) {
    return desk.reports.certificates(report.id()).stream()
        .map(record -> certificates.ofRecord(record).orElseThrow());
  }

  private Optional<ReportRefusal> store(
      Operator operator, ProblemReport report, ReportOutcome outcome, Instant now) {
    ProblemReport concluded = report.concluded(outcome);
    if (!desk.reports.update(concluded)) {
      return Optional.of(ReportRefusal.CHANGED_MEANWHILE);
    }
    FactChange becomes = ReportDesk.becomes(report, concluded);
    return switch (outcome) {
      case ReportOutcome.Unfounded(var _, String why) -> {
        desk.note(
            operator, report, "problem-report.unfounded", becomes.with(Map.of("why", why)), now);
        noteOnCertificates(operator, report, why, now);
        yield Optional.empty();
      }
      case ReportOutcome.Founded founded -> {
        desk.note(
            operator,
            report,
            "problem-report.founded",
            becomes.with(Map.of("why", founded.why(), "ground", founded.ground().name())),
            now);
        yield order(operator, report, founded, now);
      }
    };
  }

  /** REV-6: that a compromise was claimed of them, and by nothing, stays seen with each. */
  private void noteOnCertificates(
      Operator operator, ProblemReport report, String why, Instant now) {
    if (report.claimsCompromise()) {
      certificates(report)
          .forEach(certificate ->
              desk.noteOn(
                  certificate.receiptNumber(),
                  operator,
                  "claim.rejected",
                  Map.of("claim", report.receipt().text(), "reason", why),
                  now));
    }
  }

  private Optional<ReportRefusal> order(
      Operator operator, ProblemReport report, ReportOutcome.Founded founded, Instant now) {
    List<RecordId> linked = desk.reports.certificates(report.id());
    if (linked.isEmpty()) {
      return Optional.of(ReportRefusal.NO_CERTIFICATE);
    }
    for (RecordId record : linked) {
      IssuedCertificate certificate = certificates.ofRecord(record).orElseThrow();
      Optional<OrderRefusal> refusal =
          carryOut.take(
              order(operator, report, founded, certificate, now), certificate, operator, now);
      if (refusal.filter(why -> why == OrderRefusal.CHANGED_MEANWHILE).isPresent()) {
        return Optional.of(ReportRefusal.CHANGED_MEANWHILE);
      }
    }
    return Optional.empty();
  }

  private static RevocationOrder order(
      Operator operator,
      ProblemReport report,
      ReportOutcome.Founded founded,
      IssuedCertificate certificate,
      Instant now) {
    KeyProof proof = report.complaint().proof();
    return new RevocationOrder(
        UUID.randomUUID(),
        certificate.record(),
        founded.ground(),
        proof != null && proof.key().equals(certificate.key()),
        report.receivedAt(),
        founded.why(),
        report.receipt().text(),
        report.id(),
        new Decision(operator.id(), now),
        null,
        null,
        null,
        0);
  }
}
