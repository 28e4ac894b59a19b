package jp.passportweb.domain.signingrequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a CSR carries beside key and names, and what becomes of it: nothing. */
final class IgnoredParts {
  private static final Set<String> TYPED_IN_THE_FORM = Set.of("C", "ST", "L", "O");

  private IgnoredParts() {}

  static List<Finding> of(SigningRequest request) {
    List<Finding> findings = new ArrayList<>(subject(request.subject()));
    List<RequestedExtension> extensions =
        request.extensions().stream()
            .filter(e -> !e.oid().equals(RequestedExtension.SUBJECT_ALTERNATIVE_NAME))
            .toList();
    if (!extensions.isEmpty()) {
      findings.add(new IgnoredContent.ExtensionsIgnored(extensions));
    }
    if (request.holdsChallengePassword()) {
      findings.add(new IgnoredContent.ChallengePasswordIgnored());
    }
    return findings;
  }

  private static List<Finding> subject(List<SubjectAttribute> subject) {
    List<Finding> findings = new ArrayList<>();
    List<SubjectAttribute> others = new ArrayList<>();
    for (SubjectAttribute attribute : subject) {
      switch (attribute.type()) {
        case "CN", "C", "ST", "L", "O" -> {}
        case "OU" -> findings.add(new IgnoredContent.OrganizationalUnitIgnored(attribute.value()));
        case "emailAddress" ->
            findings.add(new IgnoredContent.EmailAddressIgnored(attribute.value()));
        default -> others.add(attribute);
      }
    }
    if (!others.isEmpty()) {
      findings.add(new IgnoredContent.SubjectAttributesIgnored(List.copyOf(others)));
    }
    if (subject.stream().map(SubjectAttribute::type).anyMatch(TYPED_IN_THE_FORM::contains)) {
      findings.add(new GoodFinding.OrganizationFromForm());
    }
    return findings;
  }
}
