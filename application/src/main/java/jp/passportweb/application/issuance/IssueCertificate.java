package jp.passportweb.application.issuance;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.domaincontrol.LookUpCaa;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.certificate.IntentionRules;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.signingrequest.Der;

/**
 * Issues the certificate of an approved record in three acts: the intention is stored, the
 * authority signs outside any transaction, for transparency logs and with their promises, the
 * certificate is stored (REQUIREMENTS §6.4, CT-1). After a crash at any point the same act leads to
 * the same one certificate. Opens its own transactions.
 */
@Assembled
public final class IssueCertificate {
  private final ApplicationRecords records;
  private final IntendIssuance intend;
  private final LookUpCaa lookUpCaa;
  private final CheckBeforeSigning check;
  private final SignLogged signLogged;
  private final ConcludeIssuance conclude;
  private final Transactions transactions;
  private final InstantSource clock;

  public IssueCertificate(
      ApplicationRecords records,
      IntendIssuance intend,
      LookUpCaa lookUpCaa,
      CheckBeforeSigning check,
      SignLogged signLogged,
      ConcludeIssuance conclude,
      Transactions transactions,
      InstantSource clock) {
    this.records = records;
    this.intend = intend;
    this.lookUpCaa = lookUpCaa;
    this.check = check;
    this.signLogged = signLogged;
    this.conclude = conclude;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What came of issuing. */
  public enum Outcome {
    ISSUED,
    NOT_APPROVED,
    /** It would break a rule, or rest on stale evidence: it is back in examination. */
    STOPPED,
    /** A linter gave no answer: it waits, and is tried again. */
    UNREAD,
    /** For the hour until a fresh intention takes its place. */
    INTENTION_TOO_OLD,
    /** CAA could not be looked up, or not from enough places: it is tried again (CAA-3). */
    CAA_UNKNOWN,
    /** Too few logs have promised to publish it; they are asked again (CT-2). */
    AWAITING_LOGS
  }

  /** An approved record and what will be signed for it. */
  private record Begun(ApplicationRecord record, Issuance.Intended intended) {}

  public Outcome issue(RecordId id) {
    return transactions.run(() -> begin(id)).map(this::issue).orElse(Outcome.NOT_APPROVED);
  }

  private Outcome issue(Begun begun) {
    Issuance.Intended intended = begun.intended();
    if (!IntentionRules.maySign(intended, now())) {
      return Outcome.INTENTION_TOO_OLD;
    }
    lookUpCaa.freshen(begun.record());
    List<LintFinding> said = check.askOthers(intended);
    Outcome checked = transactions.run(() -> check(intended, said));
    if (checked != Outcome.ISSUED) {
      return checked;
    }
    return signLogged
        .sign(intended)
        .map(certificate -> conclude(intended, certificate))
        .orElse(Outcome.AWAITING_LOGS);
  }

  private Outcome conclude(Issuance.Intended intended, Der certificate) {
    transactions.run(() -> conclude.conclude(new Issuance.Issued(intended, certificate, now())));
    return Outcome.ISSUED;
  }

  /** Read anew: the record may have been given back since. */
  private Outcome check(Issuance.Intended intended, List<LintFinding> said) {
    return approved(intended.record())
        .map(record -> outcome(check.look(record, intended, said)))
        .orElse(Outcome.NOT_APPROVED);
  }

  private static Outcome outcome(CheckBeforeSigning.Result result) {
    return switch (result) {
      case GOOD -> Outcome.ISSUED;
      case STOPPED -> Outcome.STOPPED;
      case UNREAD -> Outcome.UNREAD;
      case CAA_UNKNOWN -> Outcome.CAA_UNKNOWN;
    };
  }

  private Optional<Begun> begin(RecordId id) {
    return approved(id)
        .filter(check::mayBegin)
        .map(record -> new Begun(record, intend.intend(record, now())));
  }

  private Optional<ApplicationRecord> approved(RecordId id) {
    return records.byId(id).filter(record -> record.status() == RecordStatus.ISSUING);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
