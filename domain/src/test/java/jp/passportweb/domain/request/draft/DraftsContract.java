package jp.passportweb.domain.request.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.applicationrecord.RecordSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Drafts} does. */
public abstract class DraftsContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");

  private final Drafts drafts;
  private final Scene scene;

  protected DraftsContract(Repositories repositories) {
    drafts = repositories.drafts();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("a draft is found by its id, as it was added")
  void found() {
    Draft draft = add("holder", NOW);
    assertThat(drafts.byId(draft.id())).contains(draft);
    assertThat(drafts.byId(new DraftId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  @DisplayName("choice, consent and what was typed are stored, with the next version")
  void updated() {
    Draft draft = add("holder", NOW);
    Draft changed =
        draft
            .agreeing(RecordSamples.consent(), NOW.plusSeconds(1))
            .typing(Map.of("csr", "-----BEGIN…\n", "coupon", ""), 0, NOW.plusSeconds(2));
    assertThat(drafts.update(changed)).isTrue();
    Draft stored = drafts.byId(draft.id()).orElseThrow();
    assertThat(stored.version()).isEqualTo(1);
    assertThat(stored).usingRecursiveComparison().ignoringFields("version").isEqualTo(changed);
  }

  @Test
  @DisplayName("APP-5 a change on top of an older version is refused, and nothing is stored")
  void conflict() {
    Draft draft = add("holder", NOW);
    drafts.update(draft.typing(Map.of("coupon", "one"), draft.version(), NOW));
    assertThat(drafts.update(draft.typing(Map.of("coupon", "two"), draft.version(), NOW)))
        .isFalse();
    assertThat(drafts.byId(draft.id()).orElseThrow().typed()).containsEntry("coupon", "one");
  }

  @Test
  @DisplayName("a holder's open drafts are listed, the last changed first")
  void open() {
    Draft earlier = add("holder", NOW);
    Draft later = add("holder", NOW.plusSeconds(1));
    Draft submitted = add("holder", NOW.plusSeconds(2));
    add("another", NOW);
    drafts.update(submitted.submitted(scene.record().id(), NOW.plusSeconds(3)));
    assertThat(drafts.openOf("holder")).containsExactly(later, earlier);
    assertThat(drafts.byId(submitted.id()).orElseThrow().isSubmitted()).isTrue();
  }

  @Test
  @DisplayName("APP-6 drafts are counted by their holder, by where they were begun, and since when")
  void counted() {
    addFrom("there", "one", NOW);
    Draft submitted = addFrom("there", "two", NOW.plusSeconds(1));
    addFrom("elsewhere", "one", NOW.plusSeconds(2));
    add("one", NOW.plusSeconds(3));
    drafts.update(submitted.submitted(scene.record().id(), NOW.plusSeconds(4)));
    assertThat(drafts.countOpenOf("one")).isEqualTo(3);
    assertThat(drafts.countOpenOf("two")).isZero();
    assertThat(drafts.countOpenFrom("there")).isEqualTo(1);
    assertThat(drafts.countOpenFrom("nowhere")).isZero();
    assertThat(drafts.countBegunFrom("there", NOW)).isEqualTo(2);
    assertThat(drafts.countBegunFrom("there", NOW.plusSeconds(1))).isEqualTo(1);
    assertThat(drafts.countBegunFrom("there", NOW.plusSeconds(2))).isZero();
  }

  private Draft addFrom(String origin, String holder, Instant at) {
    Draft draft = DraftSamples.draft(holder, at);
    drafts.addFrom(origin, draft);
    return draft;
  }

  @Test
  @DisplayName("a removed draft is gone; old ones are swept and counted")
  void removed() {
    Draft removed = add("holder", NOW);
    Draft old = add("holder", NOW);
    Draft young = add("holder", NOW.plusSeconds(1));
    drafts.remove(removed.id());
    assertThat(drafts.removeUnchangedSince(NOW.plusSeconds(1))).isEqualTo(1);
    assertThat(drafts.byId(removed.id())).isEmpty();
    assertThat(drafts.byId(old.id())).isEmpty();
    assertThat(drafts.byId(young.id())).isPresent();
    assertThat(drafts.update(old)).isFalse();
  }

  private Draft add(String holder, Instant at) {
    Draft draft = DraftSamples.draft(holder, at);
    drafts.add(draft);
    return draft;
  }
}
