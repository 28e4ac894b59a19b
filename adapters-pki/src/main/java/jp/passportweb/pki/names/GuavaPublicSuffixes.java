package jp.passportweb.pki.names;

import com.google.common.net.InternetDomainName;
import java.util.function.Predicate;
import jp.passportweb.domain.signingrequest.PublicSuffixes;

/**
 * The ICANN part of the Public Suffix List as Guava ships it. Names that are none, and top-level
 * domains that nobody delegated (local, internal, test), are under no registry.
 */
public final class GuavaPublicSuffixes implements PublicSuffixes {
  @Override
  public boolean isUnderRegistrySuffix(String lowerCaseName) {
    return holds(lowerCaseName, InternetDomainName::hasRegistrySuffix);
  }

  @Override
  public boolean isRegistrySuffix(String lowerCaseName) {
    return holds(lowerCaseName, InternetDomainName::isRegistrySuffix);
  }

  private static boolean holds(String name, Predicate<InternetDomainName> question) {
    return InternetDomainName.isValid(name) && question.test(InternetDomainName.from(name));
  }
}
