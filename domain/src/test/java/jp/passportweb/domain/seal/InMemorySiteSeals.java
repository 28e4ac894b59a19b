package jp.passportweb.domain.seal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.domain.contract.ContractCode;

/** {@link SiteSeals} in memory. */
public final class InMemorySiteSeals implements SiteSeals {
  private final Map<SealId, SiteSeal> byId = new HashMap<>();

  @Override
  public boolean add(SiteSeal seal) {
    return ofContract(seal.contract()).isEmpty() && byId.putIfAbsent(seal.id(), seal) == null;
  }

  @Override
  public void update(SiteSeal seal) {
    byId.replace(seal.id(), seal);
  }

  @Override
  public Optional<SiteSeal> byId(SealId id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public Optional<SiteSeal> ofContract(ContractCode contract) {
    return byId.values().stream().filter(seal -> seal.contract().equals(contract)).findFirst();
  }
}
