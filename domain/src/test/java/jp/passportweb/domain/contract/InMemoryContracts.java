package jp.passportweb.domain.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@link Contracts} in memory. */
public final class InMemoryContracts implements Contracts {
  private final Map<ContractCode, Contract> byCode = new HashMap<>();
  private int next = 1;

  @Override
  public ContractCode nextCode() {
    return ContractCode.ofNumber(next++);
  }

  @Override
  public void add(Contract contract) {
    if (byCode.putIfAbsent(contract.code(), contract) != null) {
      throw new IllegalStateException("already there: " + contract.code());
    }
  }

  @Override
  public Optional<Contract> byCode(ContractCode code) {
    return Optional.ofNullable(byCode.get(code));
  }
}
