package jp.passportweb.bootstrap.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.passportweb.bootstrap.settings.ProductionRequirements;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.domain.transparency.TransparencyLog;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("CT-1 the transparency logs that an installation is given")
class TransparencySettingsTest {
  private static final Instant NOW = Instant.parse("2026-11-29T01:00:00Z");
  private static final Instant SHORTER = Instant.parse("2027-03-15T01:00:00Z");

  /** Three words in Base64, each with its digest. */
  private static final List<String> ONE =
      List.of("b25l", "dpLDrTVAu4A8Ags67mbNiIcSMjTqDG5xQ8Ct1z/0Me0=");

  private static final List<String> TWO =
      List.of("dHdv", "P8TM/nRYcOLA2Z9x8w/wZWyN7dQcwdfT03aw2+aF4vM=");
  private static final List<String> THREE =
      List.of("dGhyZWU=", "i1udsME9skJWyCmqNkqpDG0uujGLkjKkq5MTuVTTVV8=");

  private final Map<String, Object> settings = new HashMap<>();

  @TempDir Path directory;

  @Test
  @DisplayName("nothing set is nothing, none is none, a list is its logs")
  void read() throws IOException {
    with(given -> assertThat(given.logs()).isEmpty());
    settings.put("passport.transparency", " None ");
    with(given -> assertThat(given.logs()).contains(List.of()));
    settings.clear();
    give(list(log(ONE), log(TWO), ""));
    with(given ->
        assertThat(given.logs().orElseThrow())
            .extracting(TransparencyLog::operator)
            .containsExactly("East", "East"));
  }

  @Test
  @DisplayName("the environment's variables are understood beside each other")
  void variables() throws IOException {
    give(list(log(ONE), "", log(THREE)));
    settings.put("passport.transparency", "none");
    with(given ->
        assertThatExceptionOfType(StartFailure.class)
            .isThrownBy(given::logs)
            .withMessage("PASSPORT_TRANSPARENCY=none and PASSPORT_TRANSPARENCY_LOGS are set"));
  }

  @Test
  @DisplayName("production must be given one of the two")
  void required() throws IOException {
    assertThat(missing()).isTrue();
    settings.put("passport.transparency", "none");
    assertThat(missing()).isFalse();
    settings.clear();
    give(list(log(ONE), "", ""));
    assertThat(missing()).isFalse();
  }

  @Test
  @DisplayName("production refuses logs that cannot fulfil the policy of the day, and says why")
  void policy() throws IOException {
    give(list(log(ONE), "", log(THREE)));
    assertAccepted(SHORTER, "production");
    assertAccepted(NOW, "test");
    assertRefused(
        NOW,
        "PASSPORT_TRANSPARENCY_LOGS cannot fulfil the policy of the day for certificates until"
            + " 2027-06-15T14:59:59Z: 3 timestamps that count are needed, not 2",
        "production");
    give(list(log(ONE), log(TWO), log(THREE)));
    assertAccepted(NOW, "production");
    give(list(log(ONE), log(TWO), ""));
    assertRefused(
        SHORTER,
        "PASSPORT_TRANSPARENCY_LOGS cannot fulfil the policy of the day for certificates until"
            + " 2027-06-21T14:59:59Z: 2 timestamps that count are needed, not 1; 2 operators are"
            + " needed, not 1",
        "production");
  }

  @Test
  @DisplayName("a log whose time ends before the longest certificate does is none")
  void shard() throws IOException {
    String ends =
        ", \"temporal_interval\": {\"start_inclusive\": \"2026-01-01T00:00:00Z\","
            + " \"end_exclusive\": \"%s\"}";
    String all = list(log(ONE), log(TWO), log(THREE));
    give(all.replace(", \"key\"", ends.formatted("2027-06-15T15:00:00Z") + ", \"key\""));
    assertAccepted(NOW, "production");
    give(all.replace(", \"key\"", ends.formatted("2027-06-15T14:59:59Z") + ", \"key\""));
    assertRefused(
        NOW,
        "PASSPORT_TRANSPARENCY_LOGS cannot fulfil the policy of the day for certificates until"
            + " 2027-06-15T14:59:59Z: 3 timestamps that count are needed, not 0; 2 operators are"
            + " needed, not 0; 1 log of RFC 6962 is needed, not 0",
        "production");
  }

  @Test
  @DisplayName("a list that cannot be read, or is none, stops an evaluation too")
  void unreadable() throws IOException {
    settings.put("passport.transparency.logs", directory.resolve("nowhere").toString());
    assertRefused(
        NOW, "PASSPORT_TRANSPARENCY_LOGS cannot be read: " + directory.resolve("nowhere"), "test");
    give("{}");
    assertRefused(
        NOW,
        "PASSPORT_TRANSPARENCY_LOGS is no log list of version 3 (see docs/operations.md): it names"
            + " no operators",
        "test");
  }

  private void give(String list) throws IOException {
    Path file = Files.writeString(directory.resolve("logs.json"), list);
    settings.put("passport.transparency.logs", file.toString());
  }

  /** One of RFC 6962 and a tiled one of East, one of RFC 6962 of West. */
  private static String list(String east, String tiled, String west) {
    return "{\"operators\": [{\"name\": \"East\", \"logs\": [%s], \"tiled_logs\": [%s]}, {\"name\":"
            .formatted(east, tiled.replace("\"url\"", "\"submission_url\""))
        + " \"West\", \"logs\": [%s]}]}".formatted(west);
  }

  private static String log(List<String> key) {
    return ("{\"description\": \"%s\", \"key\": \"%s\", \"log_id\": \"%s\", \"url\":"
            + " \"https://log.example/\", \"state\": {\"usable\": {}}}")
        .formatted(key.getFirst(), key.getFirst(), key.getLast());
  }

  private boolean missing() {
    try (ApplicationContext context = context("production")) {
      return ProductionRequirements.missing(context.getEnvironment().start()).stream()
          .anyMatch(sentence -> sentence.startsWith("PASSPORT_TRANSPARENCY_LOGS is not set"));
    }
  }

  private void assertAccepted(Instant now, String... environments) {
    with(given -> assertThatCode(() -> given.check(now)).doesNotThrowAnyException(), environments);
  }

  private void assertRefused(Instant now, String why, String... environments) {
    with(
        given ->
            assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> given.check(now))
                .withMessage(why),
        environments);
  }

  private void with(Consumer<TransparencySettings> work, String... environments) {
    try (ApplicationContext context = context(environments)) {
      work.accept(new TransparencySettings(context.getEnvironment().start()));
    }
  }

  private ApplicationContext context(String... environments) {
    return ApplicationContext.builder()
        .banner(false)
        .environments(environments)
        .properties(settings)
        .build();
  }
}
