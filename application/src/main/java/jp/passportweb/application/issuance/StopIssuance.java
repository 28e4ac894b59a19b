package jp.passportweb.application.issuance;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.domaincontrol.TellOfControl;
import jp.passportweb.application.examination.ReadExamination;
import jp.passportweb.application.notice.TellOutcome;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.certificate.Certificates;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.nameproof.NameProofs;
import jp.passportweb.domain.review.Examination;
import jp.passportweb.domain.review.Outstanding;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.Reviews;
import jp.passportweb.domain.review.Stop;
import jp.passportweb.domain.review.StopRules;

/**
 * Gives a record back to examination that must not be signed as it is (LINT-1, CAA-2): the
 * intention is taken back and its precertificate revoked, no decision stands any more, and whoever
 * can mend it is told.
 */
@Assembled
public final class StopIssuance {
  private final ApplicationRecords records;
  private final Certificates certificates;
  private final Reviews reviews;
  private final ReadExamination readExamination;
  private final TellOutcome tellOutcome;
  private final TellOfControl tellOfControl;
  private final GiveUpPrecertificate giveUpPrecertificate;
  private final AuditTrail audit;
  private final InstantSource clock;

  public StopIssuance(
      ApplicationRecords records,
      Certificates certificates,
      Reviews reviews,
      ReadExamination readExamination,
      TellOutcome tellOutcome,
      TellOfControl tellOfControl,
      GiveUpPrecertificate giveUpPrecertificate,
      AuditTrail audit,
      InstantSource clock) {
    this.records = records;
    this.certificates = certificates;
    this.reviews = reviews;
    this.readExamination = readExamination;
    this.tellOutcome = tellOutcome;
    this.tellOfControl = tellOfControl;
    this.giveUpPrecertificate = giveUpPrecertificate;
    this.audit = audit;
    this.clock = clock;
  }

  /** Runs in the caller's transaction, and ends it where something changed at the same moment. */
  void stop(ApplicationRecord record, List<Outstanding> hindrances) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Optional<Issuance> intended = certificates.ofRecord(record.id());
    Stop stop = new Stop(StopRules.reason(hindrances), now);
    Review review = reviews.of(record.id()).givenBack(stop);
    Examination examination = readExamination.of(record);
    boolean awaits = examination.awaitsCustomer(review);
    boolean stored =
        reviews.save(review, false)
            && records.update(
                record.become(RecordStatus.IN_REVIEW, now).awaitingDocuments(awaits, now))
            && isWithdrawn(intended);
    if (!stored) {
      throw new IllegalStateException("changed while it was being stopped: " + record.id());
    }
    intended.ifPresent(
        one -> giveUpPrecertificate.giveUp(record, one.intention(), reason(hindrances), now));
    tell(record, stop, examination.names());
    audit.append(
        new AuditEvent(
            now,
            "system",
            "certificate.stopped",
            record.receiptNumber().text(),
            FactChange.of("status", record.status(), RecordStatus.IN_REVIEW)
                .with(
                    new FactChange("stop", "", stop.reason().name())
                        .with(details(intended, hindrances)))));
  }

  private boolean isWithdrawn(Optional<Issuance> intended) {
    return intended.map(one -> certificates.withdraw(one.intention())).orElse(true);
  }

  private static CrlReason reason(List<Outstanding> hindrances) {
    return hindrances.stream().anyMatch(StopIssuance::isCompromise)
        ? CrlReason.KEY_COMPROMISE
        : CrlReason.UNSPECIFIED;
  }

  /** A key that became known to others. */
  private static boolean isCompromise(Outstanding hindrance) {
    return hindrance instanceof Outstanding.RuleBroken(LintFinding.Own(LintRule rule, var _))
        && rule == LintRule.KEY_BLOCKED;
  }

  private static Map<String, String> details(
      Optional<Issuance> intended, List<Outstanding> hindrances) {
    return intended
        .map(one -> Map.of("serial", one.intention().serial().hex(), "findings", lines(hindrances)))
        .orElseGet(() -> Map.of("findings", lines(hindrances)));
  }

  private void tell(ApplicationRecord record, Stop stop, NameProofs names) {
    RecordEvent.Kind kind =
        switch (stop.reason()) {
          case SIGNING_REQUEST -> RecordEvent.Kind.SIGNING_REQUEST_ASKED;
          case RULE, NAMES, EVIDENCE -> RecordEvent.Kind.ISSUANCE_STOPPED;
        };
    records.addEvent(new RecordEvent(record.id(), kind, "", stop.at()));
    if (stop.reason() == Stop.Reason.SIGNING_REQUEST) {
      tellOutcome.signingRequestWanted(record, stop.at());
    }
    if (stop.reason() == Stop.Reason.NAMES) {
      tellForbidden(record, names, stop.at());
    }
  }

  private void tellForbidden(ApplicationRecord record, NameProofs names, Instant at) {
    names
        .each()
        .forEach(proof ->
            proof
                .forbidden()
                .ifPresent(forbidden -> tellOfControl.forbidden(record, proof, forbidden, at)));
  }

  private static String lines(List<Outstanding> hindrances) {
    return hindrances.stream().map(StopIssuance::line).collect(Collectors.joining("\n"));
  }

  private static String line(Outstanding hindrance) {
    return switch (hindrance) {
      case Outstanding.RuleBroken(var finding) -> finding.line();
      case Outstanding.TooOld(Outstanding what, var lastDay) ->
          line(what) + ", good until " + lastDay;
      case Outstanding.Document(var document) -> "EVIDENCE: " + document.text();
      case Outstanding.Unproven(var fact) -> "EVIDENCE: " + fact;
      case Outstanding.Contradicted(var fact) -> "CONTRADICTED: " + fact;
      case Outstanding.Unexplained(var difference) -> "UNEXPLAINED: " + difference.key();
      case Outstanding.NameUnproven(var name) -> "DOMAIN_CONTROL: " + name.text();
      case Outstanding.NameForbidden(var name) -> "CAA: " + name.text();
      case Outstanding.TelephoneConfirmationMissing _ -> "EVIDENCE: TELEPHONE";
      case Outstanding.Conversation(var turn) -> "CONVERSATION: " + turn;
      case Outstanding.SigningRequest _ -> "EVIDENCE: SIGNING_REQUEST";
    };
  }
}
