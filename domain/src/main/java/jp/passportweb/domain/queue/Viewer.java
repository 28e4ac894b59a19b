package jp.passportweb.domain.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;

/**
 * Whose queue it is, and when it is looked at.
 *
 * @param examines whether this person's role examines and approves at all
 * @param twoPeople the services whose certificates need two people (REQUIREMENTS §6.7)
 */
public record Viewer(
    OperatorId operator, boolean examines, Set<ServiceCode> twoPeople, Instant now) {
  public Viewer {
    twoPeople = Set.copyOf(twoPeople);
  }

  public static Viewer of(Operator operator, Set<ServiceCode> twoPeople, Instant now) {
    return new Viewer(operator.id(), operator.role().may(Capability.EXAMINE), twoPeople, now);
  }

  /**
   * Whether there is something that this person may do (QUE-1).
   *
   * @param gathered whether they gathered evidence for it, or found it good
   */
  public boolean mayAct(
      RecordStatus status, RequestType type, ServiceCode service, boolean gathered) {
    boolean needsAnother =
        status == RecordStatus.AWAITING_APPROVAL && type.certifies() && twoPeople.contains(service);
    return examines && status.isOpen() && !(needsAnother && gathered);
  }

  /** The first moment of tomorrow, Asia/Tokyo. */
  public Instant endOfDay() {
    return LocalDate.ofInstant(now, ValidityRules.TOKYO)
        .plusDays(1)
        .atStartOfDay(ValidityRules.TOKYO)
        .toInstant();
  }
}
