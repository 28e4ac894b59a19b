package jp.passportweb.application.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import jp.passportweb.application.story.Customer;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.application.story.House;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.ContactForm;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.request.draft.Draft;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("APP-6 applying is no way to send mails to third parties")
class LimitApplicationsTest {
  private static final SubmitOutcome TOO_MANY = new SubmitOutcome.TooManyApplications();
  private static final ApplicationLimits LIMITS = ApplicationLimits.standard();

  private final House house = new House();
  private final Customer customer = house.customer();

  @ParameterizedTest
  @ValueSource(strings = {"victim@example.org", "VICTIM@Example.org", "victim+#@example.org"})
  @DisplayName("a mailbox is named by so many, however it is written and wherever they come from")
  void perMailbox(String spelling) {
    int most = LIMITS.perMailbox().most();
    for (int i = 0; i < most; i++) {
      assertThat(applies(spelling.replace("#", "" + i), "192.0.2." + i))
          .isInstanceOf(SubmitOutcome.Submitted.class);
    }
    assertThat(applies("other@example.net", "198.51.100.1"))
        .isInstanceOf(SubmitOutcome.Submitted.class);
    int sent = house.notices().all(Notice.class).size();
    Draft throttled = filled(spelling);
    assertThat(submits(throttled, "198.51.100.1")).isEqualTo(TOO_MANY);
    assertThat(house.notices().all(Notice.class)).hasSize(sent);
    house.clock().pass(LIMITS.perMailbox().within());
    assertThat(submits(throttled, "198.51.100.1")).isInstanceOf(SubmitOutcome.Submitted.class);
  }

  @Test
  @DisplayName("a throttled draft stays as it is")
  void kept() {
    IntStream.range(0, LIMITS.perMailbox().most())
        .forEach(i -> applies("victim@example.org", "192.0.2." + i));
    Draft throttled = filled("victim@example.org");
    submits(throttled, Customer.ADDRESS);
    assertThat(customer.changeDraft().find(throttled.id(), Customer.BROWSER)).contains(throttled);
  }

  @Test
  @DisplayName("so many name mailboxes of one host, each another")
  void perDomain() {
    int most = LIMITS.perDomain().most();
    for (int i = 0; i < most; i++) {
      assertThat(applies("someone" + i + "@example.org", "192.0.2." + i))
          .isInstanceOf(SubmitOutcome.Submitted.class);
    }
    assertThat(applies("someone@example.org", "198.51.100.1")).isEqualTo(TOO_MANY);
    assertThat(applies("someone@example.net", "198.51.100.1"))
        .isInstanceOf(SubmitOutcome.Submitted.class);
  }

  @Test
  @DisplayName("so many come from one address of the network, also those that are turned away")
  void perAddress() {
    int most = LIMITS.perAddress().most();
    for (int i = 0; i < most; i++) {
      applies("someone@host" + i + ".example", Customer.ADDRESS);
    }
    Draft throttled = filled("someone@example.net");
    assertThat(submits(throttled, Customer.ADDRESS)).isEqualTo(TOO_MANY);
    assertThat(submits(throttled, "198.51.100.1")).isInstanceOf(SubmitOutcome.Submitted.class);
    house.clock().pass(Duration.ofHours(1));
    assertThat(applies("someone@example.com", Customer.ADDRESS))
        .isInstanceOf(SubmitOutcome.Submitted.class);
  }

  private SubmitOutcome applies(String mail, String address) {
    return submits(filled(mail), address);
  }

  private SubmitOutcome submits(Draft draft, String address) {
    return customer
        .submitNewApplication()
        .submit(new SentDraft(draft.id(), draft.holder(), draft.version(), address), Language.JA);
  }

  private Draft filled(String mail) {
    FilledForm form = FilledForm.of(CatalogSamples.SR);
    for (ContactRole role : ContactRole.values()) {
      form =
          form.with(ContactForm.field(role, ContactForm.EMAIL), mail)
              .with(ContactForm.field(role, ContactForm.EMAIL_AGAIN), mail);
    }
    house.ports().drafts().removeUnchangedSince(house.clock().instant().plusSeconds(1));
    return customer.fills(form);
  }
}
