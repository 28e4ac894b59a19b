package jp.passportweb.domain.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.ContractType;
import jp.passportweb.domain.catalog.ValidationLevel;
import org.jspecify.annotations.Nullable;

/**
 * All that decides which requests a record allows (SEL-1).
 *
 * @param contract absent until it is concluded
 * @param certificate absent until it is issued, and for kinds without one
 * @param followUps every request made from a record of the same contract
 */
public record RecordSituation(
    RecordId id,
    RequestType type,
    RecordStatus status,
    ValidationLevel level,
    @Nullable ContractStanding contract,
    @Nullable CertificateStanding certificate,
    List<FollowUp> followUps) {

  /**
   * The contract behind the record.
   *
   * @param until its last day
   */
  public record ContractStanding(LocalDate until, ContractType type, boolean terminated) {}

  /**
   * The record's certificate.
   *
   * @param issuedOn day 0 of every limit
   * @param lastDay of its validity
   * @param compromised whether the world reads that its key is compromised
   * @param toReplace whether a campaign asks its holder to replace it (MAS-1)
   */
  public record CertificateStanding(
      LocalDate issuedOn,
      LocalDate lastDay,
      boolean revoked,
      boolean compromised,
      boolean toReplace) {}

  /** Whether a campaign asks for its replacement, which days and numbers do not keep back. */
  public boolean toReplace() {
    return certificate != null && certificate.toReplace();
  }

  /** The latest request of a kind that stands, whatever record of the contract it was made from. */
  public Optional<FollowUp> standing(RequestType... types) {
    return followUps.stream()
        .filter(f -> f.stands() && Set.of(types).contains(f.type()))
        .reduce((earlier, later) -> later);
  }

  /** As {@link #standing}, of those that are not done yet. */
  public Optional<FollowUp> open(RequestType... types) {
    return standing(types).filter(f -> f.status().isOpen());
  }

  /** The open 失効 from this record that reports a compromised key (REV-4). */
  public Optional<FollowUp> reportedCompromise() {
    return followUps.stream()
        .filter(f -> f.base().equals(id) && f.compromise() && f.status().isOpen())
        .findFirst();
  }

  /** The 更新 or サービス切替 whose contract took the place of this record's (REN-1, SWI-1). */
  public Optional<FollowUp> renewed() {
    return standing(RequestType.RENEWAL, RequestType.SERVICE_SWITCH)
        .filter(f -> !f.status().isOpen());
  }

  /** The request whose certificate took the place of this record's. */
  public Optional<FollowUp> successor() {
    return followUps.stream()
        .filter(f -> f.base().equals(id) && f.type().replacesCertificate())
        .filter(f -> f.stands() && !f.status().isOpen())
        .findFirst();
  }
}
