package jp.passportweb.web.request.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.passportweb.domain.contact.ContactForm;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.request.draft.ContactsForm;
import jp.passportweb.domain.request.draft.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("APP-6 a step keeps the fields that its page asks, and no others")
class StepFieldsTest {
  private static final Path TEMPLATES = Path.of("src/main/jte/request");
  private static final Pattern FIELD =
      Pattern.compile(
          "@template\\.(?:tag\\.(?:text|textarea|select|radios|ask)|request\\.draft\\.fork)"
              + "\\(.*?name = ([^,]+),");

  private static final Pattern INPUT = Pattern.compile("<input[^>]* name=\"\\$\\{at}(\\w+)\"");

  /** Kept by the draft itself, not as a typed field. */
  private static final String OFFERING = "offering";

  @ParameterizedTest
  @CsvSource({
    "BASIC, draft/basic.jte|reissue/fate.jte",
    "DETAILS, draft/details.jte",
    "ORGANIZATION, draft/organizationfields.jte",
    "CONTACTS, draft/contacts.jte|draft/registration.jte|draft/person.jte|draft/reached.jte"
        + "|draft/notices.jte"
  })
  @DisplayName("page and step name the same fields")
  void asked(Step step, String templates) throws IOException {
    Set<String> asked = new TreeSet<>();
    for (String template : List.of(templates.split("\\|", -1))) {
      String text = Files.readString(TEMPLATES.resolve(template));
      INPUT
          .matcher(text)
          .results()
          .forEach(field -> asked.addAll(names("at + \"" + field.group(1) + "\"")));
      FIELD.matcher(text).results().forEach(field -> asked.addAll(names(field.group(1))));
    }
    asked.remove(OFFERING);
    asked.removeAll(notAsked());
    assertThat(asked).isNotEmpty().isEqualTo(new TreeSet<>(step.fields().longest().keySet()));
  }

  /** {@code "csr"}, or {@code at + "name"} for each role. */
  private static List<String> names(String expression) {
    if (expression.equals("ContactsForm.who(role)")) {
      return List.of(ContactRole.values()).stream().map(ContactsForm::who).toList();
    }
    if (expression.equals("ContactsForm.addressFrom()")) {
      return List.of(ContactsForm.addressFrom());
    }
    String word = expression.replaceAll("^.*\"([^\"]+)\"$", "$1");
    return expression.startsWith("at + ")
        ? List.of(ContactRole.values()).stream().map(r -> ContactForm.field(r, word)).toList()
        : List.of(word);
  }

  /** The page asks for the company of two roles, and for the invoice of one. */
  private static Set<String> notAsked() {
    return Set.of(
        ContactForm.field(ContactRole.REGISTRATION, ContactForm.COUNTRY),
        ContactForm.field(ContactRole.REGISTRATION, ContactForm.COMPANY),
        ContactForm.field(ContactRole.REGISTRATION, ContactForm.COMPANY_KANA),
        ContactForm.field(ContactRole.REGISTRATION, ContactForm.INVOICE_DELIVERY),
        ContactForm.field(ContactRole.TECHNICAL, ContactForm.INVOICE_DELIVERY));
  }
}
