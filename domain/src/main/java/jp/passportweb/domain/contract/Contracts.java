package jp.passportweb.domain.contract;

import java.util.Optional;

/** Port: the contracts. */
public interface Contracts {
  /** The next code; a code is never given twice, gaps are harmless. */
  ContractCode nextCode();

  void add(Contract contract);

  Optional<Contract> byCode(ContractCode code);
}
