package jp.passportweb.application.session;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.session.Session;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.Sessions;

/** Opens a session and returns its token, which is kept nowhere. */
@Assembled
public final class OpenSession {
  private static final int TOKEN_BYTES = 32;

  private final Sessions sessions;
  private final InstallationKey key;
  private final SecureRandom random;

  public OpenSession(Sessions sessions, InstallationKey key, SecureRandom random) {
    this.sessions = sessions;
    this.key = key;
    this.random = random;
  }

  public String open(SessionKind kind, UUID subject, Instant now) {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    sessions.add(new Session(digest(key, token), kind, subject, now, now));
    return token;
  }

  /** By which a token is known. */
  public static String digest(InstallationKey key, String token) {
    return key.digest("session", token);
  }
}
