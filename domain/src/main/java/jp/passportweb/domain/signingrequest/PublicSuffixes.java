package jp.passportweb.domain.signingrequest;

/** Port: where registries hand out names (the ICANN part of the Public Suffix List). */
public interface PublicSuffixes {
  /** Whether the name ends in a suffix under which a registry hands out names. */
  boolean isUnderRegistrySuffix(String lowerCaseName);

  /** Whether the name itself is such a suffix: co.jp, com. */
  boolean isRegistrySuffix(String lowerCaseName);
}
