package jp.passportweb.domain.review;

import java.util.ArrayList;
import java.util.List;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.catalog.ValidationLevel;

/**
 * What the examination of a record asks for (REQUIREMENTS §4, §5).
 *
 * @param documents to hand in
 * @param checks the points to look into
 * @param reused evidence of earlier records that is not asked for again
 */
public record Examination(
    RequestType type,
    List<DocumentRequirement> documents,
    List<Check.Kind> checks,
    ReusedEvidence reused) {

  /**
   * @param documents that an organisation of this kind hands in for the service
   */
  public static Examination of(
      RequestType type,
      ValidationLevel level,
      List<DocumentRequirement> documents,
      ReusedEvidence reused) {
    boolean needsDocuments = type.certifies() && !reused.identity();
    return new Examination(
        type,
        needsDocuments ? documents : List.of(),
        ExaminationRules.checksFor(type, level),
        reused);
  }

  public boolean isGood(Check.Kind kind, Review review) {
    return review.hasChecked(kind) || reused.of(kind).isPresent();
  }

  /** Whether 登録担当者 has confirmed; the latest call counts before any earlier one. */
  public boolean isConfirmed(Review review) {
    return review.telephoneConfirmations().isEmpty()
        ? reused.call() != null
        : review.isConfirmedByTelephone();
  }

  public boolean hasAllDocuments(Review review) {
    return documents.stream().allMatch(d -> review.hasReceived(d.code()));
  }

  /** What is still missing; nothing when the examination can be finished. */
  public List<Outstanding> outstanding(Review review) {
    List<Outstanding> outstanding = new ArrayList<>();
    documents.stream()
        .filter(d -> !review.hasReceived(d.code()))
        .forEach(d -> outstanding.add(new Outstanding.Document(d.code())));
    checks.stream()
        .filter(kind -> !isGood(kind, review))
        .forEach(kind -> outstanding.add(new Outstanding.Unchecked(kind)));
    if (!isConfirmed(review)) {
      outstanding.add(new Outstanding.TelephoneConfirmationMissing());
    }
    return List.copyOf(outstanding);
  }
}
