package jp.passportweb.web.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.catalog.Language;

/**
 * One browser's visit: the random token that its drafts belong to and its forms are protected by.
 * The cookie is set only when one of the two is used.
 */
public final class Visit {
  /** How long a browser is known again: as long as its drafts are kept. */
  static final Duration REMEMBERED = Duration.ofDays(30);

  private final String token;
  private Language language;
  private final InstallationKey key;
  private boolean used;

  Visit(String token, Language language, InstallationKey key) {
    this.token = token;
    this.language = language;
    this.key = key;
  }

  public Language language() {
    return language;
  }

  void speak(Language other) {
    language = other;
  }

  /** The keyed hash by which drafts know their holder. */
  public String holder() {
    used = true;
    return key.digest("draft-holder", token);
  }

  /** The token that each form posts back. */
  public String csrf() {
    used = true;
    return key.digest("csrf", token);
  }

  boolean accepts(String postedCsrf) {
    return MessageDigest.isEqual(
        csrf().getBytes(StandardCharsets.US_ASCII), postedCsrf.getBytes(StandardCharsets.UTF_8));
  }

  boolean isUsed() {
    return used;
  }

  String token() {
    return token;
  }
}
