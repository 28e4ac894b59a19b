package jp.passportweb.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Sessions} does. */
public abstract class SessionsContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");

  private final Sessions sessions;

  protected SessionsContract(Repositories repositories) {
    sessions = repositories.sessions();
  }

  @Test
  @DisplayName("a session is found by the digest of its token")
  void found() {
    Session session = add("a", SessionKind.PORTAL, UUID.randomUUID());
    assertThat(sessions.byDigest("a")).contains(session);
    assertThat(sessions.byDigest("b")).isEmpty();
  }

  @Test
  @DisplayName("touching moves the last use on and never back")
  void touched() {
    Session session = add("a", SessionKind.OFFICE, UUID.randomUUID());
    sessions.touch("a", NOW.plusSeconds(60));
    sessions.touch("a", NOW.plusSeconds(30));
    assertThat(sessions.byDigest("a")).contains(session.seen(NOW.plusSeconds(60)));
  }

  @Test
  @DisplayName("OTP-2 a session that was removed stays gone when it is touched")
  void gone() {
    add("a", SessionKind.PORTAL, UUID.randomUUID());
    sessions.remove("a");
    sessions.touch("a", NOW.plusSeconds(60));
    assertThat(sessions.byDigest("a")).isEmpty();
  }

  @Test
  @DisplayName("all sessions of one subject in one world are removed together")
  void allOfOne() {
    UUID subject = UUID.randomUUID();
    add("a", SessionKind.PORTAL, subject);
    add("b", SessionKind.PORTAL, subject);
    add("c", SessionKind.OFFICE, subject);
    add("d", SessionKind.PORTAL, UUID.randomUUID());
    sessions.removeAllOf(SessionKind.PORTAL, subject);
    assertThat(sessions.byDigest("a")).isEmpty();
    assertThat(sessions.byDigest("b")).isEmpty();
    assertThat(sessions.byDigest("c")).isPresent();
    assertThat(sessions.byDigest("d")).isPresent();
  }

  @Test
  @DisplayName("PROF-1 all other sessions of one subject in one world are removed together")
  void allOthersOfOne() {
    UUID subject = UUID.randomUUID();
    add("a", SessionKind.PORTAL, subject);
    add("b", SessionKind.PORTAL, subject);
    add("c", SessionKind.OFFICE, subject);
    add("d", SessionKind.PORTAL, UUID.randomUUID());
    sessions.removeOthersOf(SessionKind.PORTAL, subject, "a");
    assertThat(sessions.byDigest("a")).isPresent();
    assertThat(sessions.byDigest("b")).isEmpty();
    assertThat(sessions.byDigest("c")).isPresent();
    assertThat(sessions.byDigest("d")).isPresent();
  }

  @Test
  @DisplayName("unused sessions are swept, and counted")
  void swept() {
    add("a", SessionKind.PORTAL, UUID.randomUUID());
    add("b", SessionKind.PORTAL, UUID.randomUUID());
    sessions.touch("b", NOW.plusSeconds(60));
    assertThat(sessions.removeUnusedSince(NOW)).isZero();
    assertThat(sessions.removeUnusedSince(NOW.plusSeconds(60))).isEqualTo(1);
    assertThat(sessions.byDigest("b")).isPresent();
  }

  private Session add(String digest, SessionKind kind, UUID subject) {
    Session session = new Session(digest, kind, subject, NOW.minusSeconds(10), NOW);
    sessions.add(session);
    return session;
  }
}
