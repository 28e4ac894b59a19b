package jp.passportweb.domain.domaincontrol;

import jp.passportweb.domain.account.AccountId;

/**
 * The addresses by which holders name accounts of ours in their zones (RFC 8657 3, BR 3.2.2.4.22).
 *
 * @param base of the installation, without a slash at its end
 */
public record AccountUris(String base) {
  public String of(AccountId account) {
    return base + "/acct/" + account.value();
  }
}
