package jp.passportweb.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("CAA-2 the setting of the names that stand for us")
class CaaIdentifiersTest {
  @ParameterizedTest(name = "[{0}] on {1}: {2}")
  @CsvSource({
    "'ca.example, Second.example', https://passport.example, ca.example second.example",
    "'', https://passport.example, passport.example",
    "' ', https://Passport.example:8443, passport.example",
    "'', http://localhost:8080, localhost",
    "'', http://127.0.0.1:8080, 127.0.0.1"
  })
  @DisplayName("they are the setting's; else the host of the site")
  void names(String given, String base, String names) {
    assertThat(names(given, base)).containsExactly(names.split(" "));
  }

  @Test
  @DisplayName("what is no name is told")
  void wrong() {
    assertRefused("ca.example,", "https://passport.example", "no domain name: ");
    assertRefused("ca example", "https://passport.example", "no domain name: ca example");
    assertRefused("", "https://[::1]:8443", "no domain name: [::1]");
    assertRefused("", "https://a_b:8443", "no domain name: ");
  }

  private static void assertRefused(String given, String base, String why) {
    assertThatExceptionOfType(StartFailure.class)
        .isThrownBy(() -> names(given, base))
        .withMessage("PASSPORT_CAA_IDENTIFIERS is needed: " + why);
  }

  private static List<String> names(String given, String base) {
    try (ApplicationContext context =
        ApplicationContext.builder()
            .banner(false)
            .properties(Map.of("passport.caa-identifiers", given, "passport.base-url", base))
            .build()) {
      return CaaIdentifiers.of(context.getEnvironment().start()).names();
    }
  }
}
