package jp.passportweb.application.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.signingrequest.ExamineSigningRequest;
import jp.passportweb.application.signingrequest.SigningRequestExamination;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.Contracts;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;
import org.jspecify.annotations.Nullable;

/** One record with everything that the office knows of it; its CSR is examined anew each time. */
@Assembled
public final class ShowCase {
  private static final int TRAIL = 200;

  private final Desk desk;
  private final ExamineSigningRequest examine;
  private final Certificates certificates;
  private final Contracts contracts;
  private final AuditTrail audit;
  private final Operators operators;

  public ShowCase(
      Desk desk,
      ExamineSigningRequest examine,
      Certificates certificates,
      Contracts contracts,
      AuditTrail audit,
      Operators operators) {
    this.desk = desk;
    this.examine = examine;
    this.certificates = certificates;
    this.contracts = contracts;
    this.audit = audit;
    this.operators = operators;
  }

  /**
   * What the office knows.
   *
   * @param base the record that the request was made from
   * @param trail what was done to the record, newest first
   * @param staff everybody who may stand in it
   */
  public record CaseView(
      OpenCase open,
      SigningRequestExamination signingRequest,
      Issuance.@Nullable Issued issued,
      @Nullable Contract contract,
      @Nullable ApplicationRecord base,
      List<AuditEvent> trail,
      Map<OperatorId, Operator> staff) {}

  public Optional<CaseView> show(RecordId id, OperatorId operator) {
    return desk.lay(id, operator).map(this::view);
  }

  private CaseView view(OpenCase open) {
    ApplicationRecord record = open.record();
    return new CaseView(
        open,
        examine.examine(
            new SubmittedSigningRequest.Found(record.content().basic().signingRequest()),
            open.service().wildcardAllowed()),
        certificates.ofRecord(record.id()).orElse(null) instanceof Issuance.Issued issued
            ? issued
            : null,
        record.contract() == null ? null : contracts.byCode(record.contract()).orElse(null),
        record.request().base() == null ? null : desk.base(open),
        audit.on(record.receiptNumber().text(), TRAIL),
        operators.all().stream().collect(Collectors.toMap(Operator::id, Function.identity())));
  }
}
