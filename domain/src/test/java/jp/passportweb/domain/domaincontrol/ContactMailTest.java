package jp.passportweb.domain.domaincontrol;

import static jp.passportweb.domain.domaincontrol.Heard.noName;
import static jp.passportweb.domain.domaincontrol.Heard.records;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.passportweb.domain.contact.EmailAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("DCV-2 to which addresses mail may go that proves control")
class ContactMailTest {
  private static final AuthorizationDomainName NAME = new AuthorizationDomainName("example.co.jp");
  private static final String AT = "_validation-contactemail.example.co.jp";

  @Test
  @DisplayName("five constructed ones, and no other (BR 3.2.2.4.4)")
  void constructed() {
    assertThat(ConstructedMail.addresses(NAME))
        .extracting(EmailAddress::text)
        .containsExactly(
            "admin@example.co.jp",
            "administrator@example.co.jp",
            "webmaster@example.co.jp",
            "hostmaster@example.co.jp",
            "postmaster@example.co.jp");
  }

  @Test
  @DisplayName("an answer from a constructed address proves the names that it is for")
  void namesOf() {
    AuthorizationDomainName above = new AuthorizationDomainName("www.example.co.jp");
    assertThat(
            ConstructedMail.namesOf(new EmailAddress("Admin@Example.co.jp"), List.of(above, NAME)))
        .containsExactly(NAME);
    assertThat(ConstructedMail.namesOf(new EmailAddress("info@example.co.jp"), List.of(NAME)))
        .isEmpty();
  }

  @Test
  @DisplayName("those that the holder publishes (BR 3.2.2.4.14)")
  void published() {
    assertThat(ContactMail.place(NAME)).isEqualTo(AT);
    assertThat(ContactMail.addresses(records(AT, "ssl@example.co.jp", "b@example.net")))
        .extracting(EmailAddress::text)
        .containsExactly("ssl@example.co.jp", "b@example.net");
    assertThat(ContactMail.holds(records(AT, "b@example.net"), new EmailAddress("b@example.net")))
        .isTrue();
    assertThat(ContactMail.whyNone(records(AT, "b@example.net"))).isEmpty();
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        " ssl@example.co.jp",
        "ssl@example.co.jp ",
        "mailto:ssl@example.co.jp",
        "a@example.net, b@example.net",
        "<ssl@example.co.jp>",
        "ｓｓｌ@example.co.jp",
        "ssl",
        ""
      })
  @DisplayName("a record with anything besides an address is none")
  void refused(String text) {
    assertThat(ContactMail.addresses(records(AT, text))).isEmpty();
    assertThat(ContactMail.whyNone(records(AT, text)))
        .contains(new DnsDiagnosis.OtherValue(AT, List.of(text), Heard.TTL, false));
  }

  @Test
  @DisplayName("DCV-4 no record, and why")
  void none() {
    assertThat(ContactMail.whyNone(noName(AT))).contains(new DnsDiagnosis.NothingThere(AT, false));
  }
}
