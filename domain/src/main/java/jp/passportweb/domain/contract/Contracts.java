package jp.passportweb.domain.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.account.AccountId;

/** Port: the contracts. */
public interface Contracts {
  /** The next code; a code is never given twice, gaps are harmless. */
  ContractCode nextCode();

  void add(Contract contract);

  /** Whether a contract was ever concluded with an account. */
  boolean concludedWith(AccountId account);

  Optional<Contract> byCode(ContractCode code);

  /**
   * Stores last day and termination; returns false, and stores nothing, when it changed meanwhile.
   */
  boolean update(Contract contract);

  /** Contracts whose last day is over and which are not settled, the earliest first. */
  List<Contract> over(LocalDate today, int atMost);

  /** A contract that is over needs nothing more done. */
  void settle(ContractCode code);
}
