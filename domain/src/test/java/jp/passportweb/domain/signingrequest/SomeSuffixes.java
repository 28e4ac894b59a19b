package jp.passportweb.domain.signingrequest;

import java.util.Set;

/** A few registries, with what makes a list of suffixes hard. */
public final class SomeSuffixes implements PublicSuffixes {
  /** As the list says it; kawasaki.jp stands for {@code *.kawasaki.jp}. */
  private static final Set<String> REGISTRIES =
      Set.of("jp", "co.jp", "tokyo.jp", "com", "net", "org", "arpa", "onion", "foo.kawasaki.jp");

  private static final Set<String> HOSTERS = Set.of("github.com", "s3.cloud.com");

  @Override
  public boolean isUnderRegistrySuffix(String name) {
    return REGISTRIES.stream().anyMatch(suffix -> name.endsWith("." + suffix))
        || REGISTRIES.contains(name);
  }

  @Override
  public boolean isRegistrySuffix(String name) {
    return REGISTRIES.contains(name);
  }

  @Override
  public boolean holdsSuffixes(String name) {
    return HOSTERS.contains(name)
        || HOSTERS.contains("s3." + name)
        || REGISTRIES.contains("foo." + name);
  }
}
