package jp.passportweb.application.signingrequest;

import java.util.List;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.domain.signingrequest.Finding;
import jp.passportweb.domain.signingrequest.SigningRequest;
import jp.passportweb.domain.signingrequest.SubmissionFinding;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;
import org.jspecify.annotations.Nullable;

/**
 * What came of examining a CSR.
 *
 * @param request what was read, also when a rule refuses it; null when nothing could be read
 * @param findings worst first
 * @param names the names to certify, the common name first; empty when it is refused
 * @param proposed the names that a new CSR in its place could ask for
 */
public record SigningRequestExamination(
    @Nullable SigningRequest request,
    List<Finding> findings,
    List<DnsName> names,
    List<DnsName> proposed) {

  /** Of something in which there is nothing to read. */
  public static SigningRequestExamination of(SubmittedSigningRequest.Defective defective) {
    return unreadable(List.of(SubmissionFinding.of(defective.defect())));
  }

  static SigningRequestExamination unreadable(List<Finding> findings) {
    return new SigningRequestExamination(null, findings, List.of(), List.of());
  }

  /** Whether an application may go on with this CSR. */
  public boolean accepted() {
    return request != null
        && findings.stream().noneMatch(f -> f.severity() == Finding.Severity.ERROR);
  }
}
