package jp.passportweb.bootstrap.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The walls of the house")
class ArchitectureTest {
  private static final Pattern CULPRIT = Pattern.compile("(Breaks|Keeps)\\w+");

  static Stream<HouseRule> rules() {
    return Stream.of(
            Arrows.RULES, Libraries.RULES, Surroundings.RULES, Layout.RULES, Construction.RULES)
        .flatMap(List::stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  @DisplayName("the product keeps the rule")
  void holds(HouseRule rule) {
    rule.in(Root.PRODUCT).check(Classes.OF_PRODUCT);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  @DisplayName("the rule finds every class that breaks it, and no other")
  void bites(HouseRule rule) {
    Root fixture = Root.fixture(rule.fixture());
    JavaClasses classes = Classes.of(fixture);
    Set<String> breaking =
        classes.stream()
            .map(JavaClass::getSimpleName)
            .filter(name -> name.startsWith("Breaks"))
            .collect(Collectors.toSet());
    assertThat(breaking).isNotEmpty();
    assertThat(rule.in(fixture).evaluate(classes).getFailureReport().getDetails())
        .flatExtracting(ArchitectureTest::culprits)
        .containsOnly(breaking.toArray(String[]::new));
  }

  /** The classes of a fixture that a finding names; a finding that names none, as it is. */
  private static Set<String> culprits(String finding) {
    Set<String> culprits =
        CULPRIT.matcher(finding).results().map(MatchResult::group).collect(Collectors.toSet());
    return culprits.isEmpty() ? Set.of(finding) : culprits;
  }

  @Test
  @DisplayName("every room of the product is looked at")
  void complete() {
    assertThat(Root.PRODUCT.everyRoom())
        .allSatisfy(
            room -> assertThat(Classes.OF_PRODUCT.that(resideInAPackage(room))).isNotEmpty());
  }
}
