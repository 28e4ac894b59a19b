package jp.passportweb.domain.request.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("APP-5 what is typed into a draft stays there")
class DraftTest {
  private static final String NAME = "registration.name";
  private static final String FAX = "registration.fax";
  private static final String PHONE = "registration.phone";
  private static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");

  private final Draft draft =
      DraftSamples.draft("holder", NOW).typing(Map.of(NAME, "原宿 太郎", FAX, "03-0000-0000"), 0, NOW);

  @Test
  @DisplayName("the page of the latest version may empty a field")
  void emptied() {
    assertThat(draft.typing(Map.of(FAX, ""), draft.version(), NOW).typed())
        .containsEntry(FAX, "")
        .containsEntry(NAME, "原宿 太郎");
  }

  @Test
  @DisplayName("an older page, from another tab, adds what it knows and erases nothing")
  void olderPage() {
    Draft typed = draft.typing(Map.of(NAME, "", PHONE, "03-5775-8720"), draft.version() - 1, NOW);
    assertThat(typed.typed()).containsEntry(NAME, "原宿 太郎").containsEntry(PHONE, "03-5775-8720");
  }

  @Test
  @DisplayName("APP-6 what no form asks is not kept, and what was kept before goes")
  void foreign() {
    Map<String, String> invented = new HashMap<>();
    for (int i = 0; i < 10_000; i++) {
      invented.put("invented" + i, "x".repeat(1000));
    }
    invented.put(PHONE, "03-5775-8720");
    assertThat(draft.typing(invented, draft.version(), NOW).typed().keySet())
        .containsExactlyInAnyOrder("organization.name", NAME, FAX, PHONE);
  }

  @Test
  @DisplayName("APP-6 all fields at their longest are a draft of a size that is foreseen")
  void longest() {
    Map<String, String> huge = new HashMap<>();
    Step.allFields().longest().keySet().forEach(field -> huge.put(field, "髙".repeat(2_000_000)));
    int bytes =
        draft.typing(huge, draft.version(), NOW).typed().values().stream()
            .mapToInt(value -> value.getBytes(StandardCharsets.UTF_8).length)
            .sum();
    assertThat(bytes).isLessThan(416 * 1024);
  }

  @Test
  @DisplayName(
      "APP-5 what is too long to be kept is shown back whole, and not kept by the next change")
  void shownBack() {
    Map<String, String> sent = Map.of(NAME, "髙".repeat(5000), PHONE, "03-5775-8720");
    Draft shown =
        draft.typing(sent, draft.version(), NOW).showing(Step.CONTACTS.fields().tooLong(sent));
    assertThat(shown.typed()).containsAllEntriesOf(sent);
    assertThat(shown.typing(Map.of(FAX, ""), shown.version(), NOW).typed().get(NAME))
        .hasSizeLessThan(5000);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "untouched,  old,  old,     new, new",
        "typed,      old,  my own,  new, my own",
        "emptied,    old,  '',      new, ''",
        "filled in,  '',   my own,  new, my own",
        "same,       old,  my own,  old, my own",
        "new there,  -,    -,       new, new",
        "only typed, -,    my own,  new, my own"
      })
  @DisplayName("CHG-1 where the base changed, only what the person typed survives, field by field")
  void rebased(String how, String filled, String typed, String saysNow, String result) {
    Draft begun =
        DraftSamples.draft("holder", NOW)
            .rebased(filled == null ? Map.of(FAX, "1") : Map.of(FAX, "1", NAME, filled));
    Draft mine = typed == null ? begun : begun.typing(Map.of(NAME, typed), begun.version(), NOW);
    Draft rebased = mine.rebased(Map.of(FAX, "2", NAME, saysNow));
    assertThat(rebased.typed()).as(how).containsEntry(NAME, result).containsEntry(FAX, "2");
    assertThat(rebased.changedAt()).isEqualTo(mine.changedAt());
  }

  @ParameterizedTest
  @CsvSource({"PT0S, true", "P29D, true", "P30D, true", "P30DT0.001S, false", "P172D, false"})
  @DisplayName("APP-5 a draft is kept for 30 days after its last change, and then gone")
  void kept(Duration age, boolean kept) {
    assertThat(draft.isKeptAt(NOW.plus(age))).isEqualTo(kept);
  }

  @Test
  @DisplayName("APP-6 each step keeps its own fields, and no field belongs to two")
  void steps() {
    assertThat(Step.ORGANIZATION.fields().kept(Map.of(NAME, "a", "organization.name", "b")))
        .isEqualTo(Map.of("organization.name", "b"));
    assertThat(Arrays.stream(Step.values()).mapToInt(s -> s.fields().longest().size()).sum())
        .isEqualTo(Step.allFields().longest().size());
  }
}
