package jp.passportweb.application.session;

import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.session.Sessions;

/** Logout; a token that opens nothing is no error. */
@Assembled
public final class EndSession {
  private final Sessions sessions;
  private final InstallationKey key;

  public EndSession(Sessions sessions, InstallationKey key) {
    this.sessions = sessions;
    this.key = key;
  }

  public void end(String token) {
    sessions.remove(OpenSession.digest(key, token));
  }
}
