package jp.passportweb.domain.signingrequest;

import java.util.Locale;
import java.util.Optional;
import jp.passportweb.domain.input.InputProblem.NameProblem;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.signingrequest.DnsName.Checked;
import jp.passportweb.domain.signingrequest.SpecialUseNames.Use;
import org.jspecify.annotations.Nullable;

/** Which names a public certificate may hold (BR 4.2.2, 7.1.2.7.12, 3.2.2.6). */
public final class CertifiableNames {
  private final PublicSuffixes suffixes;
  private final NamePolicy policy;

  public CertifiableNames(PublicSuffixes suffixes, NamePolicy policy) {
    this.suffixes = suffixes;
    this.policy = policy;
  }

  /** Reads a name and asks every rule. */
  public Checked check(String typed, boolean wildcardAllowed) {
    String name = JapaneseText.normalized(typed).toLowerCase(Locale.ROOT);
    boolean wildcard = name.startsWith("*.");
    String host = wildcard ? name.substring(2) : name;
    NameProblem problem = writingProblem(typed);
    if (problem == null) {
      problem = DnsName.shapeProblem(host);
    }
    if (problem == null) {
      problem = holderProblem(host);
    }
    if (problem == null && wildcard) {
      problem = wildcardProblem(host, wildcardAllowed);
    } else if (problem == null && suffixes.isRegistrySuffix(host)) {
      problem = NameProblem.PUBLIC_SUFFIX;
    }
    return problem == null ? Checked.good(name) : Checked.bad(problem);
  }

  /**
   * The name that somebody meant who gave another that cannot be certified: without what the
   * address of a page has besides, its international labels as the DNS holds them.
   */
  public Optional<DnsName> meant(String typed, boolean wildcardAllowed) {
    String visible = typed.replaceAll("\\p{Cntrl}", "");
    return Optional.ofNullable(check(TypedServerName.repaired(visible), wildcardAllowed).name());
  }

  /** How it is written, whoever may hold it. */
  private static @Nullable NameProblem writingProblem(String typed) {
    if (JapaneseText.holdsControlCharacters(typed)) {
      return NameProblem.CONTROL_CHARACTER;
    }
    if (TypedServerName.isWebAddress(typed)) {
      return NameProblem.WEB_ADDRESS;
    }
    return TypedServerName.aLabels(TypedServerName.hostOf(typed)).isPresent()
        ? NameProblem.INTERNATIONAL
        : null;
  }

  /** Nobody can hold it, or nobody can have got it from a registry. */
  private @Nullable NameProblem holderProblem(String host) {
    Optional<Use> use = SpecialUseNames.useOf(host);
    boolean exampleAllowed = use.filter(this::isAllowed).isPresent();
    if (use.isPresent() && !exampleAllowed) {
      return use.get() == Use.INSIDE_NETWORKS ? NameProblem.INTERNAL_NAME : NameProblem.SPECIAL_USE;
    }
    boolean handedOut =
        host.contains(".")
            ? exampleAllowed || suffixes.isUnderRegistrySuffix(host)
            : suffixes.isRegistrySuffix(host);
    return handedOut ? null : NameProblem.INTERNAL_NAME;
  }

  private boolean isAllowed(Use use) {
    return use == Use.EXAMPLE && policy.exampleNamesAllowed();
  }

  /** BR 3.2.2.6: a wildcard stands for names of one holder only. */
  private @Nullable NameProblem wildcardProblem(String host, boolean wildcardAllowed) {
    if (suffixes.isRegistrySuffix(host) || suffixes.holdsSuffixes(host)) {
      return NameProblem.WILDCARD_OVER_PUBLIC_SUFFIX;
    }
    return wildcardAllowed ? null : NameProblem.WILDCARD_NOT_OFFERED;
  }
}
