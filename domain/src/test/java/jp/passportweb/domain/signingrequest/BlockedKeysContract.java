package jp.passportweb.domain.signingrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.applicationrecord.RecordSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link BlockedKeys} does. */
public abstract class BlockedKeysContract {
  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00.654321Z");

  private final BlockedKeys blockedKeys;

  protected BlockedKeysContract(Repositories repositories) {
    blockedKeys = repositories.blockedKeys();
  }

  @Test
  @DisplayName("a blocked key stays blocked; blocking it twice changes nothing")
  void blocked() {
    SpkiHash key = SpkiHash.of(RecordSamples.bytes("compromised"));
    assertThat(blockedKeys.contains(key)).isFalse();
    blockedKeys.block(key, "keyCompromise", NOW);
    blockedKeys.block(key, "imported", NOW.plusSeconds(1));
    assertThat(blockedKeys.contains(key)).isTrue();
    SpkiHash another = SpkiHash.of(RecordSamples.bytes("another"));
    assertThat(blockedKeys.contains(another)).isFalse();
    assertThat(blockedKeys.among(Set.of(key, another))).containsExactly(key);
    assertThat(blockedKeys.among(Set.of())).isEmpty();
  }
}
