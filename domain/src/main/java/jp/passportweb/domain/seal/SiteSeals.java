package jp.passportweb.domain.seal;

import java.util.Optional;
import jp.passportweb.domain.contract.ContractCode;

/** Port: the seals. */
public interface SiteSeals {
  /**
   * Stores a seal.
   *
   * @return false when its contract has one already; then nothing is stored
   */
  boolean add(SiteSeal seal);

  /** Stores which contract a seal tells of now. */
  void update(SiteSeal seal);

  Optional<SiteSeal> byId(SealId id);

  Optional<SiteSeal> ofContract(ContractCode contract);
}
