package jp.passportweb.domain.domaincontrol;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.signingrequest.DnsName;
import org.jspecify.annotations.Nullable;

/**
 * A name whose control an account has yet to prove (DCV-1, DCV-3, DCV-4): what it is asked to show,
 * and how often that was looked for.
 *
 * @param wanted how far the proof has to go: a wildcard needs the tree
 * @param value that the holder shows, for this authorization alone
 * @param begun since when it is asked for
 * @param tries how often the worker or the holder had it looked for
 * @param nextTry when the worker looks again
 * @param lastTry nothing before the first
 * @param told when the contacts were told what was seen; null as long as nobody was
 * @param version of the row, for optimistic updates
 */
public record PendingAuthorization(
    AuthorizationId id,
    AccountId account,
    AuthorizationDomainName name,
    Reach wanted,
    RandomValue value,
    Instant begun,
    int tries,
    Instant nextTry,
    @Nullable Instant lastTry,
    @Nullable Instant told,
    long version) {
  private static final String LABEL = "_passport";
  private static final String FILE = "passport.txt";

  /** One that begins, and is looked for at once. */
  public static PendingAuthorization begin(
      AuthorizationId id, AccountId account, DnsName name, RandomValue value, Instant now) {
    return new PendingAuthorization(
        id,
        account,
        AuthorizationDomainName.of(name),
        name.isWildcard() ? Reach.TREE : Reach.NAME,
        value,
        now,
        0,
        now,
        null,
        null,
        0);
  }

  /** The names that its proof is to be good for. */
  public List<DnsName> names() {
    return Stream.of(name.text(), "*." + name.text())
        .limit(wanted == Reach.TREE ? 2 : 1)
        .map(DnsName::new)
        .toList();
  }

  /** Whether its proof would be one of a name. */
  public boolean isFor(DnsName asked) {
    return name.is(asked) && (!asked.isWildcard() || wanted == Reach.TREE);
  }

  /** The TXT record that it asks for, at its own name or at one above it. */
  public DnsChange dnsChange(AuthorizationDomainName at) {
    return new DnsChange(at, LABEL, value);
  }

  /** The page that it asks for. */
  public AgreedPage page() {
    return new AgreedPage(name, FILE, value);
  }

  /** Looked for once more, in vain. */
  public PendingAuthorization tried(Instant now) {
    return new PendingAuthorization(
        id,
        account,
        name,
        wanted,
        value,
        begun,
        tries + 1,
        now.plus(RetryRules.pause(begun, now)),
        now,
        told,
        version);
  }

  /** With the proof that a wildcard needs. */
  public PendingAuthorization forTree(Instant now) {
    return new PendingAuthorization(
        id, account, name, Reach.TREE, value, begun, tries, now, lastTry, told, version);
  }

  /** With a fresh value, because the one before is too old to prove anything (DCV-3). */
  public PendingAuthorization with(RandomValue fresh, Instant now) {
    return new PendingAuthorization(
        id, account, name, wanted, fresh, now, tries, now, lastTry, null, version);
  }

  /** The contacts know what was seen. */
  public PendingAuthorization toldAt(Instant now) {
    return new PendingAuthorization(
        id, account, name, wanted, value, begun, tries, nextTry, lastTry, now, version);
  }

  /** What it becomes. */
  public Authorization proven(
      AuthorizationDomainName by, ValidationMethod method, Reach reach, Instant validated) {
    return new Authorization(id, account, by, method, reach, validated);
  }
}
