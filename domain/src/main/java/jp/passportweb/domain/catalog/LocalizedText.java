package jp.passportweb.domain.catalog;

/** A text of the catalogue in both languages. */
public record LocalizedText(String ja, String en) {
  public String in(Language language) {
    return switch (language) {
      case JA -> ja;
      case EN -> en;
    };
  }
}
