package jp.passportweb.mail.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import jp.passportweb.domain.catalog.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A template and its values fit exactly")
class MailTemplateTest {
  private final MailTemplate template =
      MailTemplate.of("test", "For {name}\n\nDear {name},\n{key}\n");

  @Test
  @DisplayName("with all its values it is a mail")
  void fits() {
    var mail = template.mail(SampleNotices.TO, Map.of("name", "Hanako", "key", "K"));
    assertThat(mail.subject()).isEqualTo("For Hanako");
    assertThat(mail.text()).isEqualTo("Dear Hanako,\nK\n");
  }

  @Test
  @DisplayName("a value is missing")
  void missing() {
    assertThatThrownBy(() -> template.mail(SampleNotices.TO, Map.of("name", "Hanako")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("test")
        .hasMessageContaining("key");
  }

  @Test
  @DisplayName("a value has no place")
  void unknown() {
    assertThatThrownBy(() ->
            template.mail(SampleNotices.TO, Map.of("name", "Hanako", "key", "K", "more", "M")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("more");
  }

  @Test
  @DisplayName("a file without an empty line after its subject is no template")
  void noSubject() {
    assertThatThrownBy(() -> MailTemplate.of("test", "Subject\nBody\n\nMore"))
        .hasMessageContaining("no empty line after the subject");
  }

  @Test
  @DisplayName("a template that does not exist is named")
  void noFile() {
    assertThatThrownBy(() -> new MailTemplates().of("nothing", Language.EN))
        .hasMessageContaining("/mail/nothing.en.txt");
  }
}
