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
  private final boolean holdsLogin;
  private boolean used;

  Visit(String token, Language language, InstallationKey key, boolean holdsLogin) {
    this.token = token;
    this.language = language;
    this.key = key;
    this.holdsLogin = holdsLogin;
  }

  public Language language() {
    return language;
  }

  /** For words in a language that the visitor did not choose for all pages. */
  Visit in(Language other) {
    return new Visit(token, other, key, holdsLogin);
  }

  /** From here on, in a language that is learned later than the request's. */
  void speak(Language other) {
    language = other;
  }

  /** Whether the browser holds a login to the portal; it may have ended. */
  public boolean holdsLogin() {
    return holdsLogin;
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
