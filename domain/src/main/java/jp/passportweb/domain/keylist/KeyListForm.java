package jp.passportweb.domain.keylist;

import java.util.Optional;

/** By what a list names its keys. */
public sealed interface KeyListForm {
  /** Bytes of an entry. */
  int bytes();

  /** What stands in such a list for this key, in hexadecimal; nothing where it cannot stand. */
  Optional<String> entryOf(KeyFingerprints key);

  /** Whether this key could stand in such a list at all. */
  default boolean covers(KeyFingerprints key) {
    return entryOf(key).isPresent();
  }

  /**
   * SHA-256 over the SubjectPublicKeyInfo, whole or its first bytes, as lists of millions have it.
   * With fewer bytes than allowed, good keys would be taken for bad ones.
   */
  record SpkiSha256(int bytes) implements KeyListForm {
    public static final int WHOLE = 32;
    public static final int FEWEST = 8;

    public SpkiSha256 {
      if (bytes < FEWEST || bytes > WHOLE) {
        throw new IllegalArgumentException("bytes of an SPKI SHA-256: " + bytes);
      }
    }

    @Override
    public Optional<String> entryOf(KeyFingerprints key) {
      return Optional.of(key.spki().hex().substring(0, 2 * bytes));
    }
  }

  /**
   * Debian's openssl-blacklist, a file for each size of RSA keys: the last bytes of SHA-1 over what
   * {@code openssl rsa -modulus} prints.
   */
  record DebianModulus(int rsaBits) implements KeyListForm {
    public static final int BYTES = 10;

    @Override
    public int bytes() {
      return BYTES;
    }

    @Override
    public Optional<String> entryOf(KeyFingerprints key) {
      return Optional.ofNullable(key.modulus())
          .filter(modulus -> modulus.bits() == rsaBits)
          .map(ModulusHash::sha1)
          .map(sha1 -> sha1.substring(sha1.length() - 2 * BYTES));
    }
  }
}
