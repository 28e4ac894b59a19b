package jp.passportweb.domain.problemreport;

import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who reported.
 *
 * @param name empty where nobody said it
 * @param mail null where the report came by telephone from somebody without one
 */
public record Reporter(
    ReportChannel channel, Language language, String name, @Nullable EmailAddress mail) {
  /** Nobody any more. */
  public Reporter erased() {
    return new Reporter(channel, language, "", null);
  }
}
