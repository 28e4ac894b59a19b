package jp.passportweb.domain.domaincontrol;

import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.domain.signingrequest.PublicSuffixes;

/**
 * By proof of which names a name may be proven (DCV-1, BR 1.6.1 Authorization Domain Name): never
 * by one under which a registry hands out names to others.
 */
public final class AuthorizationDomainNames {
  private final PublicSuffixes suffixes;

  public AuthorizationDomainNames(PublicSuffixes suffixes) {
    this.suffixes = suffixes;
  }

  /**
   * The name itself first, then those above it, then the same of the names that CNAME leads to;
   * each as far as the method allows it.
   *
   * @param aliases where CNAME leads from the name, in this order
   */
  public List<AuthorizationDomainName> of(
      DnsName name, ValidationMethod method, List<String> aliases) {
    if (name.isWildcard() && !method.provesWildcards()) {
      return List.of();
    }
    Stream<String> starts =
        method.followsAliases()
            ? Stream.concat(Stream.of(AuthorizationDomainName.hostOf(name)), aliases.stream())
            : Stream.of(AuthorizationDomainName.hostOf(name));
    long height = method.provesSubdomains() ? Long.MAX_VALUE : 1;
    return starts
        .flatMap(start -> atOrAbove(start).limit(height))
        .distinct()
        .map(AuthorizationDomainName::new)
        .toList();
  }

  /** The highest of those by whose proof a name may be proven: that of the whole domain. */
  public AuthorizationDomainName highest(DnsName name, ValidationMethod method) {
    return of(name, method, List.of()).getLast();
  }

  private Stream<String> atOrAbove(String start) {
    return Stream.iterate(start, this::hasAHolder, at -> at.substring(at.indexOf('.') + 1));
  }

  /** Below the registry's own names; a name of one label is always a registry's. */
  private boolean hasAHolder(String at) {
    return at.contains(".") && !suffixes.isRegistrySuffix(at);
  }
}
