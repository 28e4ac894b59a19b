package jp.passportweb.domain.domaincontrol;

import static jp.passportweb.domain.domaincontrol.ValidationMethod.Trait.ALIASES;
import static jp.passportweb.domain.domaincontrol.ValidationMethod.Trait.CORROBORATED;
import static jp.passportweb.domain.domaincontrol.ValidationMethod.Trait.SUBDOMAINS;
import static jp.passportweb.domain.domaincontrol.ValidationMethod.Trait.WILDCARDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ways to prove control of a name that the Baseline Requirements have, or had (DCV-2, BR
 * 3.2.2.4). What a method allows of names above and aliases is as ballot SC-101 drafts it.
 */
public enum ValidationMethod {
  DOMAIN_CONTACT(1, Days.LONG_AGO),
  MAIL_TO_DOMAIN_CONTACT(2, Days.CONTACTS_END),
  CALL_TO_DOMAIN_CONTACT(3, Days.LONG_AGO),
  CONSTRUCTED_MAIL(4, Days.MAIL_ENDS, WILDCARDS, SUBDOMAINS, ALIASES),
  AUTHORIZATION_DOCUMENT(5, Days.LONG_AGO),
  WEBSITE_CHANGE(6, Days.LONG_AGO),
  DNS_CHANGE(7, WILDCARDS, SUBDOMAINS, ALIASES, CORROBORATED),
  IP_ADDRESS(8, Days.ADDRESSES_END),
  TEST_CERTIFICATE(9, Days.LONG_AGO),
  TLS_WITH_RANDOM_VALUE(10, Days.LONG_AGO),
  ANY_OTHER(11, Days.LONG_AGO),
  OWN_REGISTRAR(12, WILDCARDS, SUBDOMAINS),
  CAA_CONTACT_MAIL(13, Days.MAIL_ENDS, WILDCARDS, SUBDOMAINS, ALIASES, CORROBORATED),
  TXT_CONTACT_MAIL(14, Days.MAIL_ENDS, WILDCARDS, SUBDOMAINS, ALIASES, CORROBORATED),
  CALL_TO_CONTACT(15, Days.CONTACTS_END),
  CALL_TO_TXT_CONTACT(16, Days.CALLS_END, WILDCARDS, SUBDOMAINS, ALIASES, CORROBORATED),
  CALL_TO_CAA_CONTACT(17, Days.CALLS_END, WILDCARDS, SUBDOMAINS, ALIASES, CORROBORATED),
  AGREED_WEB_PAGE(18, CORROBORATED),
  ACME_WEB_PAGE(19, "http-01", CORROBORATED),
  ACME_TLS(20, "tls-alpn-01", CORROBORATED),
  ACME_ACCOUNT_DNS(21, "dns-account-01", WILDCARDS, SUBDOMAINS, CORROBORATED),
  PERSISTENT_TXT(22, "dns-persist-01", WILDCARDS, SUBDOMAINS, CORROBORATED),

  /** ACME's way of the DNS change: who allows dns-01 alone has not allowed the other. */
  ACME_DNS(7, "dns-01", WILDCARDS, SUBDOMAINS, ALIASES, CORROBORATED);

  private final int paragraph;
  private final @Nullable LocalDate lastDay;
  private final @Nullable String acmeLabel;
  private final boolean wildcards;
  private final boolean subdomains;
  private final boolean aliases;
  private final boolean corroborated;

  ValidationMethod(int paragraph, Trait... traits) {
    this(paragraph, null, null, Set.of(traits));
  }

  ValidationMethod(int paragraph, LocalDate lastDay, Trait... traits) {
    this(paragraph, lastDay, null, Set.of(traits));
  }

  ValidationMethod(int paragraph, String acmeLabel, Trait... traits) {
    this(paragraph, null, acmeLabel, Set.of(traits));
  }

  ValidationMethod(
      int paragraph, @Nullable LocalDate lastDay, @Nullable String acmeLabel, Set<Trait> traits) {
    this.paragraph = paragraph;
    this.lastDay = lastDay;
    this.acmeLabel = acmeLabel;
    this.wildcards = traits.contains(WILDCARDS);
    this.subdomains = traits.contains(SUBDOMAINS);
    this.aliases = traits.contains(ALIASES);
    this.corroborated = traits.contains(CORROBORATED);
  }

  /** What the rules say of a method. */
  enum Trait {
    /** It proves wildcards. */
    WILDCARDS,

    /** Proof of a name is proof of the names below it. */
    SUBDOMAINS,

    /** The name that CNAME leads to may be proven instead. */
    ALIASES,

    /** Remote perspectives have to see the same (BR 3.2.2.9). */
    CORROBORATED
  }

  /** Last days, after which neither the method nor what it proved may be used. */
  private static final class Days {
    /** Before the service began; which of the days it was matters to nobody any longer. */
    static final LocalDate LONG_AGO = LocalDate.of(2020, 6, 3);

    /** WHOIS and its like (BR 1.2.2). */
    static final LocalDate CONTACTS_END = LocalDate.of(2025, 7, 14);

    /** BR 1.2.2. */
    static final LocalDate ADDRESSES_END = LocalDate.of(2026, 3, 14);

    /** BR 1.2.2. */
    static final LocalDate CALLS_END = LocalDate.of(2027, 3, 14);

    /** BR 1.2.2. */
    static final LocalDate MAIL_ENDS = LocalDate.of(2028, 3, 14);
  }

  /** Where it stands: {@code 3.2.2.4.7}. */
  public String section() {
    return "3.2.2.4." + paragraph;
  }

  /** What CAA's {@code validationmethods} may call it (RFC 8657 4, BR 3.2.2.8). */
  public List<String> caaLabels() {
    return Stream.concat(acmeLabel().stream(), Stream.of("ca-tbr-" + paragraph)).toList();
  }

  /** Its name in ACME, where it has one (IANA's registry of ACME validation methods). */
  public Optional<String> acmeLabel() {
    return Optional.ofNullable(acmeLabel);
  }

  public boolean provesWildcards() {
    return wildcards;
  }

  /** Whether a name is proven by a name above it. */
  public boolean provesSubdomains() {
    return subdomains;
  }

  /** Whether the name that CNAME leads to may be proven instead. */
  public boolean followsAliases() {
    return aliases;
  }

  /** Whether remote perspectives have to see the same. */
  public boolean needsCorroboration() {
    return corroborated;
  }

  /**
   * The last day, in Tokyo, on which it and what it proved may be used; nothing while none is set.
   */
  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(lastDay);
  }
}
