package jp.passportweb.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Contracts} does. */
public abstract class ContractsContract {
  private static final LocalDate UNTIL = LocalDate.of(2027, 11, 19);

  private final Contracts contracts;
  private final Scene scene;

  protected ContractsContract(Repositories repositories) {
    contracts = repositories.contracts();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("APP-3 a code is never given twice")
  void codes() {
    assertThat(contracts.nextCode()).isNotEqualTo(contracts.nextCode());
  }

  @Test
  @DisplayName("a contract is found by its code")
  void found() {
    Contract contract = ContractSamples.contract(contracts.nextCode(), scene.account(), UNTIL);
    contracts.add(contract);
    assertThat(contracts.byCode(contract.code())).contains(contract);
    assertThat(contracts.byCode(contracts.nextCode())).isEmpty();
  }

  @Test
  @DisplayName("whether a contract was ever concluded with an account")
  void concludedWith() {
    Contract contract = ContractSamples.contract(contracts.nextCode(), scene.account(), UNTIL);
    contracts.add(contract);
    assertThat(contracts.concludedWith(contract.account())).isTrue();
    assertThat(contracts.concludedWith(scene.account())).isFalse();
  }

  @Test
  @DisplayName("TER-1, AUT-1 last day and termination are stored; an older version is refused")
  void updated() {
    Contract contract = ContractSamples.contract(contracts.nextCode(), scene.account(), UNTIL);
    contracts.add(contract);
    assertThat(contracts.update(contract.extended(UNTIL.plusYears(1)))).isTrue();
    assertThat(contracts.update(contract.terminated(UNTIL))).isFalse();
    Contract stored = contracts.byCode(contract.code()).orElseThrow();
    assertThat(stored.until()).isEqualTo(UNTIL.plusYears(1));
    assertThat(stored.terminated()).isFalse();
    assertThat(contracts.update(stored.terminated(UNTIL))).isTrue();
    assertThat(contracts.byCode(contract.code()).orElseThrow().terminated()).isTrue();
  }

  @Test
  @DisplayName("AUT-1 contracts are over after their last day, the earliest come first")
  void over() {
    Contract last = ending(UNTIL.minusDays(1));
    Contract first = ending(UNTIL.minusDays(300));
    ending(UNTIL);
    assertThat(contracts.over(UNTIL, 10)).containsExactly(first, last);
    assertThat(contracts.over(UNTIL, 1)).containsExactly(first);
  }

  @Test
  @DisplayName("AUT-1 what is settled is not looked at again")
  void settled() {
    Contract settled = ending(UNTIL.minusDays(1));
    Contract other = ending(UNTIL.minusDays(1));
    contracts.settle(settled.code());
    assertThat(contracts.over(UNTIL, 10)).containsExactly(other);
    assertThat(contracts.byCode(settled.code())).contains(settled);
  }

  private Contract ending(LocalDate until) {
    Contract contract = ContractSamples.contract(contracts.nextCode(), scene.account(), until);
    contracts.add(contract);
    return contract;
  }

  @Test
  @DisplayName("no two contracts have one code")
  void unique() {
    Contract contract = ContractSamples.contract(contracts.nextCode(), scene.account(), UNTIL);
    contracts.add(contract);
    assertThatThrownBy(() -> contracts.add(contract)).isInstanceOf(RuntimeException.class);
  }
}
