package jp.passportweb.application.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.audit.Changes;
import jp.passportweb.application.denial.Denials;
import jp.passportweb.application.story.House;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.notice.Carrier;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.MailForm;
import jp.passportweb.domain.notice.MailRoom.Shelf;
import jp.passportweb.domain.notice.MailState;
import jp.passportweb.domain.notice.Posting;
import jp.passportweb.domain.notice.RoomMail;
import jp.passportweb.domain.notice.Urgency;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MBX-1 a mail that did not arrive is sent again, readdressed or settled, with a trace")
class MendMailTest {
  private static final Operator EXAMINER = operator(OperatorRole.EXAMINER);
  private static final Map<String, String> RIGHT =
      Map.of(MailForm.TO, "n.reida@mihon.example.jp", MailForm.GROUND, "telephone 11/22 11:35");

  private final House house = new House();
  private final ListMails listMails =
      new ListMails(house.ports().mailRoom(), house.world().transactions(), house.clock());
  private final OpenMail openMail =
      new OpenMail(house.ports().mailRoom(), house.world().transactions());
  private final SendMailAgain send =
      new SendMailAgain(
          house.ports().mailRoom(),
          house.ports().audit(),
          Denials.of(house.ports(), house.world().transactions(), house.clock()),
          house.world().transactions(),
          house.clock());
  private final SettleMail settleMail =
      new SettleMail(
          house.ports().mailRoom(),
          house.ports().audit(),
          Denials.of(house.ports(), house.world().transactions(), house.clock()),
          house.world().transactions(),
          house.clock());

  @Test
  @DisplayName("MBX-1 another address gets the same words; the first is settled and leads to it")
  void readdressed() {
    RoomMail lost = givenUp(false);
    UUID copy = sent(send.readdress(EXAMINER, lost.id(), RIGHT));
    OpenMail.Opened opened = openMail.open(copy).orElseThrow();
    assertThat(opened.mail().to()).isEqualTo(new EmailAddress("n.reida@mihon.example.jp"));
    assertThat(opened.text()).contains("words");
    assertThat(opened.original().orElseThrow().state()).isEqualTo(MailState.SETTLED);
    assertThat(openMail.open(lost.id()).orElseThrow().copy()).contains(opened.mail());
    assertThat(lastAct().details())
        .containsEntry("to.before", "n.reida@mihom.example.jp")
        .containsEntry("to.after", "n.reida@mihon.example.jp")
        .containsEntry("ground", "telephone 11/22 11:35")
        .containsEntry("status.before", "GIVEN_UP")
        .containsEntry("status.after", "SETTLED");
  }

  @Test
  @DisplayName("MBX-1 a second click sends nothing more; a minute later it does")
  void once() {
    RoomMail lost = givenUp(false);
    UUID first = sent(send.readdress(EXAMINER, lost.id(), RIGHT));
    assertThat(sent(send.readdress(EXAMINER, lost.id(), RIGHT))).isEqualTo(first);
    house.clock().pass(Duration.ofMinutes(1));
    assertThat(sent(send.readdress(EXAMINER, lost.id(), RIGHT))).isNotEqualTo(first);
  }

  @Test
  @DisplayName("MBX-1 what opens something goes to nobody else, and is not shown")
  void confidential() {
    RoomMail key = givenUp(true);
    assertThat(openMail.open(key.id()).orElseThrow().text()).isEmpty();
    assertThat(send.readdress(EXAMINER, key.id(), RIGHT))
        .isEqualTo(new SendMailAgain.Outcome.Confidential());
    assertThat(sent(send.again(EXAMINER, key.id()))).isEqualTo(key.id());
    assertThat(Changes.of(lastAct())).containsExactly("mail.tried-now: status GIVEN_UP > WAITING");
  }

  @Test
  @DisplayName("MBX-1 a delivered mail is sent again as a mail of its own")
  void deliveredAgain() {
    RoomMail mail = put(false);
    house.ports().outbox().delivered(List.of(mail.id()), house.clock().instant());
    assertThat(sent(send.again(EXAMINER, mail.id()))).isNotEqualTo(mail.id());
    RoomMail key = put(true);
    house.ports().outbox().delivered(List.of(key.id()), house.clock().instant());
    assertThat(send.again(EXAMINER, key.id())).isEqualTo(new SendMailAgain.Outcome.NotPossible());
  }

  @Test
  @DisplayName("MBX-1 address and ground are asked for, each at its place")
  void typed() {
    RoomMail lost = givenUp(false);
    assertThat(send.readdress(EXAMINER, lost.id(), Map.of(MailForm.TO, "nobody")))
        .isInstanceOfSatisfying(
            SendMailAgain.Outcome.Invalid.class,
            invalid ->
                assertThat(invalid.problems())
                    .extracting(problem -> problem.field() + " " + problem.problem())
                    .containsExactly(
                        MailForm.TO + " " + new InputProblem.NotAnEmailAddress(),
                        MailForm.GROUND + " " + new InputProblem.Missing()));
    assertThat(openMail.open(lost.id()).orElseThrow().mail()).isEqualTo(lost);
  }

  @Test
  @DisplayName("MBX-1 who was told by telephone gets no mail any more")
  void settled() {
    RoomMail lost = givenUp(false);
    assertThat(settleMail.settle(EXAMINER, lost.id(), Map.of()))
        .isInstanceOf(SettleMail.Outcome.Invalid.class);
    Map<String, String> note = Map.of(MailForm.NOTE, "told Mr Reida by telephone");
    assertThat(settleMail.settle(EXAMINER, lost.id(), note))
        .isEqualTo(new SettleMail.Outcome.Settled());
    assertThat(lastAct().details()).containsEntry("note", "told Mr Reida by telephone");
    assertThat(settleMail.settle(EXAMINER, lost.id(), note))
        .isEqualTo(new SettleMail.Outcome.NotPossible());
    assertThat(listMails.list(Shelf.IN_TROUBLE, "", Duration.ofDays(7), 1).page().rows()).isEmpty();
  }

  @Test
  @DisplayName("OPR-1 an auditor reads mails and mends none")
  void auditor() {
    RoomMail lost = givenUp(false);
    Operator auditor = operator(OperatorRole.AUDITOR);
    assertThat(send.again(auditor, lost.id())).isEqualTo(new SendMailAgain.Outcome.NotYourRole());
    assertThat(settleMail.settle(auditor, lost.id(), Map.of(MailForm.NOTE, "x")))
        .isEqualTo(new SettleMail.Outcome.NotYourRole());
    assertThat(listMails.list(Shelf.GIVEN_UP, "mihom", Duration.ofDays(7), 1).page().rows())
        .containsExactly(lost);
  }

  private RoomMail givenUp(boolean confidential) {
    RoomMail mail = put(confidential);
    Carrier carrier = new Carrier(new UUID(1, 1));
    house.ports().outbox().claimDue(carrier, house.clock().instant(), 9, house.clock().instant());
    house.ports().outbox().givenUp(carrier, mail.id(), "550 nobody", house.clock().instant());
    return openMail.open(mail.id()).orElseThrow().mail();
  }

  private RoomMail put(boolean confidential) {
    Posting posting = new Posting("Test", "A-004217", Urgency.ROUTINE, confidential);
    Mail mail = new Mail(new EmailAddress("n.reida@mihom.example.jp"), "subject", "words");
    house.ports().outbox().put(mail, posting, house.clock().instant());
    return listMails.list(Shelf.ALL, "", Duration.ofDays(7), 1).page().rows().getFirst();
  }

  private AuditEvent lastAct() {
    return house.ports().audit().on("A-004217", 1).getFirst();
  }

  private static UUID sent(SendMailAgain.Outcome outcome) {
    return ((SendMailAgain.Outcome.Sent) outcome).mail();
  }

  private static Operator operator(OperatorRole role) {
    return OperatorSamples.operator(role.name().toLowerCase(Locale.ROOT), role.name(), role);
  }
}
