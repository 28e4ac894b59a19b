package jp.passportweb.application.story;

import java.util.Set;
import jp.passportweb.domain.signingrequest.PublicSuffixes;

/** The registries of jp, co.jp and com, and no other. */
public final class FewSuffixes implements PublicSuffixes {
  private static final Set<String> SUFFIXES = Set.of("jp", "co.jp", "com");

  @Override
  public boolean isUnderRegistrySuffix(String name) {
    return SUFFIXES.stream().anyMatch(suffix -> name.endsWith("." + suffix));
  }

  @Override
  public boolean isRegistrySuffix(String name) {
    return SUFFIXES.contains(name);
  }

  @Override
  public boolean holdsSuffixes(String name) {
    return SUFFIXES.contains(name) || SUFFIXES.stream().anyMatch(s -> s.endsWith("." + name));
  }
}
