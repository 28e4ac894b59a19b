package jp.passportweb.bootstrap.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import jp.passportweb.domain.review.RefusalCode;
import jp.passportweb.domain.review.RefusalGround;
import jp.passportweb.domain.review.RefusalGrounds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("REF-1 the grounds of refusal are data")
class RefusalsFileTest {
  private static final RefusalGrounds GROUNDS = RefusalsFile.read();

  /** Codes stand in stored decisions: whatever happens to the list, these stay readable. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ORGANIZATION-NOT-FOUND",
        "TELEPHONE-DENIED",
        "TELEPHONE-NOT-REACHED",
        "NO-AUTHORITY",
        "DOMAIN-NOT-PROVEN",
        "HIGH-RISK",
        "DOCUMENTS-NOT-RECEIVED",
        "NO-ANSWER",
        "CONTRADICTORY-DATA",
        "WITHDRAWN",
        "KEY-UNUSABLE",
        "OTHER"
      })
  @DisplayName("REF-1 a code is for ever")
  void codes(String code) {
    assertThat(GROUNDS.byCode(new RefusalCode(code))).isPresent();
  }

  @Test
  @DisplayName("REF-1 what stands in a denied list is not told")
  void neutral() {
    RefusalGround risk = GROUNDS.byCode(new RefusalCode("HIGH-RISK")).orElseThrow();
    assertThat(risk.told().ja()).doesNotContain("リスト").doesNotContain("リスク");
    assertThat(risk.told().en()).doesNotContain("list").doesNotContain("risk");
  }

  @Test
  @DisplayName("REF-1 a retired ground is known, and not offered")
  void retired() {
    RefusalGrounds grounds = RefusalsFile.read(new StringReader(of("A") + "    retired: true\n"));
    assertThat(grounds.offered()).isEmpty();
    assertThat(grounds.byCode(new RefusalCode("A"))).isPresent();
  }

  @Test
  @DisplayName("REF-1 a ground listed twice, or without words in a language, is named")
  void wrong() {
    String twice = of("A") + of("A").substring("grounds:\n".length());
    assertThatThrownBy(() -> RefusalsFile.read(new StringReader(twice)))
        .isInstanceOf(InvalidCatalog.class)
        .hasMessageContaining("A");
    String unsaid = of("A").replace(", en: we cannot", "");
    assertThatThrownBy(() -> RefusalsFile.read(new StringReader(unsaid)))
        .isInstanceOf(InvalidCatalog.class)
        .hasMessageContaining("en");
  }

  private static String of(String code) {
    return "grounds:\n"
        + "  - code: "
        + code
        + "\n    label: { ja: 事由, en: ground }\n    told: { ja: できません, en: we cannot }\n";
  }
}
