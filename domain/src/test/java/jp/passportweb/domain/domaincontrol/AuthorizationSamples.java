package jp.passportweb.domain.domaincontrol;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.signingrequest.DnsName;

/** Authorizations for tests. */
public final class AuthorizationSamples {
  private static final Random RANDOM = new Random();

  private AuthorizationSamples() {}

  public static PendingAuthorization pending(AccountId account, String name, Instant now) {
    return PendingAuthorization.begin(
        new AuthorizationId(UUID.randomUUID()),
        account,
        new DnsName(name),
        RandomValue.draw(RANDOM, now),
        now);
  }

  /** Proven by a TXT record at the very name. */
  public static Authorization proven(PendingAuthorization pending, Instant at) {
    return pending.proven(
        pending.name(), ValidationMethod.DNS_CHANGE, Authorization.Reach.TREE, at);
  }

  /** Puts the proof of a name into a port. */
  public static Authorization prove(
      Authorizations authorizations, AccountId account, DnsName name, Instant at) {
    PendingAuthorization pending = pending(account, name.text(), at);
    authorizations.begin(pending);
    Authorization proven = proven(pending, at);
    authorizations.prove(pending, proven);
    return proven;
  }
}
