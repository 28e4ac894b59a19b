package jp.passportweb.domain.caa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("CAA-2 the names that stand for us")
class OurIdentifiersTest {
  @Test
  @DisplayName("each once, in lower case, the first one first")
  void names() {
    assertThat(new OurIdentifiers(List.of(" Passport.example", "b.example", "B.example")).names())
        .containsExactly("passport.example", "b.example");
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {"", "-a.example", "a..example", "a.example;", "https://a.example", "[::1]"})
  @DisplayName("what a record could not hold stands for nobody")
  void wrong(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OurIdentifiers(List.of("a.example", name)));
    assertThatIllegalArgumentException().isThrownBy(() -> new OurIdentifiers(List.of()));
  }
}
