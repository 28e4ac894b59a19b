package jp.passportweb.application.office;

import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.review.ApprovalRules;
import jp.passportweb.domain.review.ExaminationRules;
import jp.passportweb.domain.review.Outstanding;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.ReviewRefusal;

/** A record on the desk of an operator, with all that a decision needs. */
public record OpenCase(
    ApplicationRecord record,
    Review review,
    Operator operator,
    CertificateService service,
    List<DocumentRequirement> required) {

  public List<Outstanding> outstanding() {
    return ExaminationRules.outstanding(review, service.level(), required);
  }

  public boolean needsFourEyes() {
    return ApprovalRules.needsFourEyes(service.level());
  }

  /** Why this operator may not gather evidence now; nothing when it is allowed. */
  public Optional<ReviewRefusal> whyNotExamine() {
    return ExaminationRules.whyNotExamine(record.status(), operator);
  }

  /** Why this operator may not end the examination now; nothing when it is allowed. */
  public Optional<ReviewRefusal> whyNotFinish() {
    return whyNotExamine()
        .or(() ->
            outstanding().isEmpty()
                ? Optional.empty()
                : Optional.of(new ReviewRefusal.EvidenceMissing(outstanding())));
  }

  /** Why this operator may not approve now; nothing when it is allowed. */
  public Optional<ReviewRefusal> whyNotApprove() {
    return ApprovalRules.refusal(review, record.status(), service.level(), operator);
  }

  /** Why this operator may not give the record back now; nothing when it is allowed. */
  public Optional<ReviewRefusal> whyNotGiveBack() {
    return ApprovalRules.whyNotGiveBack(record.status(), operator);
  }

  /** Why this operator may not have the certificate issued at once; nothing when it is allowed. */
  public Optional<ReviewRefusal> whyNotIssue() {
    return ApprovalRules.whyNotIssue(record.status(), operator);
  }

  /** Why this operator may not refuse the application now; nothing when it is allowed. */
  public Optional<ReviewRefusal> whyNotRefuse() {
    return ExaminationRules.whyNotRefuse(record.status(), operator);
  }

  /** Why this operator may not comment; nothing when it is allowed. */
  public Optional<ReviewRefusal> whyNotComment() {
    return ExaminationRules.whyNotComment(operator);
  }

  Optional<ReviewRefusal> whyNotReceive(DocumentCode document) {
    return whyNotExamine()
        .or(() ->
            required.stream().anyMatch(d -> d.code().equals(document))
                ? Optional.empty()
                : Optional.of(new ReviewRefusal.NotAskedFor(document)));
  }
}
