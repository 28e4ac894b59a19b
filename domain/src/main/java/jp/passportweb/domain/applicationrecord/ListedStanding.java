package jp.passportweb.domain.applicationrecord;

import java.time.Instant;
import java.time.LocalDate;
import jp.passportweb.domain.catalog.ContractType;
import jp.passportweb.domain.request.RecordSituation.ContractStanding;
import org.jspecify.annotations.Nullable;

/**
 * What became of a listed record's certificate, and the contract behind it.
 *
 * @param revokedAt nothing while the certificate is not revoked
 * @param revocationDue by when it is, where that is to come
 * @param superseded whether another certificate took its place
 * @param contractUntil the contract's last day; absent until it is concluded
 */
public record ListedStanding(
    @Nullable Instant revokedAt,
    @Nullable Instant revocationDue,
    boolean superseded,
    @Nullable LocalDate contractUntil,
    boolean terminated) {
  /** Nothing is concluded yet. */
  public static final ListedStanding NOTHING = new ListedStanding(null, null, false, null, false);

  /** The contract, where one is concluded. */
  public @Nullable ContractStanding contract(ContractType type) {
    return contractUntil == null ? null : new ContractStanding(contractUntil, type, terminated);
  }
}
