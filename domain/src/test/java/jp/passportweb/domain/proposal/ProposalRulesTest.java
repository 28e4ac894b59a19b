package jp.passportweb.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.review.Decision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("ACC-5 ACC-6 REV-6 one person proposes, another confirms")
class ProposalRulesTest {
  private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");
  private static final AccountId ACCOUNT = new AccountId(UUID.randomUUID());

  private final Operator first = person(OperatorRole.APPROVER);

  @ParameterizedTest
  @CsvSource({
    "OTP_ADDRESS,       EXAMINER,      ,              NOT_YOUR_ROLE",
    "OTP_ADDRESS,       APPROVER,      ,              ",
    "OTP_ADDRESS,       ADMINISTRATOR, NOT_YOUR_ROLE, NOT_YOUR_ROLE",
    "OTP_ADDRESS,       AUDITOR,       NOT_YOUR_ROLE, NOT_YOUR_ROLE",
    "ORGANIZATION_NAME, EXAMINER,      ,              NOT_YOUR_ROLE",
    "LAST_DAY,          EXAMINER,      ,              NOT_YOUR_ROLE",
    "LAST_DAY,          APPROVER,      ,              ",
    "LAST_DAY,          ADMINISTRATOR, NOT_YOUR_ROLE, NOT_YOUR_ROLE",
    "FALSE_CLAIM,       EXAMINER,      ,              ",
    "FALSE_CLAIM,       AUDITOR,       NOT_YOUR_ROLE, NOT_YOUR_ROLE",
    "FALSE_REPORT,      EXAMINER,      ,              ",
    "FALSE_REPORT,      ADMINISTRATOR, NOT_YOUR_ROLE, NOT_YOUR_ROLE"
  })
  @DisplayName("ACC-5 ACC-6 REV-6 whose role includes it")
  void roles(
      Matter.Kind kind,
      OperatorRole role,
      @Nullable ProposalRefusal proposing,
      @Nullable ProposalRefusal confirming) {
    Matter matter = matter(kind);
    assertThat(ProposalRules.whyNotPropose(matter, person(role), NOW).orElse(null))
        .isEqualTo(proposing);
    assertThat(ProposalRules.whyNotConfirm(proposed(matter), person(role), NOW).orElse(null))
        .isEqualTo(confirming);
  }

  @Test
  @DisplayName("ACC-5 ACC-6 REV-6 whoever proposed it does not confirm it")
  void secondPerson() {
    for (Matter.Kind kind : Matter.Kind.values()) {
      assertThat(ProposalRules.whyNotConfirm(proposed(matter(kind)), first, NOW))
          .contains(ProposalRefusal.OWN_PROPOSAL);
    }
  }

  @Test
  @DisplayName("ACC-6 what is done or withdrawn is closed")
  void closed() {
    Proposal proposal = proposed(matter(Matter.Kind.LAST_DAY));
    Decision decision = new Decision(first.id(), NOW);
    Operator other = person(OperatorRole.APPROVER);
    for (Proposal over :
        new Proposal[] {proposal.confirmed(decision), proposal.withdrawn(decision, "誤り")}) {
      assertThat(ProposalRules.whyNotConfirm(over, other, NOW)).contains(ProposalRefusal.CLOSED);
      assertThat(ProposalRules.whyNotWithdraw(over, other)).contains(ProposalRefusal.CLOSED);
    }
    assertThat(ProposalRules.whyNotWithdraw(proposal, first)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"PT0S, true", "PT167H59M, true", "P7D, false", "P30D, false"})
  @DisplayName("ACC-5 a call says for seven days who asks")
  void call(Duration ago, boolean good) {
    Matter matter = ProposalSamples.address(ACCOUNT, NOW.minus(ago));
    Optional<ProposalRefusal> expected =
        good ? Optional.empty() : Optional.of(ProposalRefusal.CALL_TOO_OLD);
    assertThat(ProposalRules.whyNotPropose(matter, first, NOW)).isEqualTo(expected);
    assertThat(ProposalRules.whyNotConfirm(proposed(matter), person(OperatorRole.APPROVER), NOW))
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("ACC-6 what is another by now than when it was proposed is stale")
  void stale() {
    Matter matter = matter(Matter.Kind.LAST_DAY);
    assertThat(ProposalRules.unlessStands(matter, "2027-03-31")).isEmpty();
    assertThat(ProposalRules.unlessStands(matter, "2027-04-01")).contains(ProposalRefusal.STALE);
  }

  private Proposal proposed(Matter matter) {
    return ProposalSamples.proposal(matter, first, NOW);
  }

  private static Matter matter(Matter.Kind kind) {
    return switch (kind) {
      case OTP_ADDRESS -> ProposalSamples.address(ACCOUNT, NOW.minusSeconds(60));
      case ORGANIZATION_NAME -> ProposalSamples.name(ACCOUNT);
      case LAST_DAY ->
          new Matter.LastDay(
              new ContractCode("B0000001"), LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 30));
      case FALSE_CLAIM -> new Matter.FalseClaim(new RecordId(UUID.randomUUID()), 1);
      case FALSE_REPORT -> new Matter.FalseReport(UUID.randomUUID(), 1);
    };
  }

  private static Operator person(OperatorRole role) {
    return OperatorSamples.operator(role.name().toLowerCase(java.util.Locale.ROOT), "誰か", role);
  }
}
