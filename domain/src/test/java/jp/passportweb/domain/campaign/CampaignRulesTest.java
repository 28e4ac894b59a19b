package jp.passportweb.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
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
