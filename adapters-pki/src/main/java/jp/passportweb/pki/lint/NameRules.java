package jp.passportweb.pki.lint;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.LintRule;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** The servers' names. */
final class NameRules {
  private final Linted linted;
  private final CertifiedNames names;

  NameRules(Linted linted, CertifiedNames names) {
    this.linted = linted;
    this.names = names;
  }

  void ask(Findings findings) {
    findings.ask(LintRule.NAME_KIND, this::kind);
    findings.ask(LintRule.NAME_FORM, this::form);
    findings.ask(LintRule.NAME_REPEATED, this::repeated);
    findings.ask(LintRule.WILDCARD, this::wildcard);
    findings.ask(LintRule.COMMON_NAME, this::commonName);
  }

  private Optional<String> kind() {
    return Findings.unless(
        !all().isEmpty() && all().stream().allMatch(NameRules::isDns),
        all().stream().filter(name -> !isDns(name)).toList());
  }

  private Optional<String> form() {
    List<String> unfit = texts().filter(text -> !names.mayStand(text)).toList();
    return Findings.unless(unfit.isEmpty(), unfit);
  }

  private Optional<String> repeated() {
    HashSet<String> seen = new HashSet<>();
    List<String> repeated = texts().filter(text -> !seen.add(text)).toList();
    return Findings.unless(repeated.isEmpty(), repeated);
  }

  private Optional<String> wildcard() {
    List<String> wild =
        texts().filter(text -> linted.isExtendedValidation() && text.contains("*")).toList();
    return Findings.unless(wild.isEmpty(), wild);
  }

  /** A character for character copy of an alternative name, where there is one. */
  private Optional<String> commonName() {
    List<String> strangers =
        Arrays.stream(linted.certificate().getSubject().getRDNs(BCStyle.CN))
            .map(rdn -> ((ASN1String) rdn.getFirst().getValue()).getString())
            .filter(name -> texts().noneMatch(name::equals))
            .toList();
    return Findings.unless(strangers.isEmpty(), strangers);
  }

  private Stream<String> texts() {
    return all().stream()
        .filter(NameRules::isDns)
        .map(name -> ((ASN1String) name.getName()).getString());
  }

  private List<GeneralName> all() {
    return List.of(
        GeneralNames.getInstance(linted.value(Extension.subjectAlternativeName)).getNames());
  }

  private static boolean isDns(GeneralName name) {
    return name.getTagNo() == GeneralName.dNSName;
  }
}
