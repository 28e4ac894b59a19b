package jp.passportweb.domain.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.nameproof.NameProofs;

/**
 * What the examination of a record asks for (REQUIREMENTS §4, §5). What the customer is asked for,
 * what the office can receive and what a decision needs are read here, and nowhere else.
 *
 * @param documents to hand in
 * @param checks the points to look into
 * @param names what is proven of the names to certify
 * @param reused evidence of earlier records that is not asked for again
 * @param age how old evidence may be today
 */
public record Examination(
    RequestType type,
    List<DocumentRequirement> documents,
    List<Check.Kind> checks,
    NameProofs names,
    ReusedEvidence reused,
    EvidenceAge age) {

  /**
   * @param documents that an organisation of this kind hands in for the service
   * @param names what is proven of the names to certify
   */
  public static Examination of(
      RequestType type,
      ValidationLevel level,
      List<DocumentRequirement> documents,
      NameProofs names,
      ReusedEvidence reused,
      EvidenceAge age) {
    boolean needsDocuments = type.certifies() && !reused.identity();
    return new Examination(
        type,
        needsDocuments ? documents : List.of(),
        ExaminationRules.checksFor(type, level),
        names,
        reused,
        age);
  }

  public boolean isGood(Check.Kind kind, Review review) {
    return outstanding(kind, review).isEmpty();
  }

  /** Whether 登録担当者 has confirmed; the latest call counts before any earlier one. */
  public boolean isConfirmed(Review review) {
    return outstandingCall(review).isEmpty();
  }

  /** Whether it is there, and not too old. */
  public boolean hasReceived(DocumentCode document, Review review) {
    return outstanding(document, review).isEmpty();
  }

  /** The documents that the customer is still asked for. */
  public List<DocumentRequirement> awaited(Review review) {
    return documents.stream().filter(d -> !hasReceived(d.code(), review)).toList();
  }

  /** 「!」: whether it is the customer's turn (LST-3). */
  public boolean awaitsCustomer(Review review) {
    return !awaited(review).isEmpty() || review.isStoppedFor(Stop.Reason.SIGNING_REQUEST);
  }

  /** What is still missing or too old; nothing when the examination can be finished. */
  public List<Outstanding> outstanding(Review review) {
    Stream<Outstanding> signingRequest =
        review.isStoppedFor(Stop.Reason.SIGNING_REQUEST)
            ? Stream.of(new Outstanding.SigningRequest())
            : Stream.empty();
    return Stream.<Stream<? extends Outstanding>>of(
            signingRequest,
            documents.stream().flatMap(d -> outstanding(d.code(), review).stream()),
            checks.stream().flatMap(kind -> outstanding(kind, review).stream()),
            names.unproven().stream().map(Outstanding.NameUnproven::new),
            names.forbidden().stream().map(Outstanding.NameForbidden::new),
            outstandingCall(review).stream())
        .<Outstanding>flatMap(all -> all)
        .toList();
  }

  private Optional<Outstanding> outstanding(DocumentCode document, Review review) {
    Outstanding missing = new Outstanding.Document(document);
    return review
        .received(document)
        .map(received ->
            tooOld(age.isGood(received), new Outstanding.TooOld(missing, age.lastDay(received))))
        .orElse(Optional.of(missing));
  }

  private Optional<Outstanding> outstanding(Check.Kind kind, Review review) {
    if (reused.of(kind).isPresent()) {
      return Optional.empty();
    }
    Outstanding missing = new Outstanding.Unchecked(kind);
    return review
        .check(kind)
        .map(
            check -> tooOld(age.isGood(check), new Outstanding.TooOld(missing, age.lastDay(check))))
        .orElse(Optional.of(missing));
  }

  private Optional<Outstanding> outstandingCall(Review review) {
    Outstanding missing = new Outstanding.TelephoneConfirmationMissing();
    if (review.telephoneConfirmations().isEmpty()) {
      return reused.call() == null ? Optional.of(missing) : Optional.empty();
    }
    TelephoneConfirmation last = review.telephoneConfirmations().getLast();
    return review.isConfirmedByTelephone()
        ? tooOld(age.isGood(last), new Outstanding.TooOld(missing, age.lastDay(last)))
        : Optional.of(missing);
  }

  private static Optional<Outstanding> tooOld(boolean good, Outstanding tooOld) {
    return good ? Optional.empty() : Optional.of(tooOld);
  }
}
