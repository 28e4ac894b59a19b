package jp.passportweb.application.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
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

  /** As above, with whom it belongs to, if that person is let in. */
  public <T> Optional<Admission<T>> admit(
      SessionKind kind, String token, Function<UUID, Optional<T>> subject) {
    return resolve(kind, token)
        .flatMap(session ->
            subject
                .apply(session.subject())
                .map(who -> new Admission<>(who, session.endsAt(limits))));
  }

  private Session used(Session session, Instant now) {
    if (session.lastSeenAt().plus(NOTED_EVERY).isBefore(now)) {
      sessions.touch(session.digest(), now);
    }
    return session.seen(now);
  }
}
