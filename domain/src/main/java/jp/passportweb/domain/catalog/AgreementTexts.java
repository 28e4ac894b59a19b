package jp.passportweb.domain.catalog;

import java.util.Optional;

/** Port: the texts of the agreements' documents, in every version that was ever in force. */
public interface AgreementTexts {
  /** The text in Markdown, or nothing when there is no such document or version. */
  Optional<String> markdown(String code, String version, Language language);
}
