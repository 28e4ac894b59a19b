package jp.passportweb.application.session;

import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.Sessions;

/** Ends every login of a subject but the one that goes on. */
@Assembled
public final class EndOtherSessions {
  private final Sessions sessions;
  private final InstallationKey key;

  public EndOtherSessions(Sessions sessions, InstallationKey key) {
    this.sessions = sessions;
    this.key = key;
  }

  public void endOthers(SessionKind kind, UUID subject, String token) {
    sessions.removeOthersOf(kind, subject, OpenSession.digest(key, token));
  }
}
