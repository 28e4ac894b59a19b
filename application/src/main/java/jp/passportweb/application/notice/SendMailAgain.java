package jp.passportweb.application.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.denial.NoteDenial;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.audit.StepDenial;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.notice.MailForm;
import jp.passportweb.domain.notice.MailRoom;
import jp.passportweb.domain.notice.MailState;
import jp.passportweb.domain.notice.RoomMail;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;

/**
 * Sends a mail once more, to whom it was for or to an address that is right (MBX-1). What opens
 * something goes to no other address: whoever answers a call could ask for it.
 */
@Assembled
public final class SendMailAgain {
  /** A second click sends nothing. */
  private static final Duration ONE_CLICK = Duration.ofMinutes(1);

  private final MailRoom mailRoom;
  private final AuditTrail audit;
  private final NoteDenial noteDenial;
  private final Transactions transactions;
  private final InstantSource clock;

  public SendMailAgain(
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
    /** It is on its way, as this mail. */
    record Sent(UUID mail) implements Outcome {}

    record Invalid(List<FieldProblem> problems) implements Outcome {}

    /** Its words are forgotten, or it is under way. */
    record NotPossible() implements Outcome {}

    /** It opens something, and goes to nobody else. */
    record Confidential() implements Outcome {}

    record NotYourRole() implements Outcome {}

    record NotFound() implements Outcome {}
  }

  /** To whom it was for. */
  public Outcome again(Operator operator, UUID id) {
    return on("mail.tried-now", operator, id, mail -> again(operator, mail, clock.instant()));
  }

  /** To another address. */
  public Outcome readdress(Operator operator, UUID id, Map<String, String> typed) {
    return on(
        "mail.sent-again",
        operator,
        id,
        mail ->
            switch (MailForm.readAddress(typed)) {
              case FormResult.Incomplete<MailForm.Readdressed>(var problems) ->
                  new Outcome.Invalid(problems);
              case FormResult.Complete<MailForm.Readdressed>(var form) ->
                  readdressed(operator, mail, form, clock.instant());
            });
  }

  private Outcome on(String act, Operator operator, UUID id, Function<RoomMail, Outcome> step) {
    Outcome outcome =
        transactions.run(() ->
            operator.role().may(Capability.MEND_MAILS)
                ? mailRoom.find(id).map(step).orElseGet(Outcome.NotFound::new)
                : new Outcome.NotYourRole());
    switch (outcome) {
      case Outcome.NotYourRole _ -> denied(act, operator, id, StepDenial.NOT_YOUR_ROLE);
      case Outcome.Confidential _ -> denied(act, operator, id, StepDenial.CONFIDENTIAL);
      case Outcome.Sent _, Outcome.Invalid _, Outcome.NotPossible _, Outcome.NotFound _ -> {}
    }
    return outcome;
  }

  private void denied(String act, Operator operator, UUID id, StepDenial why) {
    noteDenial.note(operator.id(), act, () -> mailRoom.find(id).map(MailActs::subject), why);
  }

  private Outcome again(Operator operator, RoomMail mail, Instant now) {
    boolean tried =
        mail.state() != MailState.DELIVERED
            && mail.state() != MailState.SETTLED
            && mailRoom.tryNow(mail.id(), now);
    if (tried) {
      note(operator, "mail.tried-now", mail, becomes(mail, MailState.WAITING, Map.of()), now);
      return new Outcome.Sent(mail.id());
    }
    return mail.state() == MailState.DELIVERED
        ? copied(operator, mail, mail.to(), Map.of(), now)
        : new Outcome.NotPossible();
  }

  private Outcome readdressed(
      Operator operator, RoomMail mail, MailForm.Readdressed form, Instant now) {
    if (mail.posting().confidential()) {
      return new Outcome.Confidential();
    }
    boolean open = mail.state() != MailState.DELIVERED && mail.state() != MailState.SETTLED;
    if (open && !mailRoom.settle(mail.id(), now)) {
      return new Outcome.NotPossible();
    }
    Map<String, String> ground = Map.of("ground", form.ground());
    return copied(
        operator, mail, form.to(), open ? becomes(mail, MailState.SETTLED, ground) : ground, now);
  }

  private Outcome copied(
      Operator operator, RoomMail mail, EmailAddress to, Map<String, String> why, Instant now) {
    Optional<RoomMail> just =
        mailRoom
            .latestCopy(mail.id())
            .filter(copy -> copy.to().equals(to) && now.isBefore(copy.createdAt().plus(ONE_CLICK)));
    if (just.isPresent()) {
      return new Outcome.Sent(just.get().id());
    }
    Optional<UUID> copy = mailRoom.copy(mail.id(), to, now);
    if (copy.isEmpty()) {
      return new Outcome.NotPossible();
    }
    Map<String, String> details = new FactChange("to", mail.to().text(), to.text()).with(why);
    note(operator, "mail.sent-again", mail, details, now);
    return new Outcome.Sent(copy.get());
  }

  private static Map<String, String> becomes(
      RoomMail mail, MailState after, Map<String, String> more) {
    return FactChange.moved("status", mail.state(), after, more);
  }

  private void note(
      Operator operator, String act, RoomMail mail, Map<String, String> more, Instant now) {
    audit.append(MailActs.event(operator, act, mail, more, now));
  }
}
