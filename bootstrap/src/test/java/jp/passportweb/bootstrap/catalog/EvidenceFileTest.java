package jp.passportweb.bootstrap.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.evidence.EvidenceCatalog;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.evidence.Requirement;
import jp.passportweb.domain.organization.OrganizationKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("EVD-2, EVD-3 what must be proven, and by which sources")
class EvidenceFileTest {
  private static final EvidenceCatalog RULES = CatalogFile.readEvidence();

  @Test
  @DisplayName("EVD-2 EV has a row of its own for each section of EVG 3.2.2")
  void sections() {
    assertThat(required(RequestType.NEW, ValidationLevel.EV, OrganizationKind.REGISTERED_COMPANY))
        .extracting(requirement -> requirement.rule().replaceAll(",.*", ""))
        .containsExactly(
            "EVG 3.2.2.2",
            "EVG 3.2.2.4",
            "EVG 3.2.2.6",
            "EVG 3.2.2.12",
            "EVG 3.2.2.12",
            "EVG 3.2.2.5",
            "EVG 3.2.2.8",
            "EVG 3.2.2.9",
            "EVG 3.2.2.10",
            "BR 4.2.1");
  }

  @ParameterizedTest
  @CsvSource({
    "NEW, REGISTERED_COMPANY, 4",
    "NEW, PUBLIC_OFFICE, 4",
    "NEW, SOLE_PROPRIETOR, 4",
    "CONTACT_CHANGE, REGISTERED_COMPANY, 2",
    "REVOCATION, ASSOCIATION, 1",
  })
  @DisplayName("EVD-2 OV asks for what BR 3.2.2.1 does, and other requests for less")
  void ov(RequestType type, OrganizationKind kind, int many) {
    assertThat(required(type, ValidationLevel.OV, kind)).hasSize(many);
  }

  @Test
  @DisplayName("EVD-3 every requirement has a source, and every fact is asked for once a request")
  void sources() {
    assertThat(RULES.requirements())
        .allSatisfy(requirement -> assertThat(RULES.sources(requirement.fact())).isNotEmpty());
    for (ValidationLevel level : ValidationLevel.values()) {
      assertThat(required(RequestType.NEW, level, OrganizationKind.ASSOCIATION))
          .extracting(Requirement::fact)
          .doesNotHaveDuplicates()
          .doesNotContain(Fact.DOMAIN_CONTROL);
    }
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "LEGAL-AFFAIRS-BUREAU, 0100-01-000123, true",
    "LEGAL-AFFAIRS-BUREAU, 010001000123, false",
    "LEGAL-AFFAIRS-BUREAU, 0100-01-00123, false",
    "CORPORATE-NUMBER, 7000012050002, true",
    "CORPORATE-NUMBER, 700001205000, false",
    "DENIED-PERSONS, 2026-11-20, true",
    "DENIED-PERSONS, 2026/11/20, false",
  })
  @DisplayName("EVG 3.2.2.1.3 a source's references have its format")
  void formats(String code, String reference, boolean gives) {
    assertThat(
            RULES.sources().stream()
                .filter(source -> source.code().text().equals(code))
                .findFirst()
                .orElseThrow()
                .gives(reference))
        .isEqualTo(gives);
  }

  @Test
  @DisplayName("EVD-4 the commercial registry gives no telephone number")
  void registry() {
    assertThat(RULES.sources(Fact.TELEPHONE_NUMBER))
        .extracting(source -> source.code().text())
        .contains("TELEPHONE-DIRECTORY")
        .doesNotContain("LEGAL-AFFAIRS-BUREAU", "EARLIER-PUBLIC-REGISTRY");
  }

  private static List<Requirement> required(
      RequestType type, ValidationLevel level, OrganizationKind kind) {
    return RULES.requirements(type, level, kind);
  }
}
