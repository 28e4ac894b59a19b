package jp.passportweb.domain.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("OPR-1 who may change whom, whose access sleeps, when it is reviewed")
class PeopleRulesTest {
  private static final String REASON = "異動のため";
  private final Operator admin =
      OperatorSamples.operator("admin", "管野 修", OperatorRole.ADMINISTRATOR);
  private final Operator second =
      OperatorSamples.operator("second", "次野 修", OperatorRole.ADMINISTRATOR);
  private final Operator examiner = OperatorSamples.examiner();

  @Test
  @DisplayName("OPR-1 an administrator changes others, with a reason, and nobody else anybody")
  void whoWhom() {
    assertThat(PeopleRules.whyNotChange(admin, examiner, REASON)).isEmpty();
    assertThat(PeopleRules.whyNotChange(admin, admin, REASON)).contains(PeopleRefusal.YOURSELF);
    assertThat(PeopleRules.whyNotChange(examiner, admin, REASON))
        .contains(PeopleRefusal.NOT_YOUR_ROLE);
    assertThat(PeopleRules.whyNotChange(admin.switchedTo(false), examiner, REASON))
        .contains(PeopleRefusal.NOT_YOUR_ROLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　", "a\nb", "a\u0000"})
  @DisplayName("OPR-1 a reason is one line that says something")
  void reasons(String reason) {
    assertThat(PeopleRules.whyNotChange(admin, examiner, reason)).contains(PeopleRefusal.NO_REASON);
  }

  @Test
  @DisplayName("OPR-1 the last active administrator stays one")
  void last() {
    assertThat(PeopleRules.whyNotLose(admin, List.of(admin, examiner)))
        .contains(PeopleRefusal.LAST_ADMINISTRATOR);
    assertThat(PeopleRules.whyNotLose(admin, List.of(admin, second.switchedTo(false))))
        .contains(PeopleRefusal.LAST_ADMINISTRATOR);
    assertThat(PeopleRules.whyNotLose(admin, List.of(admin, second))).isEmpty();
    assertThat(PeopleRules.whyNotLose(examiner, List.of(admin, examiner))).isEmpty();
    assertThat(PeopleRules.whyNotLose(second.switchedTo(false), List.of(admin))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-22T03:00:01Z, false",
    "2026-08-22T03:00:00Z, true",
    "2026-01-01T00:00:00Z, true"
  })
  @DisplayName("OPR-1 who has not logged in for 90 days is dormant")
  void dormant(Instant lastLogin, boolean dormant) {
    Instant now = Instant.parse("2026-11-20T03:00:00Z");
    assertThat(PeopleRules.isDormant(examiner, lastLogin, now)).isEqualTo(dormant);
    assertThat(PeopleRules.isDormant(examiner.switchedTo(false), lastLogin, now)).isFalse();
  }

  @Test
  @DisplayName("OPR-1 who never logged in is dormant 90 days after the access was made")
  void never() {
    Instant made = examiner.createdAt();
    assertThat(PeopleRules.isDormant(examiner, null, made.plusSeconds(1))).isFalse();
    assertThat(PeopleRules.isDormant(examiner, null, made.plus(PeopleRules.DORMANT_AFTER)))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T02:59:59.999Z, true",
    "2026-11-23T03:00:00Z, false",
    "2026-12-24T00:00:00Z, false"
  })
  @DisplayName("OPR-1 an invitation dies three days after it was made")
  void invitation(Instant now, boolean alive) {
    Instant made = Instant.parse("2026-11-20T03:00:00Z");
    Invitation invitation =
        new Invitation(
            "digest",
            "hanako",
            "原宿 花子",
            "hanako@passport.example",
            OperatorRole.AUDITOR,
            "operator:admin",
            made,
            made.plus(Invitation.LIFE));
    assertThat(invitation.isAlive(now)).isEqualTo(alive);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-20T14:59:59Z, 2026-11-20",
    "2026-08-20T15:00:00Z, 2026-11-21",
    "2026-11-30T03:00:00Z, 2027-02-28"
  })
  @DisplayName("OPR-1 the next review is due three months after the last, by Tokyo's calendar")
  void due(Instant signedAt, LocalDate dueOn) {
    AccountReview review = new AccountReview(UUID.randomUUID(), admin.id(), signedAt, List.of());
    assertThat(AccountReviewRules.dueOn(Optional.of(review), List.of(admin))).contains(dueOn);
  }

  @Test
  @DisplayName("OPR-1 the first review is due three months after the first access was made")
  void firstDue() {
    assertThat(AccountReviewRules.dueOn(Optional.empty(), List.of(admin)))
        .contains(LocalDate.of(2026, 7, 1));
    assertThat(AccountReviewRules.dueOn(Optional.empty(), List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-11-20T14:59:59Z, false", "2026-11-20T15:00:00Z, true"})
  @DisplayName("OPR-1 it is overdue from the day after")
  void overdue(Instant now, boolean overdue) {
    assertThat(AccountReviewRules.isOverdue(LocalDate.of(2026, 11, 20), now)).isEqualTo(overdue);
  }
}
