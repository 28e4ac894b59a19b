package jp.passportweb.domain.seal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.certificate.Issuance;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of a seal's contract.
 *
 * @param revokedAt nothing while it is not revoked
 */
public record SealedCertificate(Issuance.Issued issued, @Nullable Instant revokedAt) {
  private static final Comparator<SealedCertificate> BY_ISSUE =
      Comparator.comparing(certificate -> certificate.issued().issuedAt());

  public SealStatus status(Instant now) {
    return SealStatus.of(issued.intention().validity(), revokedAt, now);
  }

  /**
   * The one that the seal tells of: the latest that is valid, and where none is, the latest. After
   * a reissue 「後日失効する」 both are valid for a while, and the server may hold either.
   */
  public static Optional<SealedCertificate> current(List<SealedCertificate> all, Instant now) {
    return all.stream()
        .filter(certificate -> certificate.status(now) == SealStatus.VALID)
        .max(BY_ISSUE)
        .or(() -> all.stream().max(BY_ISSUE));
  }
}
