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
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.TelephoneConfirmation;
import jp.passportweb.domain.review.TelephoneConfirmation.NumberSource;
import jp.passportweb.domain.review.TelephoneConfirmation.Result;

/**
 * 電話確認を記録する: who was called when at which number, and what came of it (REQUIREMENTS §4). A call
 * sent twice is recorded once.
 */
@Assembled
public final class RecordTelephoneConfirmation {
  public static final String NUMBER = "calledNumber";
  public static final String SOURCE = "numberSource";
  public static final String CALLED_AT = "calledAt";
  public static final String SPOKE_WITH = "spokeWith";
  public static final String RESULT = "result";

  private final Desk desk;

  public RecordTelephoneConfirmation(Desk desk) {
    this.desk = desk;
  }

  public ReviewOutcome record(RecordId record, OperatorId operator, Map<String, String> typed) {
    FormReader form = new FormReader(typed);
    Instant now = desk.now();
    PhoneNumber number = form.read(NUMBER, PhoneNumber::parse);
    NumberSource source = form.read(SOURCE, Choice.of(NumberSource.class));
    Instant calledAt = form.read(CALLED_AT, text -> CivilDateTime.parsePast(text, now));
    PersonName spokeWith =
        form.text(RESULT).equals(Result.NOT_REACHED.name())
            ? form.readOptional(SPOKE_WITH, PersonName::parse)
            : form.read(SPOKE_WITH, PersonName::parse);
    Result result = form.read(RESULT, Choice.of(Result.class));
    if (!form.problems().isEmpty()) {
      return new ReviewOutcome.Invalid(form.problems());
    }
    TelephoneConfirmation confirmation =
        new TelephoneConfirmation(
            Objects.requireNonNull(number).text(),
            Objects.requireNonNull(source),
            Objects.requireNonNull(calledAt),
            spokeWith == null ? "" : spokeWith.text(),
            Objects.requireNonNull(result),
            operator,
            now);
    return desk.examine(
        record,
        operator,
        OpenCase::whyNotExamine,
        (open, at) -> {
          unlessBefore(open, confirmation);
          store(open, confirmation, at);
        });
  }

  /** EVD-4: what was said before the application is no word on it; calls are told by the minute. */
  private static void unlessBefore(OpenCase open, TelephoneConfirmation confirmation) {
    Instant applied = open.record().appliedAt().truncatedTo(ChronoUnit.MINUTES);
    if (confirmation.calledAt().isBefore(applied)) {
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
            "source", confirmation.numberSource().name(),
            "calledAt", confirmation.calledAt().toString(),
            "person", confirmation.spokeWith(),
            "result", confirmation.result().name()),
        now);
  }
}
