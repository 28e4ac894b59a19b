package jp.passportweb.application.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.evidence.EvidenceId;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.review.ApprovalRules;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.domain.review.ConversationRules;
import jp.passportweb.domain.review.CrossCheck;
import jp.passportweb.domain.review.Examination;
import jp.passportweb.domain.review.ExaminationRules;
import jp.passportweb.domain.review.FourEyes;
import jp.passportweb.domain.review.Outstanding;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.ReviewRefusal;

/**
 * A record on the desk of an operator, with all that a decision needs.
 *
 * @param fourEyes who may approve what somebody else must have examined
 * @param findings what the linters say of its certificate (LINT-1)
 */
public record OpenCase(
    ApplicationRecord record,
    Review review,
    Operator operator,
    CertificateService service,
    FourEyes fourEyes,
    Examination examination,
    List<LintFinding> findings) {

  /** What keeps its certificate from being signed. */
  public List<LintFinding> broken() {
    return findings.stream().filter(LintFinding::stops).toList();
  }

  /** What is to be looked at, and stops nothing. */
  public List<LintFinding> remarks() {
    return findings.stream().filter(finding -> !finding.stops()).toList();
  }

  /** The documents to hand in. */
  public List<DocumentRequirement> required() {
    return examination.documents();
  }

  /** What keeps it from being examined, approved and signed; nothing when it may be. */
  public List<Outstanding> outstanding() {
    return Stream.<Outstanding>concat(
            broken().stream().map(Outstanding.RuleBroken::new),
            examination.outstanding(review).stream())
        .toList();
  }

  public boolean needsFourEyes() {
    return record.requestType().certifies() && fourEyes.isNeeded(service.level());
  }

  /** Why this operator may not gather evidence now; nothing when it is allowed. */
  public Optional<ReviewRefusal> whyNotExamine() {
    return ExaminationRules.whyNotExamine(record.status(), operator);
  }

  /** Why this operator may not end the examination now; nothing when it is allowed. */
  public Optional<ReviewRefusal> whyNotFinish() {
    return whyNotExamine()
        .or(() -> record.requestType().certifies() ? Optional.empty() : otherKind())
        .or(this::whatIsMissing);
  }

  /** Why this operator may not complete a contact change or a termination now, if so. */
  public Optional<ReviewRefusal> whyNotComplete() {
    return whyNotExamine()
        .or(() -> ExaminationRules.whyNotComplete(record.requestType()))
        .or(this::whatIsMissing);
  }

  /** Why this operator may not revoke as it was asked now, if so. */
  public Optional<ReviewRefusal> whyNotRevoke() {
    return whyNotRevokeAtAll().or(this::whatIsMissing);
  }

  /** As above where nobody was reached: the clock does not wait (BR 4.9.1.1). */
  public Optional<ReviewRefusal> whyNotRevokeUnconfirmed() {
    return whyNotRevokeAtAll()
        .or(() -> ExaminationRules.whyNotUnconfirmed(record.request(), review));
  }

  private Optional<ReviewRefusal> whyNotRevokeAtAll() {
    return whyNotExamine()
        .or(() -> record.requestType() == RequestType.REVOCATION ? Optional.empty() : otherKind());
  }

  /** Why this operator may not ask the customer for another CSR now, if so. */
  public Optional<ReviewRefusal> whyNotAskSigningRequest() {
    return ExaminationRules.whyNotAskSigningRequest(
        record.status(), record.requestType(), review, operator);
  }

  /** Why this operator may not revoke the previous certificate before the reissue now, if so. */
  public Optional<ReviewRefusal> whyNotRevokeCompromised() {
    boolean asked =
        record.status().isOpen()
            && record.request() instanceof Request.Reissue reissue
            && reissue.keyCompromised();
    return whyNotComment().or(() -> asked ? Optional.empty() : otherKind());
  }

  private Optional<ReviewRefusal> otherKind() {
    return Optional.of(new ReviewRefusal.NotForThisKind(record.requestType()));
  }

  private Optional<ReviewRefusal> whatIsMissing() {
    return outstanding().isEmpty()
        ? Optional.empty()
        : Optional.of(new ReviewRefusal.EvidenceMissing(outstanding()));
  }

  /** Why this operator may not approve now; nothing when it is allowed. */
  public Optional<ReviewRefusal> whyNotApprove() {
    return ApprovalRules.refusal(
            review, examination.collectors(), record.status(), needsFourEyes(), operator)
        .or(this::whatIsMissing);
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
    return ExaminationRules.whyNotRefuse(record.status(), operator)
        .or(() -> ExaminationRules.whyNotRefuse(record.request(), review));
  }

  /** Whether it is a 失効申請 for a compromised key. */
  public boolean claimsCompromise() {
    return ExaminationRules.whyNotQuestion(record.request()).isEmpty();
  }

  /** REV-6: why this operator may not have a claim refused by two, if so. */
  public Optional<ReviewRefusal> whyNotRefuseClaim() {
    return ExaminationRules.whyNotRefuse(record.status(), operator)
        .or(() -> ExaminationRules.whyNotRefuseClaim(record.request(), review));
  }

  /** REV-6: why this operator may not ask who claims a compromise what proves it, if so. */
  public Optional<ReviewRefusal> whyNotQuestion() {
    return whyNotExamine().or(() -> ExaminationRules.whyNotQuestion(record.request()));
  }

  /** Why this operator may not comment; nothing when it is allowed. */
  public Optional<ReviewRefusal> whyNotComment() {
    return ExaminationRules.whyNotComment(operator);
  }

  /** Why this operator may not write to the applicant now, if so (CNV-1). */
  public Optional<ReviewRefusal> whyNotWrite(Comment.Kind kind) {
    return ConversationRules.whyNotWrite(kind, record.status(), operator);
  }

  /** Why this operator may not end the conversation's wait now, if so (CNV-2). */
  public Optional<ReviewRefusal> whyNotSettle() {
    return ConversationRules.whyNotSettle(record.status(), operator);
  }

  /** Why this operator may not have the names looked for now; nothing when it is allowed. */
  public Optional<ReviewRefusal> whyNotLook() {
    return whyNotComment()
        .or(() -> record.requestType().certifies() ? Optional.empty() : otherKind())
        .or(() ->
            record.status().isOpen()
                ? Optional.empty()
                : Optional.of(new ReviewRefusal.WrongStatus(record.status())));
  }

  /** EVD-5: the lines that the approver compares; none below EV. */
  public List<CrossCheck.Line> crossCheck() {
    return record.requestType().certifies() && service.level() == ValidationLevel.EV
        ? CrossCheck.lines(record, examination)
        : List.of();
  }

  /** What a decision rests on: what is proven today, and the number that was called. */
  Set<EvidenceId> used() {
    return Stream.concat(
            examination.used().stream(),
            review.telephoneConfirmations().isEmpty()
                ? Stream.empty()
                : Stream.of(review.telephoneConfirmations().getLast().number()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Why this operator may not record evidence of a fact now: it may be none asked for (DCV-2). */
  Optional<ReviewRefusal> whyNotRecord(Fact fact) {
    return whyNotExamine()
        .or(() ->
            examination.point(fact).isPresent()
                ? Optional.empty()
                : Optional.of(new ReviewRefusal.NotRequired(fact)));
  }

  Optional<ReviewRefusal> whyNotReceive(DocumentCode document) {
    return whyNotExamine()
        .or(() ->
            required().stream().anyMatch(d -> d.code().equals(document))
                ? Optional.empty()
                : Optional.of(new ReviewRefusal.NotAskedFor(document)));
  }
}
