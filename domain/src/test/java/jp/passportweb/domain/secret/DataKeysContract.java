package jp.passportweb.domain.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link DataKeys} does. */
public abstract class DataKeysContract {
  private final DataKeys keys;

  protected DataKeysContract(DataKeys keys) {
    this.keys = keys;
  }

  @Test
  @DisplayName("the latest key that was stored is kept, derived or wrapped")
  void kept() {
    keys.lock();
    assertThat(keys.kept()).isEmpty();
    DataKeys.DataKey derived = new DataKeys.DataKey(null, "check");
    keys.store(derived);
    assertThat(keys.kept()).contains(derived);
    DataKeys.DataKey wrapped = new DataKeys.DataKey("d3JhcHBlZA==", "check");
    keys.store(wrapped);
    assertThat(keys.kept()).contains(wrapped);
  }
}
