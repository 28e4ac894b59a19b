package jp.passportweb.domain.contract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.passportweb.domain.account.AccountId;

/** {@link Contracts} in memory. */
public final class InMemoryContracts implements Contracts {
  private final Map<ContractCode, Contract> byCode = new HashMap<>();
  private final Set<ContractCode> settled = new HashSet<>();
  private int next = 1;

  /** All of them. */
  public Stream<Contract> all() {
    return byCode.values().stream();
  }

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
  public boolean update(Contract contract) {
    Contract stored = byCode.get(contract.code());
    if (stored == null || stored.version() != contract.version()) {
      return false;
    }
    byCode.put(contract.code(), nextVersion(contract));
    return true;
  }

  @Override
  public boolean concludedWith(AccountId account) {
    return byCode.values().stream().anyMatch(c -> c.account().equals(account));
  }

  @Override
  public List<Contract> over(LocalDate today, int atMost) {
    return byCode.values().stream()
        .filter(c -> c.isOver(today) && !settled.contains(c.code()))
        .sorted(Comparator.comparing(Contract::until).thenComparing(c -> c.code().text()))
        .limit(atMost)
        .toList();
  }

  @Override
  public void settle(ContractCode code) {
    settled.add(code);
  }

  private static Contract nextVersion(Contract c) {
    return new Contract(
        c.code(),
        c.account(),
        c.service(),
        c.offering(),
        c.from(),
        c.until(),
        c.terminated(),
        c.version() + 1);
  }

  @Override
  public Optional<Contract> byCode(ContractCode code) {
    return Optional.ofNullable(byCode.get(code));
  }
}
