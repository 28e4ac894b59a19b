package jp.passportweb.mail.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.passportweb.domain.catalog.Language;

/** The templates under {@code /mail} on the class path, each read once. */
final class MailTemplates {
  private final Map<String, MailTemplate> mails = new ConcurrentHashMap<>();
  private final Map<String, TextTemplate> fragments = new ConcurrentHashMap<>();

  /** The template of a mail. */
  MailTemplate of(String name, Language language) {
    return mails.computeIfAbsent(file(name, language), file -> MailTemplate.of(file, text(file)));
  }

  /** A piece of text that stands in many mails. */
  TextTemplate fragment(String name, Language language) {
    return fragments.computeIfAbsent(
        file(name, language), file -> new TextTemplate(file, text(file)));
  }

  private static String file(String name, Language language) {
    return "/mail/" + name + "." + language.locale().getLanguage() + ".txt";
  }

  private static String text(String file) {
    try (InputStream resource = MailTemplates.class.getResourceAsStream(file)) {
      if (resource == null) {
        throw new IllegalStateException("not on the class path: " + file);
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
