package jp.passportweb.domain.caa;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.passportweb.domain.caa.CaaReason.Malformed;
import jp.passportweb.domain.caa.CaaReason.NamesNobody;
import jp.passportweb.domain.caa.CaaReason.NamesOthers;
import jp.passportweb.domain.caa.CaaReason.OtherAccount;
import jp.passportweb.domain.caa.CaaReason.OtherMethod;
import jp.passportweb.domain.domaincontrol.ValidationMethod;

/** Whether records name us, for an account and a method (CAA-2, RFC 8657). */
final class OurNames {
  private static final String ACCOUNT = "accounturi";
  private static final String METHODS = "validationmethods";
  private static final Pattern LABELS = Pattern.compile("(?:[A-Za-z0-9-]++(?:,[A-Za-z0-9-]++)*+)?");

  /** The nearer to naming us, the earlier. */
  private static final Comparator<CaaReason> NEARNESS =
      Comparator.comparingInt(reason ->
          switch (reason) {
            case OtherAccount _, OtherMethod _ -> 0;
            case Malformed _ -> 1;
            case NamesOthers _ -> 2;
            case NamesNobody _, CaaReason.UnknownCriticalTag _, CaaReason.LookUpFailed _ -> 3;
          });

  private final List<String> names;

  OurNames(List<String> names) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("no name stands for us in CAA records");
    }
    this.names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  /** Why a record does not let us issue; nothing where it does. */
  Optional<CaaReason> objection(CaaRecord property, CaaQuestion question) {
    return switch (IssueValue.of(property.value())) {
      case IssueValue.Malformed _ -> Optional.of(new Malformed(property.value()));
      case IssueValue.Issuer(String issuer, _) when issuer.isEmpty() ->
          Optional.of(new NamesNobody());
      case IssueValue.Issuer(String issuer, _) when !names.contains(issuer) ->
          Optional.of(new NamesOthers(List.of(issuer)));
      case IssueValue.Issuer issuer ->
          accountObjection(issuer, property, question)
              .or(() -> methodObjection(issuer, property, question));
    };
  }

  /** The most helpful of the reasons why none of the records lets us issue. */
  CaaReason closest(List<CaaRecord> properties, CaaQuestion question) {
    List<CaaReason> reasons =
        properties.stream()
            .flatMap(property -> objection(property, question).stream())
            .sorted(NEARNESS)
            .toList();
    return reasons.getFirst() instanceof NamesOthers
        ? new NamesOthers(others(reasons))
        : reasons.getFirst();
  }

  private static List<String> others(List<CaaReason> reasons) {
    return reasons.stream()
        .filter(NamesOthers.class::isInstance)
        .flatMap(reason -> ((NamesOthers) reason).issuers().stream())
        .distinct()
        .toList();
  }

  /** RFC 8657 3: exactly, and once. */
  private static Optional<CaaReason> accountObjection(
      IssueValue.Issuer issuer, CaaRecord property, CaaQuestion question) {
    List<String> uris = issuer.values(ACCOUNT);
    if (uris.size() > 1) {
      return Optional.of(new Malformed(property.value()));
    }
    return uris.stream()
        .filter(not(question.accountUris()::contains))
        .findFirst()
        .map(uri -> new OtherAccount(List.of(uri)));
  }

  /** RFC 8657 4: any label that means the method, and the list once. */
  private static Optional<CaaReason> methodObjection(
      IssueValue.Issuer issuer, CaaRecord property, CaaQuestion question) {
    List<String> lists = issuer.values(METHODS);
    if (lists.size() > 1 || !lists.stream().allMatch(list -> LABELS.matcher(list).matches())) {
      return Optional.of(new Malformed(property.value()));
    }
    return lists.stream()
        .map(list -> List.of(list.split(",")))
        .filter(labels -> labels.stream().noneMatch(labelsOf(question)::contains))
        .findFirst()
        .map(OtherMethod::new);
  }

  private static List<String> labelsOf(CaaQuestion question) {
    return question.methods().stream()
        .map(ValidationMethod::caaLabels)
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The record that would let us issue. Where the holder had bound us to an account or to methods,
   * so does it.
   */
  CaaRecord remedy(CaaTag tag, CaaReason reason, List<CaaRecord> properties, CaaQuestion question) {
    Optional<IssueValue.Issuer> bond = bond(reason, properties, question);
    List<String> value = new ArrayList<>(List.of(names.getFirst()));
    bond.filter(bound -> !bound.values(ACCOUNT).isEmpty())
        .flatMap(_ -> question.accountUris().stream().sorted().findFirst())
        .ifPresent(uri -> value.add(ACCOUNT + "=" + uri));
    bond.filter(bound -> !bound.values(METHODS).isEmpty())
        .ifPresent(_ -> value.add(METHODS + "=" + String.join(",", labelsOf(question))));
    return new CaaRecord(0, tag.text(), String.join("; ", value));
  }

  /** The record that names us under conditions which do not hold, where that is the reason. */
  private Optional<IssueValue.Issuer> bond(
      CaaReason reason, List<CaaRecord> properties, CaaQuestion question) {
    return reason instanceof OtherAccount || reason instanceof OtherMethod
        ? properties.stream()
            .filter(property -> objection(property, question).filter(reason::equals).isPresent())
            .map(property -> IssueValue.of(property.value()))
            .filter(IssueValue.Issuer.class::isInstance)
            .map(IssueValue.Issuer.class::cast)
            .findFirst()
        : Optional.empty();
  }
}
