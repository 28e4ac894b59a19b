package jp.passportweb.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.signingrequest.Finding;
import jp.passportweb.web.page.KeyScanner.Use;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every message is there, in both languages, and used")
class MessageCompletenessTest {
  private static final Messages MESSAGES = Messages.load();
  private static final Map<String, String> JA = MESSAGES.ofLanguage(Language.JA);
  private static final Map<String, String> EN = MESSAGES.ofLanguage(Language.EN);
  private static final Set<String> NEEDED = ValueKeys.needed();
  private static final Set<String> WELCOME = ValueKeys.welcome();
  private static final List<Use> USES =
      Stream.concat(Sources.templates().stream(), Sources.javaFiles().stream())
          .flatMap(source -> KeyScanner.usesIn(source.text()).stream())
          .toList();

  static List<Finding> findings() {
    return FindingSamples.all();
  }

  @Test
  @DisplayName("both languages have the same keys with the same places")
  void sameInBoth() {
    assertThat(MessageChecks.differing(JA, EN)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("no text is empty, or changes when its places are filled")
  void wellFormed(Language language) {
    assertThat(MessageChecks.malformed(MESSAGES.ofLanguage(language))).isEmpty();
  }

  @Test
  @DisplayName("every key that a template, a class or a constant asks for is there")
  void there() {
    assertThat(USES).isNotEmpty();
    assertThat(MessageChecks.missing(JA.keySet(), USES, NEEDED)).isEmpty();
  }

  @Test
  @DisplayName("of every key that is put together the values are known (ValueKeys)")
  void explained() {
    assertThat(MessageChecks.unexplained(USES, NEEDED, WELCOME)).isEmpty();
  }

  @Test
  @DisplayName("every key is asked for")
  void used() {
    assertThat(MessageChecks.unused(JA.keySet(), USES, NEEDED, WELCOME)).isEmpty();
  }

  @Test
  @DisplayName("a text is asked for with as many values as it has places")
  void filled() {
    assertThat(MessageChecks.illFilled(JA, USES, NEEDED)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("findings")
  @DisplayName("a finding has a value for every place of its texts")
  void findingsFilled(Finding finding) {
    String begin = "finding." + finding.key() + ".";
    assertThat(JA.keySet().stream().filter(key -> key.startsWith(begin)))
        .isNotEmpty()
        .allSatisfy(key ->
            assertThat(MessageChecks.places(JA.get(key)))
                .as(key)
                .allMatch(place -> place < finding.arguments().size()));
  }

  @Test
  @DisplayName("no key stands twice")
  void once() {
    Map<String, Long> lines =
        Sources.messageFiles().stream()
            .filter(file -> file.file().endsWith(".ja.properties"))
            .flatMap(file -> file.text().lines())
            .filter(line -> line.matches("[\\w.-]+=.*"))
            .collect(
                Collectors.groupingBy(
                    line -> line.substring(0, line.indexOf('=')), Collectors.counting()));
    assertThat(lines).hasSameSizeAs(JA);
    assertThat(lines.values()).containsOnly(1L);
  }
}
