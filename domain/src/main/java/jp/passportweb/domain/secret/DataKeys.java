package jp.passportweb.domain.secret;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port: how the database remembers the key of what it keeps sealed. */
public interface DataKeys {
  /** Nothing before the first start. */
  Optional<DataKey> kept();

  /** Keeps every other start waiting until the transaction ends. */
  void lock();

  void store(DataKey key);

  /**
   * The key, as far as it may be known to who reads the database.
   *
   * @param wrapped sealed under the installation's secret, in Base64; null where it is derived from
   *     the secret
   * @param check a hash under the key, by which the right one is known
   */
  record DataKey(@Nullable String wrapped, String check) {}
}
