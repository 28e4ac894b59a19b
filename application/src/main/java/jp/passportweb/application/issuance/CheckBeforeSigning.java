package jp.passportweb.application.issuance;

import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.examination.ReadExamination;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.certificate.Issuance;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.review.Outstanding;
import jp.passportweb.domain.review.Reviews;

/**
 * The last look before the key signs: no rule is broken (REQUIREMENTS §6.3, LINT-1), and the
 * evidence is still good on this day (BR 4.2.1), however long ago the decision was made.
 */
@Assembled
public final class CheckBeforeSigning {
  private final FindBrokenRules findBrokenRules;
  private final ReadExamination readExamination;
  private final Reviews reviews;
  private final StopIssuance stopIssuance;

  public CheckBeforeSigning(
      FindBrokenRules findBrokenRules,
      ReadExamination readExamination,
      Reviews reviews,
      StopIssuance stopIssuance) {
    this.findBrokenRules = findBrokenRules;
    this.readExamination = readExamination;
    this.reviews = reviews;
    this.stopIssuance = stopIssuance;
  }

  /** Whether anything can be intended at all; where not, as {@link #passes}. */
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

  /**
   * Whether the intention may be signed; where not, its record is given back to examination.
   *
   * @param said what another linter says of it; where it did not answer, that hinders elsewhere
   */
  boolean passes(ApplicationRecord record, Issuance.Intended intended, List<LintFinding> said) {
    Stream<LintFinding> broken =
        Stream.concat(findBrokenRules.in(intended).stream(), said.stream())
            .filter(LintFinding::stops)
            .filter(finding -> !(finding instanceof LintFinding.Unread));
    return unlessHindered(
        record,
        Stream.<Outstanding>concat(
                broken.map(Outstanding.RuleBroken::new),
                readExamination.of(record).outstanding(reviews.of(record.id())).stream())
            .toList());
  }

  private boolean unlessHindered(ApplicationRecord record, List<Outstanding> hindrances) {
    if (!hindrances.isEmpty()) {
      stopIssuance.stop(record, hindrances);
    }
    return hindrances.isEmpty();
  }
}
