package jp.passportweb.domain.request.newsigningrequest;

import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.BasicInformation;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.review.Review;
import jp.passportweb.domain.review.Stop;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.domain.signingrequest.SpkiHash;

/** When another CSR takes the place of a record's, and what it must be (LINT-1). */
public final class NewSigningRequestRules {
  private NewSigningRequestRules() {}

  /**
   * Whether one is taken now: it was asked for, or the key cannot be certified any more and nothing
   * is decided yet.
   *
   * @param keyBlocked whether the record's key is known to others
   */
  public static boolean isTaken(ApplicationRecord record, Review review, boolean keyBlocked) {
    boolean wanted = keyBlocked || review.isStoppedFor(Stop.Reason.SIGNING_REQUEST);
    return wanted && record.requestType().certifies() && record.status().isUndecided();
  }

  /**
   * What is wrong with a good CSR here: the names stay as they were applied for and examined, and
   * the key does not.
   *
   * @param names that the CSR asks for, the common name first
   */
  public static Optional<InputProblem> problem(
      BasicInformation applied, List<DnsName> names, SpkiHash key) {
    if (!names.getFirst().equals(applied.commonName())) {
      return Optional.of(new InputProblem.OtherCommonName(applied.commonName().text()));
    }
    Optional<InputProblem> other =
        names.stream()
            .filter(name -> !applied.names().contains(name))
            .findFirst()
            .map(name -> new InputProblem.NameNotApplied(name.text()));
    return other.or(() ->
        key.equals(applied.keyHash())
            ? Optional.of(new InputProblem.SameKeyAgain())
            : Optional.empty());
  }
}
