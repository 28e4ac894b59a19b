package jp.passportweb.domain.evidence;

import java.util.Set;
import java.util.regex.Pattern;
import jp.passportweb.domain.catalog.LocalizedText;

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

  /** Whether a reference is written as this source gives them. */
  public boolean gives(String reference) {
    return format.matcher(reference).matches();
  }
}
