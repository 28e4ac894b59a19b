package jp.passportweb.domain.signingrequest;

/** Port: where names are handed out to many holders, as the Public Suffix List says. */
public interface PublicSuffixes {
  /** Whether the name ends in a suffix under which a registry hands out names (ICANN section). */
  boolean isUnderRegistrySuffix(String lowerCaseName);

  /** Whether the name itself is such a suffix: co.jp, com. */
  boolean isRegistrySuffix(String lowerCaseName);

  /**
   * Whether names of many holders stand right below: the name is a suffix of either section of the
   * list (github.io), or a name with one label more is one (kawasaki.jp, amazonaws.com).
   */
  boolean holdsSuffixes(String lowerCaseName);
}
