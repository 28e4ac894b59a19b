package jp.passportweb.domain.request.reissue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link DeferredRevocations} does. */
public abstract class DeferredRevocationsContract {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 8);
  private static final Instant AT = Instant.parse("2026-12-08T00:10:00Z");

  private final DeferredRevocations deferred;
  private final Scene scene;

  protected DeferredRevocationsContract(Repositories repositories) {
    deferred = repositories.deferredRevocations();
    scene = new Scene(repositories);
  }

  @Test
  @DisplayName("REI-3 what is due by a day is found, the earliest first, no more than wanted")
  void due() {
    DeferredRevocation today = on(DAY);
    DeferredRevocation earlier = on(DAY.minusDays(1));
    on(DAY.plusDays(1));
    assertThat(deferred.due(DAY, 10)).containsExactly(earlier, today);
    assertThat(deferred.due(DAY, 1)).containsExactly(earlier);
  }

  @Test
  @DisplayName("REI-3 each is taken once")
  void once() {
    DeferredRevocation one = on(DAY);
    assertThat(deferred.take(one.previous(), AT)).isTrue();
    assertThat(deferred.take(one.previous(), AT)).isFalse();
    assertThat(deferred.due(DAY, 10)).isEmpty();
    assertThat(deferred.take(scene.record().id(), AT)).isFalse();
  }

  @Test
  @DisplayName("a certificate waits for one day only: the first that was set")
  void firstStands() {
    DeferredRevocation first = on(DAY);
    deferred.add(new DeferredRevocation(first.previous(), first.reissue(), DAY.minusDays(5)));
    assertThat(deferred.due(DAY, 10)).containsExactly(first);
  }

  private DeferredRevocation on(LocalDate day) {
    DeferredRevocation one = new DeferredRevocation(scene.record().id(), scene.record().id(), day);
    deferred.add(one);
    return one;
  }
}
