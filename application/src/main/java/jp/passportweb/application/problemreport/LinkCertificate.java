package jp.passportweb.application.problemreport;

import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.problemreport.ReportRefusal;
import jp.passportweb.domain.revocation.IssuedCertificate;
import jp.passportweb.domain.revocation.IssuedCertificates;

/** Ties a certificate to a problem report, or unties it, until it is decided (PRB-1). */
@Assembled
public final class LinkCertificate {
  private final ReportDesk desk;
  private final IssuedCertificates certificates;

  public LinkCertificate(ReportDesk desk, IssuedCertificates certificates) {
    this.desk = desk;
    this.certificates = certificates;
  }

  /**
   * Doing it again changes nothing.
   *
   * @param tied whether it belongs to the report from now on
   */
  public ReportStep link(Operator operator, UUID report, RecordId record, boolean tied) {
    return desk.take(
        act(tied),
        operator,
        report,
        (found, now) -> {
          Optional<IssuedCertificate> certificate = certificates.ofRecord(record);
          if (found.outcome() != null) {
            return Optional.of(ReportRefusal.DECIDED);
          }
          if (certificate.isEmpty()) {
            return Optional.of(ReportRefusal.NOT_FOUND);
          }
          if (desk.reports.certificates(report).contains(record) != tied) {
            change(report, record, tied);
            desk.note(operator, found, act(tied), told(certificate.get(), tied).details(), now);
          }
          return Optional.empty();
        });
  }

  private void change(UUID report, RecordId record, boolean tied) {
    if (tied) {
      desk.reports.link(report, record);
    } else {
      desk.reports.unlink(report, record);
    }
  }

  private static FactChange told(IssuedCertificate certificate, boolean tied) {
    String serial = certificate.serial().hex();
    return tied ? new FactChange("serial", "", serial) : new FactChange("serial", serial, "");
  }

  private static String act(boolean tied) {
    return tied ? "problem-report.linked" : "problem-report.unlinked";
  }
}
