package jp.passportweb.domain.signingrequest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.passportweb.domain.signingrequest.DnsName.Checked;

/**
 * Chooses the names to certify from common names and alternative names, and says what became of
 * every other one (BR 7.1.2.7.12, 7.1.4.3).
 */
final class NameSelection {
  /** As many as one certificate of the service holds. */
  static final int MOST = 100;

  private final CertifiableNames rules;
  private final boolean wildcardAllowed;
  private final Set<DnsName> certifiable = new LinkedHashSet<>();
  private final Set<DnsName> duplicates = new LinkedHashSet<>();
  private final Set<DnsName> proposed = new LinkedHashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private NameSelection(CertifiableNames rules, boolean wildcardAllowed) {
    this.rules = rules;
    this.wildcardAllowed = wildcardAllowed;
  }

  static NameSelection of(SigningRequest request, CertifiableNames rules, boolean wildcardAllowed) {
    NameSelection selection = new NameSelection(rules, wildcardAllowed);
    selection.select(request);
    return selection;
  }

  List<DnsName> certifiable() {
    return List.copyOf(certifiable);
  }

  /**
   * The names of a CSR that would pass: each as it is, or as it was meant; the common name first.
   */
  List<DnsName> proposed() {
    return proposed.stream().limit(MOST).toList();
  }

  List<Finding> findings() {
    return findings;
  }

  private void select(SigningRequest request) {
    commonNames(request).forEach(this::propose);
    Set<DnsName> alternatives = alternatives(request.names());
    commonNames(request).forEach(name -> takeCommonName(name, alternatives));
    certifiable.addAll(alternatives);
    if (!duplicates.isEmpty()) {
      findings.add(new IgnoredContent.DuplicateNamesDropped(List.copyOf(duplicates)));
    }
    conclude();
  }

  private Set<DnsName> alternatives(List<RequestedName> names) {
    Set<DnsName> good = new LinkedHashSet<>();
    for (RequestedName name : names) {
      if (name.type() == RequestedName.Type.DNS) {
        checked(name.value()).filter(n -> !good.add(n)).ifPresent(duplicates::add);
      } else {
        findings.add(new IgnoredContent.AlternativeNameDropped(name.value()));
      }
    }
    return good;
  }

  private static List<String> commonNames(SigningRequest request) {
    return request.subject().stream()
        .filter(attribute -> attribute.type().equals("CN"))
        .map(SubjectAttribute::value)
        .toList();
  }

  private void takeCommonName(String commonName, Set<DnsName> alternatives) {
    Optional<DnsName> first = alternatives.stream().findFirst();
    if (isInWords(commonName) && first.isPresent()) {
      findings.add(new IgnoredContent.CommonNameReplaced(commonName, first.get()));
      return;
    }
    checked(commonName).ifPresent(name -> addCommonName(name, alternatives));
  }

  private void addCommonName(DnsName name, Set<DnsName> alternatives) {
    if (!certifiable.add(name)) {
      duplicates.add(name);
    } else if (!alternatives.isEmpty() && !alternatives.contains(name)) {
      findings.add(new IgnoredContent.CommonNameAdded(name));
    }
  }

  private void propose(String name) {
    rules.meant(name, wildcardAllowed).ifPresent(proposed::add);
  }

  /** Words are meant for people; anything without a space may be meant as a server's name. */
  private static boolean isInWords(String commonName) {
    return commonName.strip().matches("[\\p{Graph}&&[^*]]+( [\\p{Graph}&&[^*]]+)+");
  }

  private Optional<DnsName> checked(String typed) {
    Checked checked = rules.check(typed, wildcardAllowed);
    if (checked.problem() != null) {
      Optional<DnsName> meant = rules.meant(typed, wildcardAllowed);
      meant.ifPresent(proposed::add);
      addOnce(
          new NameFinding.UnfitName(typed, checked.problem(), meant.map(DnsName::text).orElse("")));
    }
    Optional<DnsName> good = Optional.ofNullable(checked.name());
    good.ifPresent(proposed::add);
    return good;
  }

  /** The common name is one of the alternatives, as a rule: it is told once. */
  private void addOnce(Finding finding) {
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }

  private void tellOfLongName(DnsName first) {
    if (!first.fitsCommonName()) {
      findings.add(new IgnoredContent.CommonNameLeftOut(first));
    }
  }

  private void conclude() {
    boolean unfit = findings.stream().anyMatch(NameFinding.class::isInstance);
    if (certifiable.size() > MOST) {
      findings.add(new NameFinding.TooManyNamesRequested(MOST, certifiable.size()));
    } else if (!unfit && certifiable.isEmpty()) {
      findings.add(new NameFinding.NoName());
    } else if (!unfit) {
      findings.add(new GoodFinding.NamesInOrder(certifiable()));
      tellOfLongName(certifiable().getFirst());
    }
  }
}
