package jp.passportweb.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import jp.passportweb.domain.catalog.Language;

/** Every visible text, by key and language, from the files below {@code messages/}. */
final class Messages {
  /** The files, one per feature and language. */
  public static final List<String> FILES =
      List.of(
          "common",
          "problem",
          "finding",
          "newapplication",
          "request",
          "account",
          "profile",
          "logincertificate",
          "passkey",
          "portal",
          "domaincontrol",
          "search",
          "download",
          "file",
          "seal",
          "state",
          "installation",
          "office",
          "conversation",
          "audit",
          "operator",
          "people",
          "coupon",
          "directory",
          "mailroom",
          "report",
          "revocation",
          "publicpages",
          "guide",
          "glossary");

  private final Map<Language, Map<String, String>> texts;

  private Messages(Map<Language, Map<String, String>> texts) {
    this.texts = texts;
  }

  public static Messages load() {
    Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Map<String, String> ofLanguage = new HashMap<>();
      FILES.forEach(file -> ofLanguage.putAll(load(file, language)));
      texts.put(language, Map.copyOf(ofLanguage));
    }
    return new Messages(texts);
  }

  /**
   * The text of a key, its places filled.
   *
   * @throws IllegalArgumentException when there is no such key
   */
  public String text(Language language, String key, Object... arguments) {
    String pattern = ofLanguage(language).get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message " + key + " in " + language);
    }
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, language.locale()).format(arguments);
  }

  public boolean has(Language language, String key) {
    return ofLanguage(language).containsKey(key);
  }

  /** All keys of a language with their patterns. */
  public Map<String, String> ofLanguage(Language language) {
    return texts.getOrDefault(language, Map.of());
  }

  private static Map<String, String> load(String file, Language language) {
    String name =
        "/messages/" + file + "." + language.name().toLowerCase(Locale.ROOT) + ".properties";
    try (InputStream stream = Messages.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing " + name);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      Map<String, String> texts = new HashMap<>();
      properties.stringPropertyNames().forEach(k -> texts.put(k, properties.getProperty(k)));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
