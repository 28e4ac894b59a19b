package jp.passportweb.domain.domaincontrol;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which methods are used here, on which day; every other one is refused by name (DCV-2). */
public final class MethodRules {
  /** What there is a way for that ends in evidence. */
  public static final Set<ValidationMethod> OFFERED =
      Set.of(
          ValidationMethod.CONSTRUCTED_MAIL,
          ValidationMethod.DNS_CHANGE,
          ValidationMethod.TXT_CONTACT_MAIL,
          ValidationMethod.AGREED_WEB_PAGE,
          ValidationMethod.PERSISTENT_TXT);

  private final Set<ValidationMethod> offered;

  public MethodRules(Set<ValidationMethod> offered) {
    this.offered = Set.copyOf(offered);
  }

  /** Whether a method may be used. */
  public sealed interface Choice {
    /** It may, on this day. */
    record Usable(ValidationMethod method) implements Choice {}

    /** It may no longer, by anybody. */
    record Retired(ValidationMethod method, LocalDate lastDay) implements Choice {}

    /** Others use it; here is no way for it. */
    record NotOffered(ValidationMethod method) implements Choice {}

    /** Nobody knows such a method. */
    record Unknown(String name) implements Choice {}
  }

  /** Asks for a method by whatever name it is called. */
  public Choice named(String name, LocalDate day) {
    return methodCalled(name)
        .map(method -> of(method, day))
        .orElseGet(() -> new Choice.Unknown(name));
  }

  /** Asks for a method. */
  public Choice of(ValidationMethod method, LocalDate day) {
    Optional<LocalDate> over = method.lastDay().filter(day::isAfter);
    if (over.isPresent()) {
      return new Choice.Retired(method, over.get());
    }
    return offered.contains(method) ? new Choice.Usable(method) : new Choice.NotOffered(method);
  }

  /** The methods that may be used on a day, in the order of the Requirements. */
  public Stream<ValidationMethod> usable(LocalDate day) {
    return Stream.of(ValidationMethod.values())
        .filter(method -> of(method, day) instanceof Choice.Usable);
  }

  /** By constant, section, label, or the word that people use for the register of holders. */
  private static Optional<ValidationMethod> methodCalled(String name) {
    String word = name.strip().toLowerCase(Locale.ROOT);
    if (word.contains("whois")) {
      return Optional.of(ValidationMethod.MAIL_TO_DOMAIN_CONTACT);
    }
    return Stream.of(ValidationMethod.values())
        .filter(method ->
            method.name().toLowerCase(Locale.ROOT).equals(word)
                || method.section().equals(word)
                || method.caaLabels().contains(word))
        .findFirst();
  }
}
