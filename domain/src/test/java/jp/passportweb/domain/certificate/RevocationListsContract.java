package jp.passportweb.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.passportweb.domain.Repositories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link RevocationLists} does. */
public abstract class RevocationListsContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

  private final RevocationLists lists;

  protected RevocationListsContract(Repositories repositories) {
    lists = repositories.revocationLists();
  }

  @Test
  @DisplayName("the latest list of an authority is the one of the highest number")
  void latest() {
    assertThat(lists.latest("SR CA")).isEmpty();
    assertThat(lists.head("SR CA")).isEmpty();
    RevocationList ninth = RevocationSamples.list("SR CA", 9, NOW);
    RevocationList tenth = RevocationSamples.list("SR CA", 10, NOW.plusSeconds(1));
    assertThat(lists.add(tenth)).isTrue();
    assertThat(lists.add(ninth)).isTrue();
    assertThat(lists.add(RevocationSamples.list("EV CA", 11, NOW))).isTrue();
    assertThat(lists.latest("SR CA")).contains(tenth);
    assertThat(lists.head("SR CA")).contains(tenth.head());
  }

  @Test
  @DisplayName("a number is published once; who comes second leaves the first as it is")
  void once() {
    RevocationList first = RevocationSamples.list("SR CA", 1, NOW);
    lists.add(first);
    assertThat(lists.add(RevocationSamples.list("SR CA", 1, NOW.plusSeconds(1)))).isFalse();
    assertThat(lists.latest("SR CA")).contains(first);
    assertThat(lists.add(RevocationSamples.list("EV CA", 1, NOW))).isTrue();
  }

  @Test
  @DisplayName("a list is followed by one list; who comes second with another number is refused")
  void unforked() {
    lists.add(RevocationSamples.list("SR CA", 7, NOW));
    RevocationList first = RevocationSamples.list("SR CA", 1_763_607_600_001L, 7, NOW);
    assertThat(lists.add(first)).isTrue();
    assertThat(lists.add(RevocationSamples.list("SR CA", 1_763_607_600_002L, 7, NOW))).isFalse();
    assertThat(lists.latest("SR CA")).contains(first);
    assertThat(lists.add(RevocationSamples.list("EV CA", 1_763_607_600_002L, 7, NOW))).isTrue();
  }
}
