package jp.passportweb.domain.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: the contracts. */
public interface Contracts {
  /** The next code; a code is never given twice, gaps are harmless. */
  ContractCode nextCode();

  void add(Contract contract);

  Optional<Contract> byCode(ContractCode code);

  /**
   * Stores last day and termination; returns false, and stores nothing, when it changed meanwhile.
   */
  boolean update(Contract contract);

  /** Contracts whose last day lies between two days, both included, the earliest first. */
  List<Contract> endingBetween(LocalDate first, LocalDate last, int atMost);
}
