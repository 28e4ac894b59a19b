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
  @DisplayName("no two contracts have one code")
  void unique() {
    Contract contract = ContractSamples.contract(contracts.nextCode(), scene.account(), UNTIL);
    contracts.add(contract);
    assertThatThrownBy(() -> contracts.add(contract)).isInstanceOf(RuntimeException.class);
  }
}
