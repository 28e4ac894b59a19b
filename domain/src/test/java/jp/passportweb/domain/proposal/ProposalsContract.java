package jp.passportweb.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.domain.operator.OperatorSamples;
import jp.passportweb.domain.review.Decision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Proposals} does. */
public abstract class ProposalsContract {
  private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");

  private final Proposals proposals;
  private final Scene scene;

  protected ProposalsContract(Repositories repositories) {
    proposals = repositories.proposals();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("ACC-5 a proposal of each kind is found as it was made, while it waits")
  void kinds() {
    Operator by = person("proposing-one");
    for (Matter matter :
        List.of(
            ProposalSamples.address(scene.account(), NOW.minusSeconds(600)),
            ProposalSamples.name(scene.account()),
            new Matter.LastDay(
                new ContractCode("B0004711"), LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 30)),
            new Matter.FalseClaim(new RecordId(UUID.randomUUID()), 3),
            new Matter.FalseReport(UUID.randomUUID(), 0))) {
      Proposal proposal = added(matter, by);
      assertThat(proposals.byId(proposal.id())).contains(proposal);
      assertThat(proposals.openOf(matter.kind(), matter.subject())).contains(proposal);
      assertThat(proposals.open(1000)).contains(proposal);
      assertThat(proposals.about(List.of(matter.subject()), 10)).containsExactly(proposal);
    }
  }

  @Test
  @DisplayName("ACC-5 what was confirmed is closed, and was changed once")
  void confirmed() {
    Proposal proposal = added(ProposalSamples.name(scene.account()), person("proposing-two"));
    Decision second = new Decision(person("confirming-two").id(), NOW);
    assertThat(proposals.update(proposal.confirmed(second))).isTrue();
    assertThat(proposals.update(proposal.confirmed(second))).isFalse();
    assertThat(proposals.open(1000)).doesNotContain(proposal);
    Proposal stored = proposals.byId(proposal.id()).orElseThrow();
    assertThat(stored.confirmed()).isEqualTo(second);
    assertThat(proposals.closed(1, 1000).rows()).contains(stored);
  }

  @Test
  @DisplayName("ACC-6 what was withdrawn is closed with its reason, and another may follow")
  void withdrawn() {
    Operator by = person("proposing-three");
    Proposal proposal = added(ProposalSamples.name(scene.account()), by);
    Decision decision = new Decision(by.id(), NOW);
    assertThat(proposals.update(proposal.withdrawn(decision, "誤り"))).isTrue();
    Proposal again = added(proposal.matter(), by);
    assertThat(proposals.openOf(again.matter().kind(), again.matter().subject())).contains(again);
    assertThat(proposals.byId(proposal.id()).orElseThrow().withdrawn())
        .isEqualTo(new Proposal.Withdrawal(decision, "誤り"));
  }

  private Proposal added(Matter matter, Operator by) {
    Proposal proposal = ProposalSamples.proposal(matter, by, NOW);
    proposals.add(proposal);
    return proposal;
  }

  private Operator person(String name) {
    return scene.operator(OperatorSamples.operator(name, name, OperatorRole.APPROVER));
  }
}
