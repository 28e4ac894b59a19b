package jp.passportweb.domain.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.session.Login;
import jp.passportweb.domain.session.Session;
import jp.passportweb.domain.session.SessionKind;
import jp.passportweb.domain.session.Sessions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Operators} does. */
public abstract class OperatorsContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");

  private final Operators operators;
  private final Sessions sessions;

  protected OperatorsContract(Repositories repositories) {
    operators = repositories.operators();
    sessions = repositories.sessions();
  }

  @Test
  @DisplayName("an operator is found by id and by login name")
  void found() {
    Operator operator = OperatorSamples.examiner();
    operators.add(operator);
    assertThat(operators.byId(operator.id())).contains(operator);
    assertThat(operators.byLoginName("examiner")).contains(operator);
    assertThat(operators.byId(new OperatorId(UUID.randomUUID()))).isEmpty();
    assertThat(operators.byLoginName("nobody")).isEmpty();
  }

  @Test
  @DisplayName("all operators are listed by login name")
  void all() {
    Operator examiner = OperatorSamples.examiner();
    Operator approver = OperatorSamples.approver();
    operators.add(examiner);
    operators.add(approver);
    assertThat(operators.all()).containsExactly(approver, examiner);
  }

  @Test
  @DisplayName("a session brings whom it belongs to, and only one of this world does")
  void byLogin() {
    Operator operator = OperatorSamples.examiner();
    operators.add(operator);
    Session session = session("a", SessionKind.OFFICE, operator.id().value());
    session("b", SessionKind.OFFICE_STEP, operator.id().value());
    session("c", SessionKind.OFFICE, UUID.randomUUID());
    assertThat(operators.byLogin("a")).contains(new Login<>(session, operator));
    assertThat(operators.byLogin("b")).isEmpty();
    assertThat(operators.byLogin("c")).isEmpty();
    assertThat(operators.byLogin("d")).isEmpty();
  }

  private Session session(String digest, SessionKind kind, UUID subject) {
    Session session = new Session(digest, kind, subject, NOW.minusSeconds(10), NOW);
    sessions.add(session);
    return session;
  }

  @Test
  @DisplayName("a change is stored with the next version; one on top of an older version is not")
  void versions() {
    Operator operator = OperatorSamples.examiner();
    operators.add(operator);
    assertThat(operators.update(changed(operator, "first", false))).isTrue();
    assertThat(operators.update(changed(operator, "second", true))).isFalse();
    Operator stored = operators.byId(operator.id()).orElseThrow();
    assertThat(stored.displayName()).isEqualTo("first");
    assertThat(stored.enabled()).isFalse();
    assertThat(stored.role()).isEqualTo(OperatorRole.AUDITOR);
    assertThat(stored.passwordHash()).isEqualTo("new hash");
    assertThat(stored.mail()).isEqualTo("new@passport.example");
    assertThat(stored.version()).isEqualTo(1);
  }

  @Test
  @DisplayName("no two operators have one login name")
  void unique() {
    operators.add(OperatorSamples.examiner());
    assertThatThrownBy(() -> operators.add(OperatorSamples.examiner()))
        .isInstanceOf(RuntimeException.class);
  }

  private static Operator changed(Operator operator, String displayName, boolean enabled) {
    return new Operator(
        operator.id(),
        operator.loginName(),
        displayName,
        "new@passport.example",
        OperatorRole.AUDITOR,
        "new hash",
        enabled,
        operator.createdAt(),
        operator.version());
  }
}
