package jp.passportweb.application.domaincontrol;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.AuthorizationId;
import jp.passportweb.domain.domaincontrol.Authorizations;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.domaincontrol.RandomValue;
import jp.passportweb.domain.signingrequest.DnsName;

/**
 * Asks an account for proof of those of a record's names that nothing proves yet (DCV-1, DCV-4).
 */
@Assembled
public final class BeginAuthorizations {
  private final Authorizations authorizations;
  private final ReadNameProofs readNameProofs;
  private final SecureRandom random;

  public BeginAuthorizations(
      Authorizations authorizations, ReadNameProofs readNameProofs, SecureRandom random) {
    this.authorizations = authorizations;
    this.readNameProofs = readNameProofs;
    this.random = random;
  }

  /** What is asked for already stays as it is. Runs in the caller's transaction. */
  public void begin(ApplicationRecord record, Instant now) {
    Map<String, DnsName> unproven = widest(readNameProofs.of(record).unproven());
    Map<AuthorizationDomainName, PendingAuthorization> asked =
        authorizations
            .pendingOf(
                record.account(),
                unproven.values().stream().map(AuthorizationDomainName::of).toList())
            .stream()
            .collect(Collectors.toMap(PendingAuthorization::name, Function.identity()));
    for (DnsName name : unproven.values()) {
      PendingAuthorization pending = asked.get(AuthorizationDomainName.of(name));
      if (pending == null) {
        authorizations.begin(fresh(record.account(), name, now));
      } else if (name.isWildcard() && pending.wanted() == Reach.NAME) {
        authorizations.update(pending.forTree(now));
      }
    }
  }

  private PendingAuthorization fresh(AccountId account, DnsName name, Instant now) {
    return PendingAuthorization.begin(
        new AuthorizationId(UUID.randomUUID()), account, name, RandomValue.draw(random, now), now);
  }

  /** Of a name and its wildcard the wildcard, whose proof is one of both. */
  private static Map<String, DnsName> widest(List<DnsName> names) {
    return names.stream()
        .collect(
            Collectors.toMap(
                name -> AuthorizationDomainName.of(name).text(),
                Function.identity(),
                (one, other) -> one.isWildcard() ? one : other,
                TreeMap::new));
  }
}
