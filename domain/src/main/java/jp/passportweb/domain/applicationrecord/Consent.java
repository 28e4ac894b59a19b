package jp.passportweb.domain.applicationrecord;

import java.time.Instant;
import java.util.List;
import jp.passportweb.domain.catalog.AgreementDocument;

/**
 * Which texts were agreed to, when, and by whom (APP-1).
 *
 * @param by the applicant's name as given in the application; the network address until then
 */
public record Consent(List<AgreedDocument> documents, Instant at, String by) {
  /** A document of the agreement in the version that was shown. */
  public record AgreedDocument(String code, String version) {}

  /** Whether a document was agreed to, in whichever version was in force then. */
  public boolean covers(AgreementDocument document) {
    return documents.stream().anyMatch(agreed -> agreed.code().equals(document.code()));
  }
}
