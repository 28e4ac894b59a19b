package jp.passportweb.application.request;

import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.catalog.AgreementTexts;
import jp.passportweb.domain.catalog.Language;

/** The text of a document that is agreed to, in any version that was ever in force (APP-1). */
@Assembled
public final class ReadAgreement {
  private final AgreementTexts texts;

  public ReadAgreement(AgreementTexts texts) {
    this.texts = texts;
  }

  /** The text in Markdown, or nothing when there is no such document or version. */
  public Optional<String> markdown(String code, String version, Language language) {
    return texts.markdown(code, version, language);
  }
}
