package jp.passportweb.domain.evidence;

import java.util.Set;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.LocalizedText;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.organization.OrganizationKind;
import org.jspecify.annotations.Nullable;

/**
 * EVD-2: something that must be true, for requests of some types, levels and kinds.
 *
 * @param rule which asks for it
 * @param days after which it is asked anew, where that is sooner than the dated limit of its day
 */
public record Requirement(
    Fact fact,
    Group group,
    LocalizedText label,
    LocalizedText hint,
    Set<RequestType> types,
    Set<ValidationLevel> levels,
    Set<OrganizationKind> kinds,
    String rule,
    @Nullable Integer days) {
  /** Where it stands among the others. */
  public enum Group {
    ORGANIZATION,
    PEOPLE,
    APPLICATION
  }

  boolean applies(RequestType type, ValidationLevel level, OrganizationKind kind) {
    return types.contains(type) && levels.contains(level) && kinds.contains(kind);
  }
}
