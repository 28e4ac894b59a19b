package jp.passportweb.application.secret;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.secret.DataKeys;
import jp.passportweb.domain.secret.DataKeys.DataKey;
import org.jspecify.annotations.Nullable;

/**
 * At a start, opens the key of what the database keeps sealed, and wraps it under the
 * installation's present secret where it hung on a former one. Opens its own transaction.
 */
public final class OpenDataKey {
  private final DataKeys keys;
  private final Transactions transactions;

  public OpenDataKey(DataKeys keys, Transactions transactions) {
    this.keys = keys;
    this.transactions = transactions;
  }

  /**
   * The key, or nothing when no secret opens it.
   *
   * @param now key material of the present secret
   * @param tried all that may open it; of a database that remembers no key the first one counts
   */
  public Optional<InstallationKey> open(byte[] now, List<byte[]> tried) {
    return transactions.run(() -> {
      keys.lock();
      Optional<DataKey> kept = keys.kept();
      Optional<byte[]> found = find(kept, tried);
      found
          .map(data -> toKeep(kept.orElse(null), data, now))
          .filter(key -> !Optional.of(key).equals(kept))
          .ifPresent(keys::store);
      return found.map(InstallationKey::new);
    });
  }

  /** Whether one of the secrets opens it; stores nothing. */
  public static boolean isOpenedBy(DataKey kept, List<byte[]> tried) {
    return find(Optional.of(kept), tried).isPresent();
  }

  private static Optional<byte[]> find(Optional<DataKey> kept, List<byte[]> tried) {
    if (kept.isEmpty()) {
      return tried.stream().findFirst();
    }
    return tried.stream().flatMap(secret -> opened(kept.get(), secret).stream()).findFirst();
  }

  private static Optional<byte[]> opened(DataKey kept, byte[] secret) {
    String wrapped = kept.wrapped();
    Optional<byte[]> data = wrapped == null ? Optional.of(secret) : unwrapped(wrapped, secret);
    return data.filter(key -> check(key).equals(kept.check()));
  }

  private static DataKey toKeep(@Nullable DataKey kept, byte[] data, byte[] now) {
    if (Arrays.equals(data, now)) {
      return new DataKey(null, check(data));
    }
    boolean opensAlready = kept != null && kept.wrapped() != null && opened(kept, now).isPresent();
    return opensAlready
        ? Objects.requireNonNull(kept)
        : new DataKey(
            Base64.getEncoder().encodeToString(new InstallationKey(now).seal(data)), check(data));
  }

  private static Optional<byte[]> unwrapped(String wrapped, byte[] secret) {
    try {
      return Optional.of(new InstallationKey(secret).open(Base64.getDecoder().decode(wrapped)));
    } catch (IllegalStateException otherSecret) {
      return Optional.empty();
    }
  }

  private static String check(byte[] data) {
    return new InstallationKey(data).digest("data-key", "check");
  }
}
