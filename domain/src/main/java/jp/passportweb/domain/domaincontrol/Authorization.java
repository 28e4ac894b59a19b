package jp.passportweb.domain.domaincontrol;

import java.time.Instant;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.signingrequest.DnsName;

/**
 * An account's proven control of a name, whatever applications use it (DCV-1).
 *
 * @param reach how far below the name it goes
 * @param validated when the proof was complete; reuse counts from here (BR 4.2.1)
 */
public record Authorization(
    AuthorizationId id,
    AccountId account,
    AuthorizationDomainName name,
    ValidationMethod method,
    Reach reach,
    Instant validated) {
  public Authorization {
    if (reach == Reach.TREE && !method.provesSubdomains()) {
      throw new IllegalArgumentException(method + " proves nothing below a name");
    }
  }

  /** How far it goes. */
  public enum Reach {
    /** This name alone. */
    NAME,

    /** The name, every name below it, and their wildcards. */
    TREE
  }

  /** Whether it proves a name, as long as it is usable. */
  public boolean covers(DnsName asked) {
    return switch (reach) {
      case NAME -> !asked.isWildcard() && name.is(asked);
      case TREE -> name.isAtOrAbove(asked) && (!asked.isWildcard() || method.provesWildcards());
    };
  }
}
