package jp.passportweb.domain.evidence;

import java.time.LocalDate;
import jp.passportweb.domain.catalog.ReuseLimit;
import jp.passportweb.domain.catalog.ReusePolicy;

/** Until when evidence is usable, item by item (BR 4.2.1, EVG 3.2.2.14.3). */
public final class EvidenceRules {
  private EvidenceRules() {}

  /** The last day on which a certificate may rest on it: by the dated limit, or sooner. */
  public static LocalDate lastDay(Evidence evidence, Requirement requirement, ReusePolicy policy) {
    LocalDate dated = policy.lastDay(evidence.collectedOn(), ReuseLimit::identity);
    if (requirement.days() == null) {
      return dated;
    }
    LocalDate sooner = evidence.collectedOn().plusDays(requirement.days());
    return sooner.isBefore(dated) ? sooner : dated;
  }
}
