package jp.passportweb.application.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.denial.Denials;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.application.operator.ChangePerson.Change;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.application.session.OpenSession;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.operator.AccountReview;
import jp.passportweb.domain.operator.Invitation;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorRefusal;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.operator.PeopleRefusal;
import jp.passportweb.domain.session.Session;
import jp.passportweb.domain.session.SessionKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OPR-1 administrators invite, change and review the staff")
class ManagePeopleTest {
  private static final String PASSWORD = "a horse of 7 colours";
  private static final String REASON = "異動のため";

  private final StaffDoor door = new StaffDoor(true);
  private final Straightaway transactions = new Straightaway();
  private final InstallationKey key = new InstallationKey(new byte[InstallationKey.LENGTH]);
  private final PostOffice postOffice = new PostOffice(door.notices, door.ports.outbox());
  private final InvitePerson invite =
      new InvitePerson(
          door.ports.operators(),
          door.ports.invitations(),
          postOffice,
          door.ports.audit(),
          key,
          new SecureRandom(),
          transactions,
          door.clock);
  private final AcceptInvitation accept =
      new AcceptInvitation(
          door.ports.operators(),
          door.ports.invitations(),
          door.hashing,
          door.fewAtATime,
          new OpenSession(door.ports.sessions(), key, new SecureRandom()),
          door.ports.audit(),
          key,
          transactions,
          door.clock);
  private final ChangePerson change =
      new ChangePerson(
          door.ports.operators(),
          door.reset,
          door.ports.sessions(),
          new TellStaff(postOffice),
          door.ports.audit(),
          Denials.of(door.ports, transactions, door.clock),
          transactions,
          door.clock);
  private final SignOffReview signOff =
      new SignOffReview(
          door.ports.operators(),
          door.ports.accountReviews(),
          change,
          door.ports.audit(),
          Denials.of(door.ports, transactions, door.clock),
          transactions,
          door.clock);
  private final Operator admin = added("admin", OperatorRole.ADMINISTRATOR);
  private final Operator examiner = added("examiner", OperatorRole.EXAMINER);

  @Test
  @DisplayName("OPR-1 an invitation is mailed, makes a login once, and leads to a second factor")
  void invited() {
    String token = invites("hanako");
    Notice.StaffInvited mail = door.notices.last(Notice.StaffInvited.class);
    assertThat(mail.link()).isEqualTo(token);
    assertThat(accept.accept(token, "short"))
        .isEqualTo(new AcceptInvitation.Outcome.Unfit(new OperatorRefusal.PasswordTooShort(12)));
    assertThat(accept.accept(token, PASSWORD))
        .isInstanceOfSatisfying(
            AcceptInvitation.Outcome.Accepted.class,
            accepted -> assertThat(door.enrol.offerAtLogin(accepted.token())).isPresent());
    assertThat(accept.accept(token, PASSWORD)).isEqualTo(new AcceptInvitation.Outcome.Gone());
    Operator made = door.ports.operators().byLoginName("hanako").orElseThrow();
    assertThat(made.role()).isEqualTo(OperatorRole.AUDITOR);
    assertThat(door.hashing.matches(PASSWORD, made.passwordHash())).isTrue();
    assertThat(door.trail("hanako")).contains("operator.invited", "operator.added");
  }

  @Test
  @DisplayName("OPR-1 an invitation dies, a newer one ends it, and a taken name is refused")
  void ended() {
    String first = invites("hanako");
    String second = invites("hanako");
    assertThat(accept.shown(first)).isEmpty();
    assertThat(accept.shown(second)).isPresent();
    assertThat(door.changes("hanako"))
        .containsExactly(
            "operator.invited: role  > AUDITOR", "operator.invited: role AUDITOR > AUDITOR");
    door.clock.pass(Invitation.LIFE);
    assertThat(accept.shown(second)).isEmpty();
    assertThat(invite.invite(command("examiner", "x@passport.example")))
        .isEqualTo(
            new InvitePerson.Outcome.Refused(
                List.of(new OperatorRefusal.LoginNameTaken("examiner"))));
    assertThat(invite.invite(command("taro", "nowhere")))
        .isInstanceOf(InvitePerson.Outcome.Refused.class);
  }

  @Test
  @DisplayName("OPR-1 roles change with a reason; nobody's own, and the last administrator stays")
  void roles() {
    assertThat(changed(admin, examiner, new Change.GiveRole(OperatorRole.AUDITOR), ""))
        .contains(PeopleRefusal.NO_REASON);
    assertThat(changed(admin, examiner, new Change.GiveRole(OperatorRole.AUDITOR), REASON))
        .isEmpty();
    assertThat(door.ports.operators().byId(examiner.id()).orElseThrow().role())
        .isEqualTo(OperatorRole.AUDITOR);
    assertThat(changed(admin, admin, new Change.Suspend(), REASON))
        .contains(PeopleRefusal.YOURSELF);
    assertThat(changed(examiner, admin, new Change.Suspend(), REASON))
        .contains(PeopleRefusal.NOT_YOUR_ROLE);
    assertThat(door.changes("examiner"))
        .containsExactly("operator.role-changed: role EXAMINER > AUDITOR");
  }

  @Test
  @DisplayName("OPR-1 of two administrators who suspend each other one is left")
  void eachOther() {
    Operator second = added("second", OperatorRole.ADMINISTRATOR);
    assertThat(changed(admin, second, new Change.Suspend(), REASON)).isEmpty();
    assertThat(changed(second, admin, new Change.Suspend(), REASON))
        .contains(PeopleRefusal.NOT_YOUR_ROLE);
  }

  @Test
  @DisplayName("OPR-1 suspended, open logins end at once; reinstated, nothing else is needed")
  void suspended() {
    door.ports.sessions().add(session());
    assertThat(changed(admin, examiner, new Change.Suspend(), REASON)).isEmpty();
    assertThat(door.ports.sessions().byDigest("digest")).isEmpty();
    assertThat(changed(admin, examiner, new Change.Suspend(), REASON))
        .contains(PeopleRefusal.CHANGED_MEANWHILE);
    assertThat(changed(admin, examiner, new Change.Reinstate(), REASON)).isEmpty();
    assertThat(door.ports.operators().byId(examiner.id()).orElseThrow().enabled()).isTrue();
  }

  @Test
  @DisplayName("OPR-1 a review needs a word about everybody, and suspends who is not kept")
  void reviewed() {
    assertThat(signOff.signOff(admin.id(), Map.of()))
        .isInstanceOf(SignOffReview.Outcome.Undecided.class);
    assertThat(signOff.signOff(examiner.id(), Map.of(admin.id(), false)))
        .isEqualTo(new SignOffReview.Outcome.NotYourRole());
    Map<OperatorId, Boolean> kept = Map.of(examiner.id(), false, admin.id(), false);
    assertThat(signOff.signOff(admin.id(), kept)).isEqualTo(new SignOffReview.Outcome.SignedOff());
    AccountReview review = door.ports.accountReviews().latest().orElseThrow();
    assertThat(review.lines())
        .containsExactlyInAnyOrder(
            new AccountReview.Line(admin.id(), OperatorRole.ADMINISTRATOR, true),
            new AccountReview.Line(examiner.id(), OperatorRole.EXAMINER, false));
    assertThat(door.ports.operators().byId(examiner.id()).orElseThrow().enabled()).isFalse();
    assertThat(door.trail("examiner")).contains("operator.disabled");
  }

  private Session session() {
    return new Session(
        "digest",
        SessionKind.OFFICE,
        examiner.id().value(),
        door.clock.instant(),
        door.clock.instant());
  }

  private Optional<PeopleRefusal> changed(
      Operator by, Operator person, Change wanted, String reason) {
    return change.change(by.id(), person.id(), wanted, reason);
  }

  private String invites(String loginName) {
    return switch (invite.invite(command(loginName, loginName + "@passport.example"))) {
      case InvitePerson.Outcome.Invited(String token, _) -> token;
      case InvitePerson.Outcome.Refused refused -> throw new AssertionError(refused);
    };
  }

  private static InvitePerson.Command command(String loginName, String mail) {
    return new InvitePerson.Command(
        loginName, "原宿 花子", mail, OperatorRole.AUDITOR, "operator:admin");
  }

  private Operator added(String name, OperatorRole role) {
    Operator operator = OperatorSamples.operator(name, name, role);
    door.ports.operators().add(operator);
    return operator;
  }
}
