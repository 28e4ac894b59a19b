package jp.passportweb.domain.catalog;

import java.util.Set;
import jp.passportweb.domain.organization.OrganizationKind;

/** A document that organisations of some kinds hand in for services of some levels. */
public record DocumentRequirement(
    DocumentCode code,
    LocalizedText label,
    LocalizedText note,
    Set<OrganizationKind> kinds,
    Set<ValidationLevel> levels) {

  boolean applies(ValidationLevel level, OrganizationKind kind) {
    return levels.contains(level) && kinds.contains(kind);
  }
}
