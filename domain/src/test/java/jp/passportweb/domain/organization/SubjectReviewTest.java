package jp.passportweb.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jp.passportweb.domain.input.FieldProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SUBJ-1 the examiner is shown what an earlier form let pass")
class SubjectReviewTest {
  @Test
  @DisplayName("SUBJ-1 nothing of an organisation in order")
  void inOrder() {
    assertThat(SubjectReview.of(OrganizationSamples.company())).isEmpty();
    assertThat(SubjectReview.of(OrganizationSamples.publicOffice())).isEmpty();
  }

  @Test
  @DisplayName("SUBJ-1 every field that no certificate may hold, each by its name")
  void unfit() {
    Organization good = OrganizationSamples.company();
    Organization old =
        new Organization(
            good.kind(),
            new LegalName("不明"),
            new KanaName("フメイ"),
            new RegistrationNumber("000000000000"),
            good.registeredPostalCode(),
            good.registeredAddress(),
            null,
            null,
            new SubjectName("Aozora K.K., OU=Web"),
            good.prefecture(),
            new SubjectName("N/A"));
    assertThat(SubjectReview.of(old))
        .extracting(FieldProblem::field)
        .containsExactly(
            OrganizationForm.NAME,
            OrganizationForm.KANA,
            OrganizationForm.REGISTRATION_NUMBER,
            OrganizationForm.SUBJECT_NAME,
            OrganizationForm.LOCALITY);
  }
}
