package jp.passportweb.domain.certificate;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.passportweb.domain.signingrequest.Der;

/**
 * Whether a node may start with the keys that it holds (NOD-2). A second authority of the same name
 * would answer for certificates that it never signed.
 */
public final class AuthorityStartRules {
  private final AuthorityKeyring keyring;
  private final Map<String, KnownAuthority> held;
  private final Map<String, KnownAuthority> registered;
  private final Map<String, Der> signed;

  private AuthorityStartRules(KnownAuthorities.Known known, AuthorityKeyring keyring) {
    this.keyring = keyring;
    held = byName(keyring.held());
    registered = byName(known.registered());
    signed = known.signed();
  }

  /**
   * Compares both sides; makes and stores nothing.
   *
   * @param used whether numbers were given out beside these keys
   */
  public static AuthorityStart check(
      KnownAuthorities.Known known, AuthorityKeyring keyring, boolean used) {
    return new AuthorityStartRules(known, keyring).check(used);
  }

  private AuthorityStart check(boolean used) {
    TreeSet<String> names = new TreeSet<>(registered.keySet());
    names.addAll(signed.keySet());
    List<String> missing = names.stream().filter(name -> !held.containsKey(name)).toList();
    if (!missing.isEmpty()) {
      return new AuthorityStart.KeysMissing(missing);
    }
    List<String> others = names.stream().filter(this::isOther).toList();
    if (!others.isEmpty()) {
      return new AuthorityStart.OtherKeys(others);
    }
    return used && names.isEmpty() && !held.isEmpty()
        ? new AuthorityStart.DatabaseForgotten()
        : new AuthorityStart.Fitting(
            keyring.wanted().stream().filter(name -> !held.containsKey(name)).toList());
  }

  /** By the certificate where the database knows it, else by what was signed before it did. */
  private boolean isOther(String name) {
    KnownAuthority here = held.get(name);
    KnownAuthority there = registered.get(name);
    Der list = signed.get(name);
    return there == null
        ? list != null && here != null && !keyring.isSignedBy(here, list)
        : !there.equals(here);
  }

  private static Map<String, KnownAuthority> byName(List<KnownAuthority> authorities) {
    return authorities.stream()
        .collect(Collectors.toMap(KnownAuthority::name, Function.identity()));
  }
}
