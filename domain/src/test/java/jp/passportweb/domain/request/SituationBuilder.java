package jp.passportweb.domain.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.applicationrecord.ReceiptNumber;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.ContractType;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.request.RecordSituation.CertificateStanding;
import jp.passportweb.domain.request.RecordSituation.ContractStanding;
import org.jspecify.annotations.Nullable;

/**
 * A record's situation for tests: a completed new application of SR, issued on 2026-11-25 for 199
 * days in a contract of one year.
 */
public final class SituationBuilder {
  public static final LocalDate ISSUED = LocalDate.of(2026, 11, 25);
  public static final LocalDate CERTIFICATE_END = LocalDate.of(2027, 6, 11);
  public static final LocalDate CONTRACT_END = LocalDate.of(2027, 11, 24);
  public static final ReceiptNumber FOLLOW_UP = ReceiptNumber.ofNumber(77);

  private final RecordId id = new RecordId(UUID.randomUUID());
  private final List<FollowUp> followUps = new ArrayList<>();
  private RequestType type = RequestType.NEW;
  private RecordStatus status = RecordStatus.COMPLETED;
  private ValidationLevel level = ValidationLevel.OV;
  private @Nullable ContractStanding contract =
      new ContractStanding(CONTRACT_END, ContractType.FIXED_TERM, false);
  private @Nullable CertificateStanding certificate =
      new CertificateStanding(ISSUED, CERTIFICATE_END, false, false, false);

  public static SituationBuilder completed() {
    return new SituationBuilder();
  }

  public SituationBuilder ofKind(RequestType kind) {
    type = kind;
    certificate = kind.certifies() ? certificate : null;
    return this;
  }

  public SituationBuilder in(RecordStatus newStatus) {
    status = newStatus;
    if (newStatus.isOpen()) {
      contract = null;
      certificate = null;
    }
    return this;
  }

  public SituationBuilder ev() {
    level = ValidationLevel.EV;
    return this;
  }

  public SituationBuilder autoRenewing() {
    contract = new ContractStanding(CONTRACT_END, ContractType.AUTO_RENEWING, false);
    return this;
  }

  public SituationBuilder terminated() {
    ContractType kind = contract == null ? ContractType.FIXED_TERM : contract.type();
    contract = new ContractStanding(CONTRACT_END, kind, true);
    return this;
  }

  public SituationBuilder revoked() {
    status = RecordStatus.REVOKED;
    certificate = new CertificateStanding(ISSUED, CERTIFICATE_END, true, false, false);
    return this;
  }

  public SituationBuilder compromised() {
    status = RecordStatus.REVOKED;
    certificate = new CertificateStanding(ISSUED, CERTIFICATE_END, true, true, false);
    return this;
  }

  /** An open 失効 made from this record that reports a compromised key. */
  public SituationBuilder reportedAsCompromised() {
    followUps.add(new FollowUp(RequestType.REVOCATION, id, FOLLOW_UP, RecordStatus.ACCEPTED, true));
    return this;
  }

  public SituationBuilder issuedOn(LocalDate day) {
    certificate = new CertificateStanding(day, CERTIFICATE_END, false, false, false);
    return this;
  }

  /** As {@link #issuedOn}, where a campaign asks for the replacement. */
  public SituationBuilder toReplace(LocalDate day) {
    certificate = new CertificateStanding(day, CERTIFICATE_END, false, false, true);
    return this;
  }

  public SituationBuilder lastingAsLongAsTheContract() {
    certificate = new CertificateStanding(ISSUED, CONTRACT_END, false, false, false);
    return this;
  }

  /** A request made from this record. */
  public SituationBuilder followedBy(RequestType kind, RecordStatus itsStatus) {
    followUps.add(new FollowUp(kind, id, FOLLOW_UP, itsStatus, false));
    return this;
  }

  /** A request made from another record of the contract. */
  public SituationBuilder besides(RequestType kind, RecordStatus itsStatus) {
    followUps.add(new FollowUp(kind, new RecordId(UUID.randomUUID()), FOLLOW_UP, itsStatus, false));
    return this;
  }

  public RecordSituation build() {
    return new RecordSituation(id, type, status, level, contract, certificate, followUps);
  }
}
