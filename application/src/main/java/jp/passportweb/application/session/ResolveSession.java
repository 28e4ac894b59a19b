package jp.passportweb.application.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.session.Login;
import jp.passportweb.domain.session.Session;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.SessionLimits;
import jp.passportweb.domain.session.Sessions;

/** Finds the living session of a token and notes that it was used. */
@Assembled
public final class ResolveSession {
  private static final Duration NOTED_EVERY = Duration.ofSeconds(20);

  private final Sessions sessions;
  private final InstallationKey key;
  private final SessionLimits limits;
  private final InstantSource clock;

  public ResolveSession(
      Sessions sessions, InstallationKey key, SessionLimits limits, InstantSource clock) {
    this.sessions = sessions;
    this.key = key;
    this.limits = limits;
    this.clock = clock;
  }

  /** Within the caller's transaction. */
  public Optional<Session> resolve(SessionKind kind, String token) {
    Instant now = clock.instant();
    return sessions
        .byDigest(OpenSession.digest(key, token))
        .filter(session -> session.kind() == kind)
        .filter(session -> session.isAlive(now, limits))
        .map(session -> used(session, now));
  }

  /** As above, with whom it belongs to, whom one question brings along. */
  public <T> Optional<Admission<T>> admit(
      String token, Function<String, Optional<Login<T>>> byDigest) {
    Instant now = clock.instant();
    return byDigest
        .apply(OpenSession.digest(key, token))
        .filter(login -> login.session().isAlive(now, limits))
        .map(login -> new Admission<>(login.who(), used(login.session(), now).endsAt(limits)));
  }

  private Session used(Session session, Instant now) {
    if (session.lastSeenAt().plus(NOTED_EVERY).isBefore(now)) {
      sessions.touch(session.digest(), now);
    }
    return session.seen(now);
  }
}
