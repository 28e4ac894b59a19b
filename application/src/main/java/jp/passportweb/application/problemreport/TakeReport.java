package jp.passportweb.application.problemreport;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.notice.DateWords;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.problemreport.Complaint;
import jp.passportweb.domain.problemreport.KeyProof;
import jp.passportweb.domain.problemreport.ProblemReport;
import jp.passportweb.domain.problemreport.ProblemReports;
import jp.passportweb.domain.problemreport.ReportForm;
import jp.passportweb.domain.problemreport.ReportReceipt;
import jp.passportweb.domain.revocation.CertificateClue;
import jp.passportweb.domain.revocation.IssuedCertificate;
import jp.passportweb.domain.revocation.IssuedCertificates;
import org.jspecify.annotations.Nullable;

/**
 * What a report becomes however it came: a case with its clock, tied to the certificates that its
 * words name, and a receipt by mail. Runs in the caller's transaction.
 */
@Assembled
public final class TakeReport {
  /** Certificates that are tied by themselves: more than one key or host usually has. */
  private static final int MOST_LINKED = 50;

  private final ProblemReports reports;
  private final IssuedCertificates certificates;
  private final PostOffice postOffice;
  private final AuditTrail audit;
  private final SecureRandom random;

  public TakeReport(
      ProblemReports reports,
      IssuedCertificates certificates,
      PostOffice postOffice,
      AuditTrail audit,
      SecureRandom random) {
    this.reports = reports;
    this.certificates = certificates;
    this.postOffice = postOffice;
    this.audit = audit;
    this.random = random;
  }

  ProblemReport take(ReportForm.Filled form, @Nullable KeyProof proof, String actor, Instant now) {
    ProblemReport report =
        new ProblemReport(
            UUID.randomUUID(),
            ReportReceipt.random(random),
            form.receivedAt(),
            form.reporter(),
            new Complaint(form.kind(), form.certificate(), form.text(), proof),
            null,
            null,
            0);
    reports.add(report);
    Set<RecordId> linked = linked(report.complaint(), now);
    linked.forEach(record -> reports.link(report.id(), record));
    acknowledge(report, now);
    note(report, actor, linked.size(), now);
    return report;
  }

  private Set<RecordId> linked(Complaint complaint, Instant now) {
    KeyProof proof = complaint.proof();
    Stream<CertificateClue> clues =
        Stream.concat(
            CertificateClue.of(complaint.certificate()).stream(),
            proof == null ? Stream.empty() : Stream.of(new CertificateClue.Key(proof.key())));
    return clues
        .map(clue -> certificates.known(clue, now, MOST_LINKED))
        .flatMap(List::stream)
        .map(IssuedCertificate::record)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Nothing that was typed stands in it: it goes to whatever address was typed. */
  private void acknowledge(ProblemReport report, Instant now) {
    Optional.ofNullable(report.reporter().mail())
        .ifPresent(mail ->
            postOffice.post(
                new Notice.ProblemReportReceived(
                    mail,
                    report.reporter().language(),
                    report.receipt().text(),
                    DateWords.minute(report.receivedAt()),
                    DateWords.minute(report.clock().due())),
                now));
  }

  private void note(ProblemReport report, String actor, int linked, Instant now) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("channel", report.reporter().channel().name());
    details.put("kind", report.complaint().kind().name());
    details.put("certificate", report.complaint().certificate());
    details.put("receivedAt", report.receivedAt().toString());
    details.put("linked", String.valueOf(linked));
    Optional.ofNullable(report.complaint().proof())
        .ifPresent(proof -> details.put("proof", proof.kind().name() + " " + proof.key().hex()));
    audit.append(
        new AuditEvent(
            now, actor, "problem-report.received", report.receipt().text(), Map.copyOf(details)));
  }
}
