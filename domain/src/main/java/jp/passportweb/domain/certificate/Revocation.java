package jp.passportweb.domain.certificate;

import java.time.Instant;
import java.util.Optional;

/**
 * A certificate that counts no more, a subscriber's or an authority's.
 *
 * @param authority the name of its issuer
 * @param notAfter its end, by which lists know when to forget it
 */
public record Revocation(
    String authority, SerialNumber serial, Instant notAfter, CrlReason reason, Instant revokedAt) {
  /**
   * The same with the reason that is learned later. Only a compromised key changes what was
   * published once (BR 7.2.2).
   */
  public Optional<Revocation> revised(CrlReason learned) {
    return learned == CrlReason.KEY_COMPROMISE && reason != learned
        ? Optional.of(new Revocation(authority, serial, notAfter, learned, revokedAt))
        : Optional.empty();
  }
}
