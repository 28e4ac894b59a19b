package jp.passportweb.application.domaincontrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.application.story.House;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.domaincontrol.RandomValue;
import jp.passportweb.domain.notice.Notice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Approval by mail of whoever runs the domain")
class ApprovalTest {
  private static final String ADMIN = "admin@example.co.jp";

  private final House house = new House();
  private final Network network = house.world().network();
  private final RecordId record = house.applies(FilledForm.of(CatalogSamples.SR));
  private final ApplicationRecord applied = house.record(record);
  private final String name = applied.content().basic().commonName().text();

  @Test
  @DisplayName("DCV-2 BR 3.2.2.4.4 five addresses, and none once the method is over")
  void addresses() {
    AskApproval ask = network.askApproval();
    assertThat(ask.addresses(applied.content().basic().commonName(), LocalDate.of(2028, 3, 14)))
        .extracting(EmailAddress::text)
        .containsExactly(
            ADMIN,
            "administrator@example.co.jp",
            "webmaster@example.co.jp",
            "hostmaster@example.co.jp",
            "postmaster@example.co.jp");
    assertThat(ask.addresses(applied.content().basic().commonName(), LocalDate.of(2028, 3, 15)))
        .isEmpty();
  }

  @Test
  @DisplayName("DCV-2 the mail's value approves once, for the domain and everything below it")
  void approved() {
    assertThat(ask(ADMIN)).isEqualTo(AskApproval.Outcome.SENT);
    Notice.ControlApprovalAsked mail = house.notices().last(Notice.ControlApprovalAsked.class);
    assertThat(mail.to().text()).isEqualTo(ADMIN);
    assertThat(mail.domain()).isEqualTo("example.co.jp");
    assertThat(house.ports().audit().on(applied.receiptNumber().text(), 9))
        .filteredOn(event -> event.action().equals("domain.mail-asked"))
        .singleElement()
        .satisfies(event -> assertThat(event.details()).containsEntry("to", ADMIN));
    AnswerApproval answer = network.answerApproval();
    assertThat(answer.read(mail.link())).isPresent();
    assertThat(answer.read(mail.link())).as("reading uses nothing up").isPresent();
    assertThat(answer.approve(mail.link())).isTrue();
    assertThat(network.readNameProofs().of(house.record(record)).unproven()).isEmpty();
    assertThat(network.showNames().show(applied.account(), record).orElseThrow().names().getFirst())
        .satisfies(
            standing -> assertThat(standing.approval().orElseThrow().to().text()).isEqualTo(ADMIN));
    assertThat(answer.read(mail.link())).isEmpty();
    assertThat(answer.approve(mail.link())).isFalse();
  }

  @Test
  @DisplayName("DCV-2 another address is not asked, whatever was sent")
  void otherAddress() {
    assertThat(ask("ceo@example.co.jp")).isEqualTo(AskApproval.Outcome.NO_SUCH_ADDRESS);
    assertThat(ask("admin@example.com")).isEqualTo(AskApproval.Outcome.NO_SUCH_ADDRESS);
  }

  @Test
  @DisplayName("DCV-2 BR 3.2.2.4.14 the address that the holder publishes, as other places see it")
  void contact() {
    assertThat(askContact()).isEqualTo(AskApproval.Outcome.NO_CONTACT);
    network.seen().txt("_validation-contactemail.example.co.jp", "dns@example.co.jp");
    assertThat(askContact()).isEqualTo(AskApproval.Outcome.SENT);
    assertThat(house.notices().last(Notice.ControlApprovalAsked.class).to().text())
        .isEqualTo("dns@example.co.jp");
    network.everywhere().blind(3);
    assertThat(askContact()).isEqualTo(AskApproval.Outcome.NO_CONTACT);
  }

  @Test
  @DisplayName("DCV-3 a mail that is 30 days old approves nothing")
  void tooOld() {
    ask(ADMIN);
    String link = house.notices().last(Notice.ControlApprovalAsked.class).link();
    house.clock().pass(RandomValue.GOOD.minusMillis(1));
    assertThat(network.answerApproval().read(link)).isPresent();
    house.clock().pass(Duration.ofMillis(1));
    assertThat(network.answerApproval().approve(link)).isFalse();
  }

  @Test
  @DisplayName("APP-6 nobody has an address written to without end")
  void throttled() {
    for (int sent = 0; sent < 3; sent++) {
      assertThat(ask(ADMIN)).isEqualTo(AskApproval.Outcome.SENT);
    }
    assertThat(ask(ADMIN)).isEqualTo(AskApproval.Outcome.TOO_OFTEN);
    house.clock().pass(Duration.ofDays(1));
    assertThat(ask(ADMIN)).isEqualTo(AskApproval.Outcome.SENT);
  }

  @Test
  @DisplayName("DCV-5 a contact is not looked for, and what was seen not kept, without end")
  void contactThrottled() {
    network.seen().txt("_validation-contactemail.example.co.jp", "dns@example.co.jp");
    for (int asked = 0; asked < 30; asked++) {
      askContact();
    }
    int kept = attempts();
    assertThat(askContact()).isEqualTo(AskApproval.Outcome.TOO_OFTEN);
    assertThat(attempts()).isEqualTo(kept).isEqualTo(30);
    house.clock().pass(Duration.ofDays(1));
    assertThat(askContact()).isEqualTo(AskApproval.Outcome.SENT);
  }

  private int attempts() {
    return network.showNames().show(applied.account(), record).orElseThrow().names().stream()
        .mapToInt(standing -> standing.attempts().size())
        .sum();
  }

  @Test
  @DisplayName("DCV-4 the technical contact is sent what to set, a few times a day")
  void instructions() {
    for (int sent = 0; sent < 5; sent++) {
      assertThat(network.sendInstructions().send(applied.account(), record))
          .isEqualTo(SendInstructions.Outcome.SENT);
    }
    assertThat(network.sendInstructions().send(applied.account(), record))
        .isEqualTo(SendInstructions.Outcome.TOO_OFTEN);
    Notice.ControlInstructions mail = house.notices().last(Notice.ControlInstructions.class);
    assertThat(mail.settings())
        .extracting(Notice.ControlInstructions.Setting::place)
        .contains("_passport." + name);
    network.proves(applied);
    house.clock().pass(Duration.ofDays(1));
    assertThat(network.sendInstructions().send(applied.account(), record))
        .isEqualTo(SendInstructions.Outcome.NOTHING_TO_SET);
  }

  private AskApproval.Outcome ask(String address) {
    return network.askApproval().ask(applied.account(), record, name, address);
  }

  private AskApproval.Outcome askContact() {
    return network.askApproval().askContact(applied.account(), record, name);
  }
}
