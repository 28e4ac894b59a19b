package jp.passportweb.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ProfileChanges} does. */
public abstract class ProfileChangesContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");

  private final ProfileChanges changes;
  private final Scene scene;

  protected ProfileChangesContract(Repositories repositories) {
    changes = repositories.profileChanges();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("PROF-1 what is typed is read as it was added, and as it was changed")
  void kept() {
    ProfileChange change = added();
    assertThat(changes.forUpdate(change.id())).contains(change);
    ProfileChange later =
        change
            .typing(Map.of("registration.name", "原宿 太郎", "organization.name", ""), NOW)
            .asking(new AddressProof("5eed", NOW, 2), NOW.plusSeconds(1))
            .basedOn(8, NOW.plusSeconds(2));
    changes.update(later);
    assertThat(changes.forUpdate(change.id())).contains(later);
  }

  @Test
  @DisplayName("a change that was removed or never there is not found")
  void removed() {
    ProfileChange change = added();
    changes.remove(change.id());
    assertThat(changes.forUpdate(change.id())).isEmpty();
    assertThat(changes.forUpdate(UUID.randomUUID())).isEmpty();
  }

  @Test
  @DisplayName("APP-6 of an account's changes the latest are left")
  void latest() {
    ProfileChange earlier = added();
    ProfileChange foreign = added();
    ProfileChange later =
        new ProfileChange(
            UUID.randomUUID(), earlier.account(), 7, Map.of(), null, NOW.plusSeconds(1));
    changes.add(later);
    changes.removeAllButLatest(earlier.account(), 2);
    assertThat(changes.forUpdate(earlier.id())).isPresent();
    changes.removeAllButLatest(earlier.account(), 1);
    assertThat(changes.forUpdate(earlier.id())).isEmpty();
    assertThat(changes.forUpdate(later.id())).isPresent();
    assertThat(changes.forUpdate(foreign.id())).isPresent();
  }

  @Test
  @DisplayName("changes that nobody goes on with are swept, and counted")
  void swept() {
    ProfileChange change = added();
    assertThat(changes.removeUnchangedSince(NOW)).isZero();
    assertThat(changes.removeUnchangedSince(NOW.plusSeconds(1))).isEqualTo(1);
    assertThat(changes.forUpdate(change.id())).isEmpty();
  }

  private ProfileChange added() {
    ProfileChange change =
        new ProfileChange(
            UUID.randomUUID(),
            scene.account(),
            7,
            Map.of("organization.name", "株式会社青空商事"),
            null,
            NOW);
    changes.add(change);
    return change;
  }
}
