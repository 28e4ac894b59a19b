package jp.passportweb.domain.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.passkey.Octets;
import jp.passportweb.domain.passkey.PasskeyId;
import jp.passportweb.domain.passkey.PasskeyName;
import jp.passportweb.domain.session.Session;
import jp.passportweb.domain.session.SessionKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of the ports of staff's access does. */
public abstract class PeopleContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");
  private static final Instant LATER = NOW.plusSeconds(60);

  private final Repositories repositories;
  private final Operator staff = OperatorSamples.examiner();
  private final Operator other = OperatorSamples.approver();

  protected PeopleContract(Repositories repositories) {
    this.repositories = repositories;
  }

  @Test
  @DisplayName("OPR-1 an invitation is found by its digest, and replaces the one before it")
  void invited() {
    Invitations invitations = repositories.invitations();
    invitations.put(invitation("a", "hanako", LATER));
    Invitation second = invitation("b", "hanako", LATER);
    invitations.put(second);
    Invitation third = invitation("c", "ayako", LATER.plusSeconds(1));
    invitations.put(third);
    assertThat(invitations.byDigest("a")).isEmpty();
    assertThat(invitations.byDigest("b")).contains(second);
    assertThat(invitations.all()).containsExactly(third, second);
    assertThat(invitations.removeDead(LATER)).isEqualTo(1);
    assertThat(invitations.remove("c")).isTrue();
    assertThat(invitations.remove("c")).isFalse();
  }

  @Test
  @DisplayName("OPR-1 the last login is kept, in whatever order they are noted")
  void lastLogin() {
    addStaff();
    LastLogins logins = repositories.lastLogins();
    logins.note(staff.id(), NOW);
    logins.note(staff.id(), LATER);
    logins.note(staff.id(), NOW);
    assertThat(logins.all()).containsEntry(staff.id(), LATER).doesNotContainKey(other.id());
  }

  @Test
  @DisplayName("OPR-1 a passkey is found, counted, renamed and removed by its holder alone")
  void passkeys() {
    addStaff();
    StaffPasskeys passkeys = repositories.staffPasskeys();
    StaffPasskey added = passkey(staff, "one");
    assertThat(passkeys.add(added)).isTrue();
    assertThat(passkeys.add(passkey(other, "one"))).isFalse();
    assertThat(passkeys.byCredentialId(added.credentialId())).contains(added);
    assertThat(passkeys.updateUsed(added, 8, LATER)).isTrue();
    assertThat(passkeys.updateUsed(added, 9, LATER)).isFalse();
    PasskeyName name = new PasskeyName("予備の鍵");
    assertThat(passkeys.rename(other.id(), added.id(), name)).isFalse();
    assertThat(passkeys.rename(staff.id(), added.id(), name)).isTrue();
    assertThat(passkeys.of(staff.id())).containsExactly(added.used(8, LATER).called(name));
    assertThat(passkeys.remove(other.id(), added.id())).isFalse();
    assertThat(passkeys.remove(staff.id(), added.id())).isTrue();
    passkeys.add(passkey(staff, "two"));
    passkeys.add(passkey(staff, "three"));
    assertThat(passkeys.removeAllOf(staff.id())).isEqualTo(2);
    assertThat(passkeys.of(staff.id())).isEmpty();
  }

  @Test
  @DisplayName("OPR-1 the review signed off last is found with everybody in it")
  void reviews() {
    addStaff();
    AccountReviews reviews = repositories.accountReviews();
    reviews.add(new AccountReview(UUID.randomUUID(), staff.id(), NOW, List.of()));
    AccountReview later =
        new AccountReview(
            UUID.randomUUID(),
            staff.id(),
            LATER.plusSeconds(600),
            List.of(new AccountReview.Line(other.id(), OperatorRole.APPROVER, false)));
    reviews.add(later);
    assertThat(reviews.latest()).contains(later);
  }

  @Test
  @DisplayName("OPR-1 a person's sessions are listed, the one used last first")
  void sessions() {
    addStaff();
    UUID id = staff.id().value();
    Session older = new Session("p1", SessionKind.OFFICE, id, NOW, NOW);
    Session newer = new Session("p2", SessionKind.OFFICE, id, NOW, LATER);
    repositories.sessions().add(older);
    repositories.sessions().add(newer);
    repositories.sessions().add(new Session("p3", SessionKind.OFFICE_STEP, id, NOW, NOW));
    assertThat(repositories.sessions().of(SessionKind.OFFICE, id)).containsExactly(newer, older);
  }

  @Test
  @DisplayName("OPR-1 all of the staff are found to be changed together")
  void locked() {
    addStaff();
    assertThat(repositories.operators().allForUpdate()).contains(staff, other);
  }

  private void addStaff() {
    repositories.operators().add(staff);
    repositories.operators().add(other);
  }

  private static Invitation invitation(String digest, String loginName, Instant diesAt) {
    return new Invitation(
        digest,
        loginName,
        "原宿 花子",
        loginName + "@passport.example",
        OperatorRole.AUDITOR,
        "operator:admin",
        NOW,
        diesAt);
  }

  private static StaffPasskey passkey(Operator holder, String credential) {
    return new StaffPasskey(
        new PasskeyId(UUID.randomUUID()),
        holder.id(),
        Octets.of(credential.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        Octets.of(new byte[] {1, 2, 3}),
        7,
        new PasskeyName("机のパソコン"),
        NOW,
        null);
  }
}
