package jp.passportweb.domain.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("OPR-1 what each role may do")
class OperatorRoleTest {
  @ParameterizedTest
  @CsvSource({
    "READ_CASES,                y, y, y, y",
    "EXAMINE,                   y, y, n, n",
    "APPROVE,                   y, y, n, n",
    "MEND_MAILS,                y, y, y, n",
    "MEND_ACCOUNTS,             y, y, n, n",
    "CONFIRM_MENDING,           n, y, n, n",
    "INSPECT_SAMPLES,           n, y, y, n",
    "MANAGE_LOGIN_CERTIFICATES, n, y, y, n",
    "MANAGE_DATA,               n, n, y, n",
    "MANAGE_PEOPLE,             n, n, y, n",
    "INSPECT,                   n, n, y, y",
    "READ_TRAIL,                n, y, y, y",
    "OWN_ACCESS,                y, y, y, y"
  })
  @DisplayName("OPR-1 the table of examiner, approver, administrator, auditor")
  void table(
      Capability capability, char examiner, char approver, char administrator, char auditor) {
    assertThat(OperatorRole.EXAMINER.may(capability)).isEqualTo(examiner == 'y');
    assertThat(OperatorRole.APPROVER.may(capability)).isEqualTo(approver == 'y');
    assertThat(OperatorRole.ADMINISTRATOR.may(capability)).isEqualTo(administrator == 'y');
    assertThat(OperatorRole.AUDITOR.may(capability)).isEqualTo(auditor == 'y');
  }

  @Test
  @DisplayName("OPR-1 who manages people decides no case, and the auditor changes nothing")
  void apart() {
    Set<Capability> deciding =
        EnumSet.of(
            Capability.EXAMINE,
            Capability.APPROVE,
            Capability.MEND_ACCOUNTS,
            Capability.CONFIRM_MENDING);
    assertThat(OperatorRole.ADMINISTRATOR.capabilities()).doesNotContainAnyElementsOf(deciding);
    assertThat(OperatorRole.AUDITOR.capabilities())
        .containsExactlyInAnyOrder(
            Capability.READ_CASES,
            Capability.INSPECT,
            Capability.READ_TRAIL,
            Capability.OWN_ACCESS);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("OPR-1 everything that can be done somebody may do")
  void somebody(Capability capability) {
    assertThat(OperatorRole.values()).anyMatch(role -> role.may(capability));
  }
}
