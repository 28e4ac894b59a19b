package jp.passportweb.domain.audit;

/**
 * An entry of the trail by its number and its hash.
 *
 * @param entry from 1 on without a gap
 * @param hash SHA-256 over the entry and the hash before it, in hexadecimal
 */
public record ChainLink(long entry, String hash) {
  /** What the first entry follows. */
  public static final ChainLink START = new ChainLink(0, "0".repeat(64));
}
