package jp.passportweb.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.LocalizedText;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("EVG 7.1.4.2.5: who must give a registration number")
class RegistrationNumberFieldTest {
  @ParameterizedTest
  @CsvSource({
    "OV, REGISTERED_COMPANY, true",
    "OV, PUBLIC_OFFICE,      false",
    "OV, ASSOCIATION,        false",
    "OV, SOLE_PROPRIETOR,    false",
    "EV, REGISTERED_COMPANY, true",
    "EV, PUBLIC_OFFICE,      false",
    "EV, ASSOCIATION,        true"
  })
  @DisplayName("an EV certificate names the number of everyone but a public office")
  void mandatory(ValidationLevel level, OrganizationKind kind, boolean must) {
    List<FieldProblem> problems =
        OrganizationForm.read(Map.of(OrganizationForm.KIND, kind.name()), service(level))
            .problems();
    FieldProblem missing =
        new FieldProblem(OrganizationForm.REGISTRATION_NUMBER, new InputProblem.Missing());
    assertThat(problems.contains(missing)).isEqualTo(must);
  }

  private static CertificateService service(ValidationLevel level) {
    LocalizedText text = new LocalizedText("", "");
    return new CertificateService(
        new ServiceCode("X"),
        text,
        "",
        "",
        level,
        true,
        Set.of(OrganizationKind.values()),
        text,
        text,
        List.of(),
        List.of());
  }
}
