package jp.passportweb.pki.names;

import com.google.common.net.InternetDomainName;
import java.util.function.Predicate;
import jp.passportweb.domain.signingrequest.PublicSuffixes;

/**
 * The Public Suffix List as Guava ships it, for what a name is. Names that are none, and top-level
 * domains that nobody delegated (local, internal, test), are under no registry. What stands below a
 * name Guava does not tell; the list's own file does ({@link SuffixBases}).
 */
public final class GuavaPublicSuffixes implements PublicSuffixes {
  /** A label that no rule of the list spells out, to ask for a rule of any label. */
  private static final String ANY = "any-label-at-all.";

  private static final SuffixBases BASES = SuffixBases.read();

  @Override
  public boolean isUnderRegistrySuffix(String lowerCaseName) {
    return holds(lowerCaseName, InternetDomainName::hasRegistrySuffix);
  }

  @Override
  public boolean isRegistrySuffix(String lowerCaseName) {
    return holds(lowerCaseName, InternetDomainName::isRegistrySuffix);
  }

  @Override
  public boolean holdsSuffixes(String lowerCaseName) {
    return holds(lowerCaseName, InternetDomainName::isPublicSuffix)
        || holds(ANY + lowerCaseName, InternetDomainName::isPublicSuffix)
        || BASES.contains(lowerCaseName);
  }

  private static boolean holds(String name, Predicate<InternetDomainName> question) {
    return InternetDomainName.isValid(name) && question.test(InternetDomainName.from(name));
  }
}
