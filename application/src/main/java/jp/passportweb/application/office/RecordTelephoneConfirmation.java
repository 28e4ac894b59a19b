package jp.passportweb.application.office;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.contact.PersonName;
import jp.passportweb.domain.contact.PhoneNumber;
import jp.passportweb.domain.input.Choice;
import jp.passportweb.domain.input.CivilDateTime;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Standing;
import jp.passportweb.domain.review.TelephoneConfirmation;
import jp.passportweb.domain.review.TelephoneConfirmation.Result;
import org.jspecify.annotations.Nullable;

/**
 * 電話確認を記録する: who was called when at which proven number, what was asked and answered (REQUIREMENTS
 * §4). A call sent twice is recorded once.
 */
@Assembled
public final class RecordTelephoneConfirmation {
  public static final String NUMBER = "calledNumber";
  public static final String CALLED_AT = "calledAt";
  public static final String SPOKE_WITH = "spokeWith";
  public static final String ASKED = "asked";
  public static final String RESULT = "result";
  public static final String CALL_BACK_AT = "callBackAt";

  private final Desk desk;

  public RecordTelephoneConfirmation(Desk desk) {
    this.desk = desk;
  }

  /** What was read from the form. */
  private record Typed(
      PhoneNumber number,
      Instant calledAt,
      String spokeWith,
      String asked,
      Result result,
      @Nullable Instant callBackAt) {}

  public ReviewOutcome record(RecordId record, OperatorId operator, Map<String, String> form) {
    FormReader reader = new FormReader(form);
    Typed typed = read(reader, desk.now());
    return typed == null
        ? new ReviewOutcome.Invalid(reader.problems())
        : desk.examine(
            "review.telephone",
            record,
            operator,
            OpenCase::whyNotExamine,
            (open, now) -> {
              unlessBefore(open, typed.calledAt);
              store(open, confirmation(open, typed, now), now);
            });
  }

  private static @Nullable Typed read(FormReader form, Instant now) {
    boolean reached = !form.text(RESULT).equals(Result.NOT_REACHED.name());
    PhoneNumber number = form.read(NUMBER, PhoneNumber::parse);
    Instant calledAt = form.read(CALLED_AT, text -> CivilDateTime.parsePast(text, now));
    PersonName spokeWith =
        reached
            ? form.read(SPOKE_WITH, PersonName::parse)
            : form.readOptional(SPOKE_WITH, PersonName::parse);
    LongText asked =
        reached ? form.read(ASKED, LongText::parse) : form.readOptional(ASKED, LongText::parse);
    Result result = form.read(RESULT, Choice.of(Result.class));
    Instant callBackAt =
        reached
            ? null
            : form.readOptional(CALL_BACK_AT, text -> CivilDateTime.parseComing(text, now));
    if (!form.problems().isEmpty()) {
      return null;
    }
    return new Typed(
        Objects.requireNonNull(number),
        Objects.requireNonNull(calledAt),
        spokeWith == null ? "" : spokeWith.text(),
        asked == null ? "" : asked.text(),
        Objects.requireNonNull(result),
        callBackAt);
  }

  /** EVD-4: only a number that an independent source gives says who answers there. */
  private static TelephoneConfirmation confirmation(OpenCase open, Typed typed, Instant now) {
    Standing.Good number = open.examination().numbers().get(typed.number.text());
    if (number == null) {
      throw new NotTaken(
          new ReviewOutcome.Invalid(
              List.of(new FieldProblem(NUMBER, new InputProblem.NumberNotProven()))));
    }
    return new TelephoneConfirmation(
        typed.number.text(),
        number.found().id(),
        typed.calledAt,
        typed.spokeWith,
        typed.asked,
        typed.result,
        typed.callBackAt,
        open.operator().id(),
        now);
  }

  /** EVD-4: what was said before the application is no word on it; calls are told by the minute. */
  private static void unlessBefore(OpenCase open, Instant calledAt) {
    Instant applied = open.record().appliedAt().truncatedTo(ChronoUnit.MINUTES);
    if (calledAt.isBefore(applied)) {
      throw new NotTaken(
          new ReviewOutcome.Invalid(
              List.of(new FieldProblem(CALLED_AT, new InputProblem.BeforeTheApplication()))));
    }
  }

  private void store(OpenCase open, TelephoneConfirmation confirmation, Instant now) {
    if (open.review().holds(confirmation)) {
      return;
    }
    desk.reviews.add(open.record().id(), confirmation);
    if (confirmation.result() == Result.CONFIRMED) {
      desk.tell(open, RecordEvent.Kind.TELEPHONE_CONFIRMED, "", now);
    }
    desk.note(
        open,
        "review.telephone",
        Map.of(
            "number", confirmation.calledNumber(),
            "calledAt", confirmation.calledAt().toString(),
            "person", confirmation.spokeWith(),
            "asked", confirmation.asked(),
            "result", confirmation.result().name()),
        now);
  }
}
