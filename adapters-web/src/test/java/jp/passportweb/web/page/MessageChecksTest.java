package jp.passportweb.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.passportweb.web.page.KeyScanner.Use;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What can be wrong with messages is found")
class MessageChecksTest {
  @Test
  @DisplayName("a key that one language lacks, and places that differ")
  void differing() {
    assertThat(
            MessageChecks.differing(
                Map.of("a", "あ", "b", "{0}件", "same", "{1}の{0}"),
                Map.of("b", "some", "c", "See", "same", "{0} of {1}")))
        .containsExactly("a", "b", "c");
  }

  @Test
  @DisplayName("an empty text, an apostrophe and a brace that is no place")
  void malformed() {
    assertThat(
            MessageChecks.malformed(
                Map.of(
                    "empty", "",
                    "apostrophe", "It's {0}",
                    "brace", "{name}",
                    "good", "It’s {0} of {1}\n")))
        .containsExactly("apostrophe", "brace", "empty");
  }

  @Test
  @DisplayName("a key that is asked for and a constant's key that are not there")
  void missing() {
    assertThat(
            MessageChecks.missing(
                Set.of("there", "status.OPEN"),
                List.of(new Use("there", 0), new Use("gone", 0), new Use("status.*", 0)),
                Set.of("status.OPEN", "status.CLOSED")))
        .containsExactly("gone", "status.CLOSED");
  }

  @Test
  @DisplayName("a key put together from nobody knows what")
  void unexplained() {
    assertThat(
            MessageChecks.unexplained(
                List.of(new Use("status.*", 0), new Use("x.*.full", 0), new Use("mood.*", 0)),
                Set.of("status.OPEN"),
                Set.of("x.y.full")))
        .containsExactly("mood.*");
  }

  @Test
  @DisplayName("a key that nobody asks for")
  void unused() {
    assertThat(
            MessageChecks.unused(
                Set.of("asked", "status.OPEN", "finding.x.remedy", "old"),
                List.of(new Use("asked", 0), new Use("status.*", 0)),
                Set.of("status.OPEN"),
                Set.of("finding.x.remedy")))
        .containsExactly("old");
  }

  @Test
  @DisplayName("a text with more or fewer places than values")
  void illFilled() {
    assertThat(
            MessageChecks.illFilled(
                Map.of("fits", "{0}", "open", "{0} {1}", "lost", "none", "status.OPEN", "{0}"),
                List.of(
                    new Use("fits", 1),
                    new Use("open", 1),
                    new Use("lost", 1),
                    new Use("status.*", 0),
                    new Use("open", KeyScanner.UNKNOWN)),
                Set.of("status.OPEN")))
        .containsExactly("lost", "open", "status.OPEN");
  }
}
