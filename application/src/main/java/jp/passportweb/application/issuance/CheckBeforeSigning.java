package jp.passportweb.application.issuance;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.domaincontrol.LookUpCaa;
import jp.passportweb.application.examination.ReadExamination;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.review.Examination;
import jp.passportweb.domain.review.Outstanding;
import jp.passportweb.domain.review.Reviews;

/**
 * The last look before the key signs: no rule is broken (REQUIREMENTS §6.3, LINT-1), the evidence
 * is still good on this day (BR 4.2.1), however long ago the decision was made, control of every
 * name is proven (DCV-1), and its CAA records permit (CAA-1).
 */
@Assembled
public final class CheckBeforeSigning {
  private final FindBrokenRules findBrokenRules;
  private final ReadExamination readExamination;
  private final Reviews reviews;
  private final LookUpCaa lookUpCaa;
  private final StopIssuance stopIssuance;
  private final InstantSource clock;

  public CheckBeforeSigning(
      FindBrokenRules findBrokenRules,
      ReadExamination readExamination,
      Reviews reviews,
      LookUpCaa lookUpCaa,
      StopIssuance stopIssuance,
      InstantSource clock) {
    this.findBrokenRules = findBrokenRules;
    this.readExamination = readExamination;
    this.reviews = reviews;
    this.lookUpCaa = lookUpCaa;
    this.stopIssuance = stopIssuance;
    this.clock = clock;
  }

  /**
   * Whether anything can be intended at all; where not, its record is given back to examination.
   */
  boolean mayBegin(ApplicationRecord record) {
    return unlessHindered(
        record,
        findBrokenRules.before(record).stream()
            .<Outstanding>map(Outstanding.RuleBroken::new)
            .toList());
  }

  /** What another linter says of it; asked outside of transactions. */
  List<LintFinding> askOthers(Issuance.Intended intended) {
    return findBrokenRules.byOthers(intended);
  }

  /** What the last look showed. */
  enum Result {
    GOOD,
    /** A rule is broken, or evidence is missing: the record is given back to examination. */
    STOPPED,
    /** Another linter gave no answer: it is tried again later. */
    UNREAD,
    /** Whether CAA permits could not be found out: it is tried again later (CAA-3). */
    CAA_UNKNOWN
  }

  /**
   * Whether the intention may be signed.
   *
   * @param said what another linter says of it
   */
  Result look(ApplicationRecord record, Issuance.Intended intended, List<LintFinding> said) {
    Examination examination = readExamination.of(record);
    Stream<Outstanding> broken =
        Stream.concat(findBrokenRules.in(intended).stream(), said.stream())
            .filter(LintFinding::stops)
            .filter(finding -> !(finding instanceof LintFinding.Unread))
            .map(Outstanding.RuleBroken::new);
    Stream<Outstanding> missing = examination.outstanding(reviews.of(record.id())).stream();
    if (!unlessHindered(record, Stream.concat(broken, missing).toList())) {
      return Result.STOPPED;
    }
    if (said.stream().anyMatch(LintFinding.Unread.class::isInstance)) {
      return Result.UNREAD;
    }
    return examination.names().each().stream()
            .allMatch(proof -> lookUpCaa.permits(record.account(), proof, clock.instant()))
        ? Result.GOOD
        : Result.CAA_UNKNOWN;
  }

  private boolean unlessHindered(ApplicationRecord record, List<Outstanding> hindrances) {
    if (!hindrances.isEmpty()) {
      stopIssuance.stop(record, hindrances);
    }
    return hindrances.isEmpty();
  }
}
