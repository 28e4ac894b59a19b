package jp.passportweb.application.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.operator.ChangeOperator.Change;
import jp.passportweb.application.story.RecordedNotices;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRefusal;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.session.Session;
import jp.passportweb.domain.session.SessionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("OPR-1 staff are made and changed")
class ManageOperatorsTest {
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final String PASSWORD = "correct horse 12";

  private final InMemoryRepositories ports = new InMemoryRepositories();
  private final PaperHashing hashing = new PaperHashing();
  private final AddOperator add =
      new AddOperator(ports.operators(), hashing, ports.audit(), new Straightaway(), () -> NOW);
  private final ChangeOperator change =
      new ChangeOperator(
          ports.operators(),
          hashing,
          new ResetSecondFactor(
              ports.secondFactors(),
              ports.staffPasskeys(),
              ports.sessions(),
              ports.audit(),
              new Straightaway(),
              () -> NOW),
          ports.sessions(),
          new TellStaff(new PostOffice(new RecordedNotices(), ports.outbox())),
          ports.audit(),
          new Straightaway(),
          () -> NOW);

  @Test
  @DisplayName("whoever is made can log in, and the trail says who made them")
  void added() {
    assertThat(add("Hanako", "原宿 花子", "hanako@passport.example", PASSWORD)).isEmpty();
    Operator hanako = ports.operators().byLoginName("hanako").orElseThrow();
    assertThat(hanako.displayName()).isEqualTo("原宿 花子");
    assertThat(hanako.mail()).isEqualTo("hanako@passport.example");
    assertThat(hanako.role()).isEqualTo(OperatorRole.EXAMINER);
    assertThat(hanako.enabled()).isTrue();
    assertThat(hashing.matches(PASSWORD, hanako.passwordHash())).isTrue();
    assertThat(ports.audit().all())
        .extracting(AuditEvent::actor, AuditEvent::action, AuditEvent::subject)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("command:me", "operator.added", "operator:hanako"));
  }

  @Test
  @DisplayName("a login name is given once, however it is written")
  void once() {
    add("hanako", "原宿 花子", null, PASSWORD);
    assertThat(add("ＨＡＮＡＫＯ", "別人", null, PASSWORD))
        .containsExactly(new OperatorRefusal.LoginNameTaken("hanako"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "1st", "花子", "a b", "a:b", "abcdefghijabcdefghijabcdefghijabc"})
  @DisplayName("what is no login name is refused")
  void unfitLoginNames(String name) {
    assertThat(add(name, "x", null, PASSWORD))
        .hasOnlyElementsOfType(OperatorRefusal.UnfitLoginName.class);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "elevenchars, PasswordTooShort",
    "hanakohanakohanako, PasswordGuessable",
    "aaaaaaaaaaaaaaaa, PasswordGuessable",
    "hanako121212, PasswordGuessable"
  })
  @DisplayName("a password that is short, or the login name in disguise, is refused")
  void unfitPasswords(String password, String refusal) {
    assertThat(add("hanako", "x", null, password))
        .extracting(r -> r.getClass().getSimpleName())
        .containsExactly(refusal);
    assertThat(ports.operators().all()).isEmpty();
  }

  @Test
  @DisplayName("everything that is in the way is said at once")
  void all() {
    assertThat(add("1", " ", "nowhere", "a".repeat(129)))
        .containsExactly(
            new OperatorRefusal.UnfitLoginName("1"),
            new OperatorRefusal.UnfitDisplayName(64),
            new OperatorRefusal.UnfitMail("nowhere"),
            new OperatorRefusal.PasswordTooLong(128));
  }

  @Test
  @DisplayName("whoever is disabled is out at once, and in again when enabled")
  void disabled() {
    add("hanako", "原宿 花子", null, PASSWORD);
    session();
    assertThat(change.run("hanako", new Change.Disable(), "command:me")).isEmpty();
    assertThat(hanako().enabled()).isFalse();
    assertThat(ports.sessions().byDigest("digest")).isEmpty();
    assertThat(change.run("hanako", new Change.Disable(), "command:me")).isEmpty();
    assertThat(change.run("hanako", new Change.Enable(), "command:me")).isEmpty();
    assertThat(hanako().enabled()).isTrue();
    assertThat(ports.audit().all())
        .extracting(AuditEvent::action)
        .containsExactly("operator.added", "operator.disabled", "operator.enabled");
  }

  @Test
  @DisplayName("another password ends open logins, and the old one opens none")
  void reset() {
    add("hanako", "原宿 花子", null, PASSWORD);
    session();
    Change reset = new Change.ResetPassword("battery staple 9");
    assertThat(change.run("Hanako", reset, "command:me")).isEmpty();
    assertThat(hashing.matches("battery staple 9", hanako().passwordHash())).isTrue();
    assertThat(hashing.matches(PASSWORD, hanako().passwordHash())).isFalse();
    assertThat(ports.sessions().byDigest("digest")).isEmpty();
    assertThat(change.run("hanako", new Change.ResetPassword("short"), "command:me"))
        .isEqualTo(Optional.of(new OperatorRefusal.PasswordTooShort(12)));
  }

  @Test
  @DisplayName("nobody is changed who is not there")
  void unknown() {
    for (Change what :
        List.of(new Change.Disable(), new Change.Enable(), new Change.ResetPassword(PASSWORD))) {
      assertThat(change.run("nobody", what, "command:me"))
          .isEqualTo(Optional.of(new OperatorRefusal.LoginNameUnknown("nobody")));
    }
    assertThat(ports.audit().all()).isEmpty();
  }

  private List<OperatorRefusal> add(
      String login, String name, @Nullable String mail, String password) {
    return add.run(
        new AddOperator.Command(login, name, mail, OperatorRole.EXAMINER, password, "command:me"));
  }

  private Operator hanako() {
    return ports.operators().byLoginName("hanako").orElseThrow();
  }

  private void session() {
    ports
        .sessions()
        .add(new Session("digest", SessionKind.OFFICE, hanako().id().value(), NOW, NOW));
  }
}
