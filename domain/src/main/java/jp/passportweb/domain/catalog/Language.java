package jp.passportweb.domain.catalog;

import java.util.Locale;

/** The two languages of every screen and mail. */
public enum Language {
  JA,
  EN;

  public Locale locale() {
    return this == JA ? Locale.JAPANESE : Locale.ENGLISH;
  }
}
