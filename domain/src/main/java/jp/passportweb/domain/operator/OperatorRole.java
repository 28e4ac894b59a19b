package jp.passportweb.domain.operator;

import static jp.passportweb.domain.operator.Capability.APPROVE;
import static jp.passportweb.domain.operator.Capability.CONFIRM_MENDING;
import static jp.passportweb.domain.operator.Capability.EXAMINE;
import static jp.passportweb.domain.operator.Capability.INSPECT;
import static jp.passportweb.domain.operator.Capability.INSPECT_SAMPLES;
import static jp.passportweb.domain.operator.Capability.MANAGE_DATA;
import static jp.passportweb.domain.operator.Capability.MANAGE_LOGIN_CERTIFICATES;
import static jp.passportweb.domain.operator.Capability.MANAGE_PEOPLE;
import static jp.passportweb.domain.operator.Capability.MEND_ACCOUNTS;
import static jp.passportweb.domain.operator.Capability.MEND_MAILS;
import static jp.passportweb.domain.operator.Capability.OWN_ACCESS;
import static jp.passportweb.domain.operator.Capability.READ_CASES;
import static jp.passportweb.domain.operator.Capability.READ_TRAIL;

import java.util.Set;

/** What staff are: each a set of what they may do (OPR-1). */
@SuppressWarnings("ImmutableEnumChecker") // Set.of does not change
public enum OperatorRole {
  EXAMINER(READ_CASES, EXAMINE, APPROVE, MEND_MAILS, MEND_ACCOUNTS, OWN_ACCESS),
  APPROVER(
      READ_CASES,
      EXAMINE,
      APPROVE,
      MEND_MAILS,
      MEND_ACCOUNTS,
      CONFIRM_MENDING,
      INSPECT_SAMPLES,
      READ_TRAIL,
      MANAGE_LOGIN_CERTIFICATES,
      OWN_ACCESS),

  /** People and data; decides no case. */
  ADMINISTRATOR(
      READ_CASES,
      INSPECT,
      READ_TRAIL,
      MEND_MAILS,
      INSPECT_SAMPLES,
      MANAGE_DATA,
      MANAGE_PEOPLE,
      MANAGE_LOGIN_CERTIFICATES,
      OWN_ACCESS),

  /** Reads all, changes nothing. */
  AUDITOR(READ_CASES, INSPECT, READ_TRAIL, OWN_ACCESS);

  private final Set<Capability> capabilities;

  OperatorRole(Capability... capabilities) {
    this.capabilities = Set.of(capabilities);
  }

  public Set<Capability> capabilities() {
    return capabilities;
  }

  public boolean may(Capability capability) {
    return capabilities.contains(capability);
  }
}
