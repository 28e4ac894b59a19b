package jp.passportweb.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AUD-1 an event of the trail")
class TrailEventTest {
  private static final Instant AT = Instant.parse("2026-11-20T03:00:00.654321Z");

  @Test
  @DisplayName("is sealed as one line of JSON")
  void content() {
    AuditEvent event =
        new AuditEvent(
            AT, "operator:a", "review.comment", "A-1", Map.of("z", "\"\\\n", "a", "書類 😀"));
    String text =
        new String(
            new TrailEvent(7, event, new Origin("192.0.2.1", "B/1"), "").content(),
            StandardCharsets.UTF_8);
    assertThat(text)
        .isEqualTo(
            "{\"id\":7,\"at\":\"2026-11-20T03:00:00.654321Z\",\"actor\":\"operator:a\","
                + "\"act\":\"review.comment\",\"subject\":\"A-1\",\"address\":\"192.0.2.1\","
                + "\"agent\":\"B/1\",\"details\":{\"a\":\"書類 \\ud83d\\ude00\","
                + "\"z\":\"\\\"\\\\\\u000a\"}}");
    assertThat(
            new String(
                new TrailEvent(7, event, Origin.WITHIN, "ab").content(), StandardCharsets.UTF_8))
        .endsWith("},\"chained\":\"ab\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "portal.login-failed, portal, true",
    "portal.login-delayed, portal, true",
    "passkey.refused, passkey, true",
    "review.refused, review, false",
    "reseller-code.refused, reseller-code, false",
    "review.approved-denied, review, true",
    "certificate.stopped, certificate, true",
    "security.flood, security, true",
    "portal.login, portal, false",
    "review.examined, review, false",
    "odd, odd, false"
  })
  @DisplayName("tells by its act what it is about, and whether it was let through")
  void act(String act, String area, boolean refused) {
    AuditEvent event = new AuditEvent(AT, "system", act, "A-1", Map.of());
    assertThat(event.area()).isEqualTo(area);
    assertThat(event.isRefused()).isEqualTo(refused);
  }

  @Test
  @DisplayName("AUD-1 tells what was wanted where a rule did not let it through")
  void denied() {
    String act = AuditEvent.denied("review.approved");
    assertThat(new AuditEvent(AT, "system", act, "A-1", Map.of()).deniedAct())
        .contains("review.approved");
    assertThat(new AuditEvent(AT, "system", "review.approved", "A-1", Map.of()).deniedAct())
        .isEmpty();
  }

  @Test
  @DisplayName("tells what was before and after")
  void change() {
    Map<String, String> details = new FactChange("mail", "a@example.jp", "").details();
    assertThat(FactChange.in(details))
        .isEqualTo(List.of(new FactChange("mail", "a@example.jp", "")));
    assertThat(details.keySet()).allMatch(FactChange::isPart);
    assertThat(FactChange.in(Map.of("mail", "a"))).isEmpty();
  }

  @Test
  @DisplayName("has where it came from as short lines of text")
  void origin() {
    Origin origin = new Origin(" 192.0.2.1", "a\nb\u0000" + "x".repeat(999));
    assertThat(origin.address()).isEqualTo("192.0.2.1");
    assertThat(origin.agent()).startsWith("a b").hasSizeLessThanOrEqualTo(200);
  }
}
