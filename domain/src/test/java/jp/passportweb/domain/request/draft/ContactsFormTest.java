package jp.passportweb.domain.request.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.contact.Extension;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.organization.OrganizationSamples;
import jp.passportweb.domain.request.draft.ContactsForm.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("§6.2 担当者 are asked for by forks, which the server reads")
class ContactsFormTest {
  @Test
  @DisplayName("three forks at 「同じ」: four people are one, and nothing else is asked")
  void same() {
    Contacts contacts = contacts(shortest());
    assertThat(contacts.registration().name().text()).isEqualTo("青空 一郎");
    assertThat(contacts.registration().address())
        .isEqualTo(OrganizationSamples.company().presentAddress());
    assertThat(contacts.technical().isAs(contacts.registration())).isTrue();
    assertThat(contacts.administrative().isAs(contacts.registration())).isTrue();
    assertThat(contacts.administrative().invoiceDelivery()).isNotNull();
  }

  @Test
  @DisplayName("what waits behind a fork is neither read nor found fault with")
  void hidden() {
    Map<String, String> typed = shortest();
    typed.put("registration.name", "😀");
    typed.put("registration.postalCode", "1");
    typed.put("technical.name", "渋谷 次郎");
    typed.put("technical.email", "no address");
    assertThat(contacts(typed).technical().name().text()).isEqualTo("青空 一郎");
    typed.put("technical.who", "other");
    assertThat(fields(typed)).contains("technical.email").doesNotContain("technical.name");
  }

  @Test
  @DisplayName("a fault of 申請者 is told at 申請者, once")
  void told() {
    Map<String, String> typed = shortest();
    typed.put("applicant.name", "");
    typed.put("registration.email", "");
    assertThat(fields(typed)).containsExactly("applicant.name", "registration.email");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "else", "SAME"})
  @DisplayName("anything but 「同じ」 means what is typed")
  void other(String fork) {
    Map<String, String> typed = shortest();
    typed.put("technical.who", fork);
    assertThat(fields(typed)).contains("technical.name", "technical.phone");
  }

  @ParameterizedTest
  @CsvSource({
    "03-1234-5678, '', 03-1234-5678, ''",
    "03-1234-5678, 123, 03-1234-5678, 123",
    "03-1234-5678, 内線１２３, 03-1234-5678, 123",
    "03-1234-5678 内線123, '', 03-1234-5678, 123",
    "03-1234-5678（内線 123）, '', 03-1234-5678, 123",
    "03-1234-5678(内123), 123, 03-1234-5678, 123",
    "03-1234-5678 ext. 12, '', 03-1234-5678, 12",
    "03-1234-5678 x12, '', 03-1234-5678, 12",
    "03-1234-5678#12, '', 03-1234-5678, 12"
  })
  @DisplayName("内線 is a field of its own, also where it is typed behind the number")
  void extension(String phone, String typedExtension, String number, String extension) {
    Map<String, String> typed = shortest();
    typed.put("registration.phone", phone);
    typed.put("registration.extension", typedExtension);
    Contact contact = contacts(typed).registration();
    assertThat(contact.phone().text()).isEqualTo(number);
    assertThat(contact.extension())
        .isEqualTo(extension.isEmpty() ? null : new Extension(extension));
  }

  @Test
  @DisplayName("two different 内線 are asked about")
  void twoExtensions() {
    Map<String, String> typed = shortest();
    typed.put("registration.phone", "03-1234-5678 内線12");
    typed.put("registration.extension", "34");
    assertThat(read(typed).problems())
        .containsExactly(
            new FieldProblem("registration.extension", new InputProblem.TwoExtensions()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"technical", "administrative"})
  @DisplayName("a contact abroad has no furigana, no katakana, and a number of that country")
  void abroad(String role) {
    Map<String, String> typed = personAbroad(role);
    Contact contact =
        contacts(typed).of(ContactRole.valueOf(role.toUpperCase(java.util.Locale.ROOT)));
    assertThat(contact.country().code()).isEqualTo("GB");
    assertThat(contact.phone().text()).isEqualTo("+44-20-7946-0958");
    assertThat(contact.furigana()).isNull();
    assertThat(contact.companyKana()).isNull();
    typed.put(role + ".country", "JP");
    assertThat(fields(typed)).contains(role + ".furigana", role + ".companyKana", role + ".phone");
    typed.put(role + ".country", "XX");
    assertThat(fields(typed)).contains(role + ".country");
  }

  @Test
  @DisplayName("登録担当者 is at the Japanese organisation, whatever country is sent")
  void registrationInJapan() {
    Map<String, String> typed = shortest();
    typed.put("registration.country", "GB");
    typed.put("registration.phone", "+44 20 7946 0958");
    assertThat(fields(typed)).containsExactly("registration.phone");
  }

  @Test
  @DisplayName(
      "「登録担当者と同じ内容を入力する」 never overwrites what is typed, nor half of what belongs together")
  void copied() {
    Map<String, String> typed = new HashMap<>(personAbroad("technical"));
    typed.put("registration.who", "other");
    typed.put("registration.addressFrom", "other");
    typed.put("registration.name", "原宿 太郎");
    typed.put("registration.postalCode", "1500001");
    typed.put("registration.address", "東京都渋谷区神宮前1-5-1");
    typed.put("registration.department", "総務部");
    Map<String, String> copy = ContactsForm.sameAsRegistration(typed, ContactRole.TECHNICAL);
    assertThat(copy)
        .containsEntry("technical.department", "総務部")
        .doesNotContainKeys(
            "technical.name",
            "technical.furigana",
            "technical.postalCode",
            "technical.address",
            "technical.phone",
            "technical.email");
  }

  @Test
  @DisplayName("「登録担当者と同じ内容を入力する」 fills in whoever is meant, behind the forks as well")
  void copiedBehindForks() {
    Map<String, String> typed = shortest();
    typed.put("organization.registeredPostalCode", "1500001");
    typed.put("organization.registeredAddress", "東京都渋谷区神宮前1-5-1");
    assertThat(ContactsForm.sameAsRegistration(typed, ContactRole.TECHNICAL))
        .containsEntry("technical.name", "青空 一郎")
        .containsEntry("technical.address", "東京都渋谷区神宮前1-5-1")
        .containsEntry("technical.email", "ichiro@example.co.jp");
  }

  private static Map<String, String> shortest() {
    Map<String, String> typed = new HashMap<>();
    typed.put("applicant.name", "青空 一郎");
    typed.put("applicant.furigana", "あおぞら いちろう");
    typed.put("applicant.jobTitle", "代表取締役");
    typed.put("registration.who", "same");
    typed.put("registration.addressFrom", "same");
    typed.put("registration.phone", "03-1234-5678");
    typed.put("registration.email", "ichiro@example.co.jp");
    typed.put("registration.emailAgain", "ichiro@example.co.jp");
    typed.put("technical.who", "same");
    typed.put("administrative.who", "same");
    typed.put("administrative.invoiceDelivery", "ELECTRONIC");
    return typed;
  }

  private static Map<String, String> personAbroad(String role) {
    Map<String, String> typed = shortest();
    typed.put(role + ".who", "other");
    typed.put(role + ".name", "Jane Smith");
    typed.put(role + ".company", "Hosting Ltd.");
    typed.put(role + ".country", "GB");
    typed.put(role + ".postalCode", "sw1a 1aa");
    typed.put(role + ".address", "10 Downing Street, London");
    typed.put(role + ".phone", "+44 20 7946 0958");
    typed.put(role + ".email", "jane@example.com");
    typed.put(role + ".emailAgain", "jane@example.com");
    return typed;
  }

  private static FormResult<People> read(Map<String, String> typed) {
    return ContactsForm.read(typed, OrganizationSamples.company());
  }

  private static Contacts contacts(Map<String, String> typed) {
    FormResult<People> read = read(typed);
    assertThat(read.problems()).isEmpty();
    return ((FormResult.Complete<People>) read).value().contacts();
  }

  private static List<String> fields(Map<String, String> typed) {
    return read(typed).problems().stream().map(FieldProblem::field).toList();
  }
}
