package jp.passportweb.application.domaincontrol;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.domaincontrol.Authorization;
import jp.passportweb.domain.domaincontrol.Authorizations;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;

/**
 * What follows from a proof that was just stored: whatever else it proves is asked for no longer,
 * the trail says what was validated and how (BR 5.4.1), and contacts whose names are all proven are
 * told. Runs in the caller's transaction.
 */
@Assembled
public final class ConcludeAuthorization {
  private final Authorizations authorizations;
  private final NeedOfNames needOfNames;
  private final TellOfControl tellOfControl;
  private final ReleaseStopped releaseStopped;
  private final AuditTrail audit;

  public ConcludeAuthorization(
      Authorizations authorizations,
      NeedOfNames needOfNames,
      TellOfControl tellOfControl,
      ReleaseStopped releaseStopped,
      AuditTrail audit) {
    this.authorizations = authorizations;
    this.needOfNames = needOfNames;
    this.tellOfControl = tellOfControl;
    this.releaseStopped = releaseStopped;
    this.audit = audit;
  }

  void conclude(Authorization proven, Map<String, String> evidence, Instant now) {
    List<ApplicationRecord> records = needOfNames.of(proven);
    records.stream()
        .flatMap(record -> needOfNames.pendingOf(record).stream())
        .distinct()
        .filter(pending -> isCovered(pending, proven))
        .forEach(authorizations::withdraw);
    Map<String, String> details = new HashMap<>(evidence);
    details.put("authorization", proven.id().value().toString());
    details.put("account", proven.account().value().toString());
    details.put("domain", proven.name().text());
    details.put("method", proven.method().section());
    subjects(proven, records)
        .forEach(subject ->
            audit.append(new AuditEvent(now, "system", "domain.validated", subject, details)));
    records.forEach(record -> tellOfControl.proven(record, now));
    releaseStopped.release(proven.account(), now);
  }

  /** The applications that it is for; the account where there is none any longer. */
  private static Stream<String> subjects(Authorization proven, List<ApplicationRecord> records) {
    return records.isEmpty()
        ? Stream.of(proven.account().value().toString())
        : records.stream().map(record -> record.receiptNumber().text());
  }

  private static boolean isCovered(PendingAuthorization pending, Authorization proven) {
    return pending.names().stream().allMatch(proven::covers);
  }
}
