package jp.passportweb.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.domain.audit.TrailPages.Filter;
import jp.passportweb.domain.audit.TrailPages.Line;
import jp.passportweb.domain.merkle.Frontier;
import jp.passportweb.domain.merkle.Hash;
import jp.passportweb.domain.note.TestSigner;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of the trail's ports does. */
public abstract class TrailContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");
  private static final TestSigner SIGNER = new TestSigner("passport.example/trail");

  private final AuditTrail trail;
  private final TrailTree tree;
  private final TrailPages pages;
  private final Checkpoints checkpoints;
  private final TrailRounds rounds;
  private final TrailAlarms alarms;

  protected TrailContract(TrailPorts ports) {
    trail = ports.trail();
    tree = ports.tree();
    pages = ports.pages();
    checkpoints = ports.checkpoints();
    rounds = ports.rounds();
    alarms = ports.alarms();
  }

  @Test
  @DisplayName("AUD-2 events wait until they are sealed, and then have their places")
  void sealed() {
    append("a.one", "operator:examiner", "A-1", 0);
    append("a.two", "system", "A-2", 1);
    assertThat(tree.unsealedCount(9)).isEqualTo(2);
    assertThat(tree.unsealed(1)).hasSize(1);
    List<TrailEvent> waiting = tree.unsealed(9);
    Frontier grown = seal(waiting);
    assertThat(tree.unsealed(9)).isEmpty();
    assertThat(tree.frontier()).isEqualTo(grown).isEqualTo(Frontier.of(2, tree.nodes()));
    assertThat(tree.leaves(0, 9)).extracting(SealedLeaf::place).containsExactly(0L, 1L);
    assertThat(tree.leaves(1, 9).getFirst().found()).contains(waiting.getLast());
    assertThat(tree.leafOf(waiting.getFirst().id()).orElseThrow().hash())
        .isEqualTo(waiting.getFirst().hash());
    assertThat(tree.lastEvent()).hasValue(waiting.getLast().id());
    assertThat(tree.strays(0, waiting.getLast().id(), 9)).isEmpty();
  }

  @Test
  @DisplayName("AUD-1 an event is kept with where it came from, to the microsecond")
  void origin() {
    append("a.one", "operator:examiner", "A-1", 0);
    TrailEvent kept = tree.unsealed(9).getFirst();
    assertThat(kept.origin()).isEqualTo(new FixedOrigins().current());
    assertThat(kept.event().at()).isEqualTo(NOW);
  }

  @Test
  @DisplayName(
      "AUD-1 the trail is read newest first, page by page, by all that is asked for at once")
  void pages() {
    for (int i = 0; i < 5; i++) {
      append(i % 2 == 0 ? "a.one" : "b.two-failed", "operator:o" + i % 2, "A-" + i, i / 2);
    }
    assertThat(subjects(Filter.NONE)).containsExactly("A-4", "A-3", "A-2", "A-1", "A-0");
    Line third = pages.page(Filter.NONE, Optional.empty(), 3).getLast();
    assertThat(pages.page(Filter.NONE, Optional.of(third.position()), 9))
        .extracting(line -> line.entry().event().subject())
        .containsExactly("A-1", "A-0");
    assertThat(pages.line(third.entry().id())).contains(third);
    assertThat(third.place()).isEmpty();
    assertThat(pages.count(Filter.NONE, 3)).isEqualTo(3);
    assertThat(subjects(filter(List.of("operator:o1"), "", "", List.of())))
        .containsExactly("A-3", "A-1");
    assertThat(subjects(filter(List.of("operator:o1", "operator:o0"), "b", "", List.of("A-3"))))
        .containsExactly("A-3");
    assertThat(subjects(filter(List.of(), "", "a.one", List.of("A-3", "A-2"))))
        .containsExactly("A-2");
    Filter times =
        new Filter(
            List.of(),
            "192.0.2.41",
            "",
            "",
            List.of(),
            Optional.of(NOW.plusSeconds(1)),
            Optional.of(NOW.plusSeconds(2)),
            true);
    assertThat(subjects(times)).containsExactly("A-3");
    assertThat(
            subjects(
                new Filter(
                    List.of(),
                    "192.0.2.9",
                    "",
                    "",
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    false)))
        .isEmpty();
  }

  @Test
  @DisplayName("AUD-2 of the checkpoints the last one of each quarter of an hour is kept")
  void checkpoints() {
    SignedCheckpoint first = checkpoint(3, NOW);
    SignedCheckpoint second = checkpoint(5, NOW.plusSeconds(2));
    SignedCheckpoint later = checkpoint(9, NOW.plus(Duration.ofMinutes(15)));
    List.of(first, second, later).forEach(checkpoints::store);
    assertThat(checkpoints.newest()).contains(later);
    assertThat(checkpoints.upTo(8)).contains(second);
    assertThat(checkpoints.upTo(4)).isEmpty();
    assertThat(checkpoints.between(4, 9)).containsExactly(second, later);
    assertThat(checkpoints.between(5, 8)).isEmpty();
  }

  @Test
  @DisplayName("AUD-2 how far it was verified is known to all nodes")
  void rounds() {
    assertThat(rounds.latest()).isEmpty();
    Finding finding = new Finding(Finding.Kind.MOVED, 1, 1, 7);
    Frontier upTo = Frontier.EMPTY.with(Hash.ofNothing(), node -> node.hash());
    TrailRound round =
        TrailRound.first(NOW).on(upTo, List.of(finding), NOW).searched(7, List.of(), NOW);
    rounds.store(round);
    assertThat(rounds.latest()).contains(round);
    rounds.store(round.again(NOW));
    assertThat(rounds.latest()).contains(round.again(NOW));
    assertThat(rounds.latest().orElseThrow().known()).containsExactly(finding);
  }

  @Test
  @DisplayName("AUD-2 of what the office was told is known to all nodes, until it is well again")
  void alarms() {
    assertThat(alarms.latest()).isEmpty();
    alarms.store(new TrailAlarm(NOW, NOW));
    TrailAlarm again = new TrailAlarm(NOW, NOW.plusSeconds(9));
    alarms.store(again);
    assertThat(alarms.latest()).contains(again);
    alarms.clear();
    assertThat(alarms.latest()).isEmpty();
  }

  private static SignedCheckpoint checkpoint(long size, Instant at) {
    return SignedCheckpoint.of(
        new Checkpoint("passport.example/trail", size, Hash.ofNothing()), SIGNER, at);
  }

  private List<String> subjects(Filter filter) {
    return pages.page(filter, Optional.empty(), 9).stream()
        .map(line -> line.entry().event().subject())
        .toList();
  }

  private static Filter filter(
      List<String> actors, String area, String act, List<String> subjects) {
    return new Filter(actors, "", area, act, subjects, Optional.empty(), Optional.empty(), false);
  }

  private Frontier seal(List<TrailEvent> events) {
    Frontier grown = tree.frontierForUpdate();
    List<SealedLeaf> leaves = new ArrayList<>();
    for (TrailEvent event : events) {
      List<Hash> above = new ArrayList<>();
      long place = grown.size();
      grown =
          grown.with(
              event.hash(),
              node -> {
                above.add(node.hash());
                return node.hash();
              });
      leaves.add(new SealedLeaf(place, event.id(), event.hash(), above, Optional.of(event)));
    }
    tree.grow(leaves, grown);
    return grown;
  }

  private void append(String act, String actor, String subject, int seconds) {
    trail.append(new AuditEvent(NOW.plusSeconds(seconds), actor, act, subject, Map.of("n", "1")));
  }
}
