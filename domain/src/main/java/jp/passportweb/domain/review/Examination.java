package jp.passportweb.domain.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.evidence.Evidence;
import jp.passportweb.domain.evidence.EvidenceCatalog;
import jp.passportweb.domain.evidence.EvidenceId;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.evidence.FiledEvidence;
import jp.passportweb.domain.evidence.Requirement;
import jp.passportweb.domain.evidence.Verdict;
import jp.passportweb.domain.file.HandedInFile;
import jp.passportweb.domain.nameproof.NameProofs;
import jp.passportweb.domain.operator.OperatorId;
import org.jspecify.annotations.Nullable;

/**
 * What the examination of a record asks for, and how each of it stands today (EVD-2). What the
 * customer is asked for, what the office records, what a decision needs and what is looked at
 * before a signature are read here, and nowhere else.
 *
 * @param documents to hand in
 * @param points the requirements, in the order of work
 * @param numbers the only ones that may be called, each with what proves it (EVD-4)
 * @param names what is proven of the names to certify
 * @param differences to the application before and to the sources
 * @param reusedCall a call of an earlier record that counts for this one; null where it is asked
 *     anew
 * @param provenBefore whether who the organisation is was proven for an earlier record
 * @param notedByHand what examiners once noted of control of names; it proves nothing (DCV-2)
 * @param age how old evidence may be today
 */
public record Examination(
    RequestType type,
    List<DocumentRequirement> documents,
    List<Point> points,
    Map<String, Standing.Good> numbers,
    NameProofs names,
    List<Difference> differences,
    @Nullable GoodCall reusedCall,
    boolean provenBefore,
    List<Evidence> notedByHand,
    EvidenceAge age) {

  /** What an examination is read from. */
  public record Basis(
      ApplicationRecord record,
      ValidationLevel level,
      List<DocumentRequirement> documents,
      List<FiledEvidence> filed,
      NameProofs names,
      @Nullable ApplicationRecord before,
      @Nullable GoodCall reusedCall) {}

  public static Examination of(Basis basis, EvidenceCatalog rules, EvidenceAge age) {
    ApplicationRecord record = basis.record();
    List<Requirement> requirements =
        rules.requirements(
            record.requestType(), basis.level(), record.content().organization().kind());
    Points judge =
        new Points(
            record, basis.filed().stream().map(FiledEvidence::evidence).toList(), rules, age);
    List<Point> points = requirements.stream().map(judge::of).toList();
    boolean provenBefore = isProvenBefore(basis, points, judge);
    boolean needsDocuments = record.requestType().certifies() && !provenBefore;
    return new Examination(
        record.requestType(),
        needsDocuments ? basis.documents() : List.of(),
        points,
        judge.numbers(requirements),
        basis.names(),
        DifferenceRules.of(record, basis.before(), points),
        basis.reusedCall(),
        provenBefore,
        basis.filed().stream()
            .map(FiledEvidence::evidence)
            .filter(evidence -> evidence.fact() == Fact.DOMAIN_CONTROL)
            .toList(),
        age);
  }

  /**
   * Documents say who the organisation is; where an approval rests on what is good still, nobody
   * asks again, also where it was looked up anew in time.
   */
  private static boolean isProvenBefore(Basis basis, List<Point> points, Points judge) {
    Set<EvidenceId> before =
        basis.filed().stream()
            .filter(FiledEvidence::provenBefore)
            .map(filed -> filed.evidence().id())
            .collect(Collectors.toSet());
    List<Point> identity = points.stream().filter(point -> isIdentity(point.fact())).toList();
    return !identity.isEmpty()
        && identity.stream().allMatch(point -> judge.isProvenBy(point, before));
  }

  private static boolean isIdentity(Fact fact) {
    return fact == Fact.LEGAL_EXISTENCE
        || fact == Fact.PERSONAL_IDENTITY
        || fact == Fact.PHYSICAL_ADDRESS;
  }

  public Optional<Point> point(Fact fact) {
    return points.stream().filter(point -> point.fact() == fact).findFirst();
  }

  /** The evidence that a decision of today rests on. */
  public Set<EvidenceId> used() {
    return Stream.concat(
            good().map(Evidence::id),
            Stream.ofNullable(reusedCall).map(good -> good.call().number()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Who collected it, and who made the call that counts here: they do not approve (EVG 14.1.3). */
  public Set<OperatorId> collectors() {
    return Stream.concat(
            good().map(Evidence::collectedBy),
            Stream.ofNullable(reusedCall).map(good -> good.call().recordedBy()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<Evidence> good() {
    return points.stream()
        .map(Point::standing)
        .filter(Standing::isGood)
        .flatMap(standing -> standing.evidence().stream());
  }

  /** Whether 登録担当者 has confirmed; the latest call counts before any earlier one. */
  public boolean isConfirmed(Review review) {
    return outstandingCall(review).isEmpty();
  }

  /** Whether it is there, and not too old. */
  public boolean hasReceived(DocumentCode document, Review review) {
    return outstanding(document, review).isEmpty();
  }

  /** Where each document stands that is asked for (FIL-5). */
  public List<DocumentTurn> turns(Review review) {
    return documents.stream().map(document -> turn(document, review)).toList();
  }

  /** As above for one; nothing where it is not asked for. */
  public Optional<DocumentTurn> turn(DocumentCode document, Review review) {
    return documents.stream()
        .filter(asked -> asked.code().equals(document))
        .findFirst()
        .map(asked -> turn(asked, review));
  }

  private DocumentTurn turn(DocumentRequirement document, Review review) {
    HandIns handIns = review.handIns();
    Optional<AskedAgain> asked = handIns.asked(document.code());
    Instant decided =
        Stream.concat(
                asked.map(AskedAgain::at).stream(),
                review.received(document.code()).map(ReceivedDocument::receivedAt).stream())
            .max(Comparator.naturalOrder())
            .orElse(Instant.MIN);
    Map<Boolean, List<HandedInFile>> files =
        handIns.of(document.code()).stream()
            .collect(Collectors.partitioningBy(file -> file.at().isAfter(decided)));
    List<HandedInFile> fresh = files.getOrDefault(true, List.of());
    DocumentTurn.State state = state(document.code(), review, fresh, asked.isPresent());
    return new DocumentTurn(
        document,
        state,
        fresh,
        files.getOrDefault(false, List.of()),
        state == DocumentTurn.State.ASKED_AGAIN ? asked.orElse(null) : null);
  }

  private DocumentTurn.State state(
      DocumentCode document, Review review, List<HandedInFile> fresh, boolean asked) {
    if (hasReceived(document, review)) {
      return DocumentTurn.State.RECEIVED;
    }
    if (!fresh.isEmpty()) {
      return DocumentTurn.State.HANDED_IN;
    }
    return asked ? DocumentTurn.State.ASKED_AGAIN : DocumentTurn.State.AWAITED;
  }

  /** Whether everything that is asked for has come in, and was found to do. */
  public boolean hasReceivedAll(Review review) {
    return documents.stream().allMatch(document -> hasReceived(document.code(), review));
  }

  /** The documents that the customer is still asked for. */
  public List<DocumentRequirement> awaited(Review review) {
    return turns(review).stream()
        .filter(DocumentTurn::isAwaited)
        .map(DocumentTurn::document)
        .toList();
  }

  /** 「!」: whether it is the customer's turn (LST-3). */
  public boolean awaitsCustomer(Review review) {
    return !awaited(review).isEmpty()
        || review.isStoppedFor(Stop.Reason.SIGNING_REQUEST)
        || review.turn() == Turn.APPLICANT;
  }

  /** What is still missing, contradicted or too old; nothing when it can be finished. */
  public List<Outstanding> outstanding(Review review) {
    Stream<Outstanding> signingRequest =
        review.isStoppedFor(Stop.Reason.SIGNING_REQUEST)
            ? Stream.of(new Outstanding.SigningRequest())
            : Stream.empty();
    return Stream.<Stream<? extends Outstanding>>of(
            signingRequest,
            conversation(review),
            documents.stream().flatMap(d -> outstanding(d.code(), review).stream()),
            points.stream().flatMap(point -> point.outstanding().stream()),
            differences.stream()
                .filter(difference -> review.explanation(difference).isEmpty())
                .map(Outstanding.Unexplained::new),
            names.unproven().stream().map(Outstanding.NameUnproven::new),
            names.forbidden().stream().map(Outstanding.NameForbidden::new),
            outstandingCall(review).stream())
        .<Outstanding>flatMap(all -> all)
        .toList();
  }

  /** CNV-2: a question is answered and its answer read before it goes on. */
  private Stream<Outstanding> conversation(Review review) {
    return review.turn() != Turn.NOBODY && ConversationRules.holdsUp(type)
        ? Stream.of(new Outstanding.Conversation(review.turn()))
        : Stream.empty();
  }

  private Optional<Outstanding> outstanding(DocumentCode document, Review review) {
    Outstanding missing = new Outstanding.Document(document);
    return review
        .received(document)
        .map(received ->
            tooOld(age.isGood(received), new Outstanding.TooOld(missing, age.lastDay(received))))
        .orElse(Optional.of(missing));
  }

  private Optional<Outstanding> outstandingCall(Review review) {
    Outstanding missing = new Outstanding.TelephoneConfirmationMissing();
    if (review.telephoneConfirmations().isEmpty()) {
      return reusedCall == null ? Optional.of(missing) : Optional.empty();
    }
    TelephoneConfirmation last = review.telephoneConfirmations().getLast();
    return review.isConfirmedByTelephone() && !isDisproven(last.calledNumber())
        ? tooOld(age.isGood(last), new Outstanding.TooOld(missing, age.lastDay(last)))
        : Optional.of(missing);
  }

  /** Whether it turned out that the number is somebody else's. */
  private boolean isDisproven(String number) {
    return point(Fact.TELEPHONE_NUMBER).stream()
        .flatMap(point -> point.all().stream())
        .filter(evidence -> evidence.subject().detail().equals(number))
        .reduce((earlier, later) -> later)
        .filter(evidence -> evidence.verdict() == Verdict.CONTRADICTS)
        .isPresent();
  }

  private static Optional<Outstanding> tooOld(boolean good, Outstanding tooOld) {
    return good ? Optional.empty() : Optional.of(tooOld);
  }
}
