package jp.passportweb.application.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.certificate.ApprovedRecords;
import jp.passportweb.domain.evidence.EvidenceArchive;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.Operators;
import jp.passportweb.domain.review.CrossCheck;
import jp.passportweb.domain.review.Decided;
import org.jspecify.annotations.Nullable;

/**
 * The decision on what was examined: approve it, or give it back with a reason. EV ends with a
 * cross-check by whom approves (EVD-5); what the approval rests on is frozen with it. What is
 * approved is issued at once.
 */
@Assembled
public final class DecideApproval {
  /** The notes on what was found to differ. */
  public static final String NOTES = "notes";

  public static final String BACK = "giveBackReason";
  private static final String LINE = "cross-";

  private final Desk desk;
  private final EvidenceArchive archive;
  private final Operators operators;
  private final ApprovedRecords approvedRecords;

  public DecideApproval(
      Desk desk, EvidenceArchive archive, Operators operators, ApprovedRecords approvedRecords) {
    this.desk = desk;
    this.archive = archive;
    this.operators = operators;
    this.approvedRecords = approvedRecords;
  }

  /** The name of a line's box. */
  public static String field(CrossCheck.Line line) {
    return LINE + line.name();
  }

  /**
   * @param ticked the lines that the approver compared
   * @param typedNotes may be empty
   */
  public ReviewOutcome approve(Seen seen, Set<CrossCheck.Line> ticked, String typedNotes) {
    if (typedNotes.isBlank()) {
      return approved(seen, ticked, "");
    }
    return switch (LongText.parse(typedNotes)) {
      case Parsed.Bad<LongText>(var problem) ->
          new ReviewOutcome.Invalid(List.of(new FieldProblem(NOTES, problem)));
      case Parsed.Good<LongText>(LongText notes) -> approved(seen, ticked, notes.text());
    };
  }

  public ReviewOutcome giveBack(Seen seen, String typedReason) {
    return switch (LongText.parse(typedReason)) {
      case Parsed.Bad<LongText>(var problem) ->
          new ReviewOutcome.Invalid(List.of(new FieldProblem(BACK, problem)));
      case Parsed.Good<LongText>(LongText reason) ->
          desk.decide(
              "review.given-back",
              seen,
              OpenCase::whyNotGiveBack,
              (open, now) -> giveBack(open, reason.text(), now));
    };
  }

  private ReviewOutcome approved(Seen seen, Set<CrossCheck.Line> ticked, String notes) {
    ReviewOutcome outcome =
        desk.decide(
            "review.approved",
            seen,
            OpenCase::whyNotApprove,
            (open, now) -> approve(open, ticked, notes, now));
    if (outcome instanceof ReviewOutcome.Done) {
      approvedRecords.add(seen.record());
    }
    return outcome;
  }

  private void approve(OpenCase open, Set<CrossCheck.Line> ticked, String notes, Instant now) {
    List<FieldProblem> unticked =
        open.crossCheck().stream()
            .filter(line -> !ticked.contains(line))
            .map(line -> new FieldProblem(field(line), new InputProblem.NotTicked()))
            .toList();
    if (!unticked.isEmpty()) {
      throw new NotTaken(new ReviewOutcome.Invalid(unticked));
    }
    desk.saveDecided(open, open.review().approved(Desk.decision(open, now)));
    archive.use(open.record().id(), open.used());
    keep(open, Decided.Kind.APPROVED, notes, open.crossCheck(), now);
    desk.update(open.record().become(RecordStatus.ISSUING, now));
    desk.tell(open, RecordEvent.Kind.APPROVED, "", now);
    desk.note(
        open,
        "review.approved",
        Desk.becomes(open, RecordStatus.ISSUING).with(details(open, notes)),
        now);
  }

  private static Map<String, String> details(OpenCase open, String notes) {
    return open.crossCheck().isEmpty()
        ? Map.of()
        : Map.of(
            "checked",
            open.crossCheck().stream().map(CrossCheck.Line::name).collect(Collectors.joining(" ")),
            "notes",
            notes);
  }

  /** BAK-1: back to whoever found it good, or to nobody where that person examines no more. */
  private @Nullable OperatorId examiner(OpenCase open) {
    return Optional.ofNullable(open.review().examined())
        .flatMap(examined -> operators.byId(examined.by()))
        .filter(HoldCases::takesCases)
        .map(Operator::id)
        .orElse(null);
  }

  private void giveBack(OpenCase open, String reason, Instant now) {
    desk.save(open, open.review().givenBack(null).takenBy(examiner(open)));
    keep(open, Decided.Kind.GIVEN_BACK, reason, List.of(), now);
    desk.update(open.record().become(RecordStatus.IN_REVIEW, now));
    desk.note(
        open,
        "review.given-back",
        Desk.becomes(open, RecordStatus.IN_REVIEW).with(Map.of("reason", reason)),
        now);
  }

  private void keep(
      OpenCase open, Decided.Kind kind, String reason, List<CrossCheck.Line> checked, Instant now) {
    desk.reviews.add(
        open.record().id(), new Decided(kind, open.operator().id(), now, reason, checked));
  }
}
