package jp.passportweb.domain.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jp.passportweb.domain.Repositories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link SecondFactors} does. */
public abstract class SecondFactorsContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");
  private static final TotpSecret SECRET = TotpSecret.ofHex("0123456789abcdef".repeat(4));

  private final Operators operators;
  private final SecondFactors factors;
  private final Operator staff = OperatorSamples.examiner();
  private final Operator other = OperatorSamples.approver();
  private final OperatorId examiner = staff.id();
  private final OperatorId approver = other.id();

  protected SecondFactorsContract(Repositories repositories) {
    factors = repositories.secondFactors();
    operators = repositories.operators();
  }

  @Test
  @DisplayName("OPR-1 an operator has at most one, and it is found as it was added")
  void added() {
    addStaff();
    SecondFactor factor = new SecondFactor(examiner, SECRET, 41, NOW);
    assertThat(factors.of(examiner)).isEmpty();
    assertThat(factors.add(factor)).isTrue();
    assertThat(factors.add(new SecondFactor(examiner, SECRET, 99, NOW))).isFalse();
    assertThat(factors.of(examiner)).contains(factor);
    assertThat(factors.of(approver)).isEmpty();
  }

  @Test
  @DisplayName("OPR-1 a step is used once, and none before it any more")
  void steps() {
    addStaff();
    assertThat(factors.useStep(examiner, 42)).isFalse();
    factors.add(new SecondFactor(examiner, SECRET, 41, NOW));
    assertThat(factors.useStep(examiner, 41)).isFalse();
    assertThat(factors.useStep(examiner, 43)).isTrue();
    assertThat(factors.useStep(examiner, 43)).isFalse();
    assertThat(factors.useStep(examiner, 42)).isFalse();
    assertThat(factors.of(examiner)).contains(new SecondFactor(examiner, SECRET, 43, NOW));
  }

  @Test
  @DisplayName("OPR-1 a recovery code is used once, by the operator whose it is")
  void recoveryCodes() {
    addStaff();
    factors.replaceRecoveryCodes(examiner, List.of("a", "b"));
    assertThat(factors.recoveryCodesLeft(examiner)).isEqualTo(2);
    assertThat(factors.useRecoveryCode(approver, "a", NOW)).isFalse();
    assertThat(factors.useRecoveryCode(examiner, "c", NOW)).isFalse();
    assertThat(factors.useRecoveryCode(examiner, "a", NOW)).isTrue();
    assertThat(factors.useRecoveryCode(examiner, "a", NOW)).isFalse();
    assertThat(factors.recoveryCodesLeft(examiner)).isEqualTo(1);
  }

  @Test
  @DisplayName("OPR-1 new recovery codes end the earlier ones")
  void replaced() {
    addStaff();
    factors.replaceRecoveryCodes(examiner, List.of("a", "b"));
    factors.replaceRecoveryCodes(examiner, List.of("c"));
    assertThat(factors.recoveryCodesLeft(examiner)).isEqualTo(1);
    assertThat(factors.useRecoveryCode(examiner, "b", NOW)).isFalse();
  }

  @Test
  @DisplayName("OPR-1 removed it is gone with its recovery codes, and another can be added")
  void removed() {
    addStaff();
    factors.add(new SecondFactor(examiner, SECRET, 41, NOW));
    factors.replaceRecoveryCodes(examiner, List.of("a"));
    factors.add(new SecondFactor(approver, SECRET, 41, NOW));
    factors.remove(examiner);
    factors.remove(examiner);
    assertThat(factors.of(examiner)).isEmpty();
    assertThat(factors.recoveryCodesLeft(examiner)).isZero();
    assertThat(factors.of(approver)).isPresent();
    assertThat(factors.add(new SecondFactor(examiner, SECRET, 1, NOW))).isTrue();
  }

  private void addStaff() {
    operators.add(staff);
    operators.add(other);
  }
}
