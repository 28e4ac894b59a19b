package jp.passportweb.domain.evidence;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import jp.passportweb.domain.catalog.LocalizedText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.organization.RegistrationNumber;

/**
 * EVD-3: where a fact may be read; chosen, never typed.
 *
 * @param example a reference as this source gives them, to show beside the field
 * @param format of its references
 * @param proves the facts that its word counts for
 * @param offered whether it can be chosen still; others stand in what was stored
 * @param rule which allows it
 */
public record EvidenceSource(
    SourceCode code,
    SourceKind kind,
    LocalizedText label,
    LocalizedText example,
    Pattern format,
    Set<Fact> proves,
    boolean offered,
    String rule) {
  private static final Set<SourceKind> BY_NUMBER =
      EnumSet.of(SourceKind.REGISTRATION_AGENCY, SourceKind.TAX_INFORMATION);

  /** Whether a reference is written as this source gives them. */
  public boolean gives(String reference) {
    return format.matcher(reference).matches();
  }

  /**
   * Whether a reference speaks of the one that applied. The registry and the tax agency refer to a
   * corporation by its number (EVG 3.2.2.2), so that nothing but this very number does; one that
   * could be no corporation's, as by its check digit, does not either.
   */
  public boolean speaksOf(String reference, Organization organization) {
    RegistrationNumber applied = organization.registrationNumber();
    return applied == null
        || !BY_NUMBER.contains(kind)
        || RegistrationNumber.parse(reference).equals(Parsed.good(applied));
  }
}
