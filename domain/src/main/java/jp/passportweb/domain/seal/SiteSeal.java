package jp.passportweb.domain.seal;

import java.time.Instant;
import jp.passportweb.domain.contract.ContractCode;

/**
 * ステッカー (DWN-1): one per contract, made with its first certificate. It names the contract and no
 * certificate, so that the HTML on the customer's pages stays as it is: after a reissue or a
 * continuation its page tells of the contract's current certificate, and a renewal or a switch
 * hands it on to the contract that follows.
 */
public record SiteSeal(SealId id, ContractCode contract, Instant madeAt) {
  /** The same seal, telling of another contract. */
  public SiteSeal handedOn(ContractCode next) {
    return new SiteSeal(id, next, madeAt);
  }
}
