package jp.passportweb.application.office;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.domaincontrol.BeginAuthorizations;
import jp.passportweb.application.domaincontrol.LookUpCaa;
import jp.passportweb.application.domaincontrol.NeedOfNames;
import jp.passportweb.application.domaincontrol.TryAuthorization;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.ReviewRefusal;

/**
 * いま確認する, in the office: has every name of a record looked for, and its CAA records. What it proves
 * is what was seen; nobody enters it by hand (DCV-2). Opens its own transactions.
 */
@Assembled
public final class LookAtNames {
  private final LayCase layCase;
  private final BeginAuthorizations beginAuthorizations;
  private final NeedOfNames needOfNames;
  private final TryAuthorization tryAuthorization;
  private final LookUpCaa lookUpCaa;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final InstantSource clock;

  public LookAtNames(
      LayCase layCase,
      BeginAuthorizations beginAuthorizations,
      NeedOfNames needOfNames,
      TryAuthorization tryAuthorization,
      LookUpCaa lookUpCaa,
      AuditTrail audit,
      Transactions transactions,
      InstantSource clock) {
    this.layCase = layCase;
    this.beginAuthorizations = beginAuthorizations;
    this.needOfNames = needOfNames;
    this.tryAuthorization = tryAuthorization;
    this.lookUpCaa = lookUpCaa;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  public ReviewOutcome look(RecordId id, OperatorId operator) {
    Optional<OpenCase> open = transactions.run(() -> layCase.lay(id, operator));
    if (open.isEmpty()) {
      return new ReviewOutcome.Refused(new ReviewRefusal.NoSuchRecord());
    }
    Optional<ReviewRefusal> reason = open.get().whyNotLook();
    if (reason.isPresent()) {
      return new ReviewOutcome.Refused(reason.get());
    }
    for (PendingAuthorization pending : transactions.run(() -> asked(open.get()))) {
      tryAuthorization.attempt(pending.id());
    }
    lookUpCaa.again(open.get().record());
    return new ReviewOutcome.Done();
  }

  private List<PendingAuthorization> asked(OpenCase open) {
    beginAuthorizations.begin(open.record(), clock.instant());
    audit.append(
        new AuditEvent(
            clock.instant(),
            Desk.actor(open),
            "domain.looked",
            open.record().receiptNumber().text(),
            Map.of()));
    return needOfNames.pendingOf(open.record());
  }
}
