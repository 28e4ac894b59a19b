package jp.passportweb.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AUD-1 what changed of an organisation and its contacts")
class FieldChangesTest {
  @Test
  @DisplayName("AUD-1 of the organisation the words, of people what who knows them recognises")
  void told() {
    assertThat(
            FieldChanges.of(
                Map.of(
                    "organization.name", "例示株式会社",
                    "registration.name", "見本 花子",
                    "technical.email", "taro@example.jp",
                    "technical.phone", "03-0000-0100",
                    "technical.renewalNotice", "yes"),
                Map.of(
                    "organization.name", "例示株式会社改",
                    "registration.name", "原宿 花子",
                    "technical.email", "jiro@example.jp",
                    "technical.emailAgain", "jiro@example.jp",
                    "technical.phone", "03-0000-0100",
                    "technical.renewalNotice", "no")))
        .isEqualTo(
            Map.of(
                "organization.name.before", "例示株式会社",
                "organization.name.after", "例示株式会社改",
                "registration.name.before", "見•••",
                "registration.name.after", "原•••",
                "technical.email.before", "t•••@example.jp",
                "technical.email.after", "j•••@example.jp",
                "technical.renewalNotice.before", "yes",
                "technical.renewalNotice.after", "no"));
  }

  @Test
  @DisplayName(
      "AUD-1 what was not filled in before, or is not any more, changed from or to nothing")
  void nothing() {
    assertThat(FieldChanges.of(Map.of(), Map.of("organization.name", "例示株式会社")))
        .isEqualTo(Map.of("organization.name.before", "", "organization.name.after", "例示株式会社"));
    assertThat(FieldChanges.of(Map.of("technical.email", "odd"), Map.of("basic.csr", "…")))
        .isEqualTo(Map.of("technical.email.before", "o•••", "technical.email.after", ""));
  }
}
