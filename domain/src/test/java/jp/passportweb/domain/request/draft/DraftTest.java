package jp.passportweb.domain.request.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("APP-5 what is typed into a draft stays there")
class DraftTest {
  private static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");

  private final Draft draft =
      DraftSamples.draft("holder", NOW)
          .typing(Map.of("name", "原宿 太郎", "fax", "03-0000-0000"), 0, NOW);

  @Test
  @DisplayName("the page of the latest version may empty a field")
  void emptied() {
    assertThat(draft.typing(Map.of("fax", ""), draft.version(), NOW).typed())
        .containsEntry("fax", "")
        .containsEntry("name", "原宿 太郎");
  }

  @Test
  @DisplayName("an older page, from another tab, adds what it knows and erases nothing")
  void olderPage() {
    Draft typed =
        draft.typing(Map.of("name", "", "phone", "03-5775-8720"), draft.version() - 1, NOW);
    assertThat(typed.typed()).containsEntry("name", "原宿 太郎").containsEntry("phone", "03-5775-8720");
  }
}
