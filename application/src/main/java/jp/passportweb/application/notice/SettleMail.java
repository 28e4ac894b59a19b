package jp.passportweb.application.notice;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.denial.NoteDenial;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.audit.StepDenial;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.notice.MailForm;
import jp.passportweb.domain.notice.MailRoom;
import jp.passportweb.domain.notice.MailState;
import jp.passportweb.domain.notice.RoomMail;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;

/** Notes that the reader was told otherwise; the mail is tried no more (MBX-1). */
@Assembled
public final class SettleMail {
  private final MailRoom mailRoom;
  private final AuditTrail audit;
  private final NoteDenial noteDenial;
  private final Transactions transactions;
  private final InstantSource clock;

  public SettleMail(
      MailRoom mailRoom,
      AuditTrail audit,
      NoteDenial noteDenial,
      Transactions transactions,
      InstantSource clock) {
    this.mailRoom = mailRoom;
    this.audit = audit;
    this.noteDenial = noteDenial;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    record Settled() implements Outcome {}

    record Invalid(List<FieldProblem> problems) implements Outcome {}

    /** It was delivered or settled meanwhile, or is under way. */
    record NotPossible() implements Outcome {}

    record NotYourRole() implements Outcome {}

    record NotFound() implements Outcome {}
  }

  public Outcome settle(Operator operator, UUID id, Map<String, String> typed) {
    if (!operator.role().may(Capability.MEND_MAILS)) {
      noteDenial.note(operator.id(), "mail.settled", () -> subject(id), StepDenial.NOT_YOUR_ROLE);
      return new Outcome.NotYourRole();
    }
    return switch (MailForm.readNote(typed)) {
      case FormResult.Incomplete<String>(var problems) -> new Outcome.Invalid(problems);
      case FormResult.Complete<String>(String note) ->
          transactions.run(() ->
              mailRoom
                  .find(id)
                  .map(mail -> settled(operator, mail, note))
                  .orElseGet(Outcome.NotFound::new));
    };
  }

  private Optional<String> subject(UUID id) {
    return mailRoom.find(id).map(MailActs::subject);
  }

  private Outcome settled(Operator operator, RoomMail mail, String note) {
    if (!mailRoom.settle(mail.id(), clock.instant())) {
      return new Outcome.NotPossible();
    }
    audit.append(
        MailActs.event(
            operator,
            "mail.settled",
            mail,
            FactChange.of("status", mail.state(), MailState.SETTLED).with(Map.of("note", note)),
            clock.instant()));
    return new Outcome.Settled();
  }
}
