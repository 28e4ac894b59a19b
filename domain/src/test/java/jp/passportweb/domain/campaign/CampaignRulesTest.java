package jp.passportweb.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.review.Decision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("MAS-1 who takes which step of a campaign, and when")
class CampaignRulesTest {
  private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");
  private static final Operator EXAMINER = OperatorSamples.examiner();
  private static final Operator APPROVER = OperatorSamples.approver();
  private static final Operator AUDITOR =
      OperatorSamples.operator("auditor", "監査 花", OperatorRole.AUDITOR);
  private static final CampaignProgress HALF = new CampaignProgress(2, 1, 2, 0, 0, 1, 1, 2);
  private static final CampaignProgress WHOLE = new CampaignProgress(2, 1, 2, 0, 0, 2, 0, 0);

  @Test
  @DisplayName("MAS-1 each step leads on to the next, and nothing else does")
  void steps() {
    Campaign drafted = CampaignSamples.campaign(1, false, EXAMINER, NOW);
    assertThat(drafted.step()).isEqualTo(CampaignStep.WORDS);
    assertThat(CampaignRules.whyNotStart(drafted, EXAMINER)).isEmpty();
    assertThat(CampaignRules.whyNotAsk(drafted, EXAMINER)).contains(CampaignRefusal.WRONG_STEP);

    Campaign started = drafted.started(by(EXAMINER));
    assertThat(started.step()).isEqualTo(CampaignStep.WAIT);
    assertThat(CampaignRules.whyNotStart(started, EXAMINER)).contains(CampaignRefusal.WRONG_STEP);
    assertThat(CampaignRules.whyNotConfirm(started, APPROVER)).contains(CampaignRefusal.WRONG_STEP);
    assertThat(CampaignRules.whyNotEnd(started, HALF, EXAMINER)).contains(CampaignRefusal.NOT_DONE);
    assertThat(CampaignRules.whyNotEnd(started, WHOLE, EXAMINER)).isEmpty();

    Campaign asked = started.asked(RevocationScope.ALL, by(EXAMINER));
    assertThat(asked.step()).isEqualTo(CampaignStep.CONFIRM);
    Campaign confirmed = asked.confirmed(by(APPROVER));
    assertThat(confirmed.step()).isEqualTo(CampaignStep.REVOKE);
    assertThat(CampaignRules.whyNotDecline(confirmed, EXAMINER))
        .contains(CampaignRefusal.WRONG_STEP);
    assertThat(confirmed.waiting().step()).isEqualTo(CampaignStep.WAIT);
    assertThat(started.ended(by(EXAMINER), "間に合った").step()).isEqualTo(CampaignStep.REVIEW);
  }

  @Test
  @DisplayName("MAS-1 whoever asks for the revocation does not confirm it")
  void secondPerson() {
    Campaign asked =
        CampaignSamples.campaign(1, false, EXAMINER, NOW)
            .started(by(EXAMINER))
            .asked(RevocationScope.ALL, by(EXAMINER));
    assertThat(CampaignRules.whyNotConfirm(asked, EXAMINER)).contains(CampaignRefusal.OWN_REQUEST);
    assertThat(CampaignRules.whyNotConfirm(asked, APPROVER)).isEmpty();
    assertThat(CampaignRules.whyNotDecline(asked, EXAMINER)).isEmpty();
  }

  @ParameterizedTest(name = "{0} untold, {1} open, round {2}: {3}")
  @CsvSource({
    "0, 3, 2, ",
    "1, 3, 2, ROUND_UNDER_WAY",
    "0, 0, 2, NOBODY_TO_TELL",
    "0, 3, 3, WRONG_STEP",
    "0, 3, 0, WRONG_STEP"
  })
  @DisplayName("MAS-1 another notice follows the one before, to whoever has something to replace")
  void rounds(int untold, int open, int round, @Nullable CampaignRefusal why) {
    Campaign started = CampaignSamples.campaign(1, false, EXAMINER, NOW).started(by(EXAMINER));
    CampaignRounds rounds =
        new CampaignRounds(List.of(new CampaignRound(1, by(EXAMINER), 9)), untold, open);
    assertThat(CampaignRules.whyNotTell(started, rounds, round, EXAMINER))
        .isEqualTo(Optional.ofNullable(why));
    Campaign asked = started.asked(RevocationScope.ALL, by(EXAMINER));
    assertThat(CampaignRules.whyNotTell(asked, rounds, 2, EXAMINER))
        .contains(CampaignRefusal.WRONG_STEP);
    assertThat(CampaignRules.whyNotTell(started, rounds, 2, AUDITOR))
        .contains(CampaignRefusal.NOT_YOUR_ROLE);
  }

  @Test
  @DisplayName("MAS-1 what was said is noted while the campaign runs")
  void notes() {
    Campaign drafted = CampaignSamples.campaign(1, false, EXAMINER, NOW);
    Campaign started = drafted.started(by(EXAMINER));
    Campaign asked = started.asked(RevocationScope.ALL, by(EXAMINER));
    assertThat(CampaignRules.whyNotNote(drafted, EXAMINER)).contains(CampaignRefusal.WRONG_STEP);
    assertThat(CampaignRules.whyNotNote(started, EXAMINER)).isEmpty();
    assertThat(CampaignRules.whyNotNote(asked.confirmed(by(APPROVER)), APPROVER)).isEmpty();
    assertThat(CampaignRules.whyNotNote(started, AUDITOR)).contains(CampaignRefusal.NOT_YOUR_ROLE);
    assertThat(CampaignRules.whyNotNote(started.ended(by(EXAMINER), "済"), EXAMINER))
        .contains(CampaignRefusal.WRONG_STEP);
  }

  @ParameterizedTest(name = "told {0}, opened {1}, {2} replaced, {3} left, called {4}: {5}")
  @CsvSource({
    "          ,           , 0, 2,           , AWAIT_NOTICE",
    "2026-11-20,           , 0, 2,           , CALL",
    "2026-11-20,           , 0, 2, 2026-11-19, CALL",
    "2026-11-20,           , 0, 2, 2026-11-20, AWAIT_NOTICE",
    "2026-11-20,           , 0, 2, 2026-11-21, AWAIT_NOTICE",
    "2026-11-20, 2026-11-20, 0, 2,           , AWAIT_NOTICE",
    "2026-11-20,           , 1, 1,           , AWAIT_NOTICE",
    "2026-11-20,           , 1, 0,           , NOTHING",
    "2026-11-20,           , 0, 0,           , NOTHING"
  })
  @DisplayName("MAS-1 whoever did nothing since the latest notice is to be called")
  void next(
      @Nullable LocalDate told,
      @Nullable LocalDate opened,
      int replaced,
      int left,
      @Nullable LocalDate called,
      CampaignHolder.NextAct act) {
    Campaign started = CampaignSamples.campaign(1, false, EXAMINER, NOW).started(by(EXAMINER));
    CampaignHolder holder =
        new CampaignHolder(
            new AccountId(UUID.randomUUID()),
            "例示株式会社",
            2,
            told == null ? null : new CampaignHolder.Telling(1, noon(told), 3),
            opened == null ? null : noon(opened),
            replaced,
            0,
            left);
    Instant at = called == null ? null : noon(called);
    assertThat(CampaignRules.next(started, holder, at)).isEqualTo(act);
    assertThat(CampaignRules.next(started.ended(by(EXAMINER), "済"), holder, at))
        .isEqualTo(CampaignHolder.NextAct.NOTHING);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  @Test
  @DisplayName("MAS-1 what was said is a text of so many characters, in lines")
  void said() {
    assertThat(HolderCall.said(" 不在。\r\n13時に。 ")).isEqualTo(Parsed.good("不在。\n13時に。"));
    assertThat(HolderCall.said(" ")).isEqualTo(Parsed.bad(new InputProblem.Missing()));
    assertThat(HolderCall.said("𠮷".repeat(300))).isEqualTo(Parsed.good("𠮷".repeat(300)));
    assertThat(HolderCall.said("𠮷".repeat(301)))
        .isEqualTo(Parsed.bad(new InputProblem.TooLong(300, 301)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"EXAMINER, ", "APPROVER, ", "ADMINISTRATOR, NOT_YOUR_ROLE", "AUDITOR, NOT_YOUR_ROLE"})
  @DisplayName("who decides nothing drives no campaign")
  void roles(OperatorRole role, @Nullable CampaignRefusal why) {
    Operator operator = OperatorSamples.operator("who", "誰か", role);
    assertThat(CampaignRules.whyNotDraft(operator)).isEqualTo(Optional.ofNullable(why));
  }

  @ParameterizedTest(name = "last {0}: due {1}")
  @CsvSource({
    ",                     2026-12-01T03:00:00Z",
    "2026-01-31T00:00:00Z, 2027-01-31T00:00:00Z",
    "2024-02-29T00:00:00Z, 2025-02-28T00:00:00Z"
  })
  @DisplayName("MAS-1 a dry run is due a year after the last, at once where there was none")
  void dryRun(@Nullable Instant last, Instant due) {
    assertThat(CampaignRules.dryRunDue(last, NOW)).isEqualTo(due);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"1, C-0001", "42, C-0042", "9999, C-9999", "10000, C-10000"})
  @DisplayName("a campaign is called by its number")
  void code(int number, String code) {
    assertThat(CampaignSamples.campaign(number, false, EXAMINER, NOW).code()).isEqualTo(code);
  }

  private static Decision by(Operator operator) {
    return new Decision(operator.id(), NOW);
  }
}
