package jp.passportweb.bootstrap.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.passportweb.domain.catalog.AgreementTexts;
import jp.passportweb.domain.catalog.Language;

/** The documents' texts as they lie beside the catalogue's file. */
public final class ClassPathAgreementTexts implements AgreementTexts {
  /** Codes and versions come from addresses that anyone may type. */
  private static final String PLAIN_NAME = "[a-z0-9]+(?:[-.][a-z0-9]+)*";

  @Override
  public Optional<String> markdown(String code, String version, Language language) {
    if (!code.matches(PLAIN_NAME) || !version.matches(PLAIN_NAME)) {
      return Optional.empty();
    }
    String tag = language.locale().getLanguage();
    return resource("/catalog/documents/" + code + "/" + version + "." + tag + ".md");
  }

  private static Optional<String> resource(String name) {
    try (InputStream file = ClassPathAgreementTexts.class.getResourceAsStream(name)) {
      return file == null
          ? Optional.empty()
          : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
