package jp.passportweb.domain.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;

/**
 * Which call of earlier records is good for a later one (EVG 3.2.2.14.2): the request takes the
 * place of the other within its term, and the same person asked for both. A new contract is always
 * confirmed by telephone.
 */
public final class ReuseRules {
  private ReuseRules() {}

  /**
   * @param earlier reviews of the records that the request goes back to
   */
  public static Optional<GoodCall> call(
      ApplicationRecord record, List<EarlierReview> earlier, EvidenceAge age) {
    return record.requestType().replacesCertificate()
        ? earlier.stream()
            .filter(e -> e.review().isConfirmedByTelephone())
            .filter(e -> isSamePerson(record.content(), e.record().content()))
            .map(e -> good(e.review().telephoneConfirmations().getLast(), e.record(), age))
            .max(Comparator.comparing(GoodCall::until))
            .filter(good -> age.isGoodUntil(good.until()))
        : Optional.empty();
  }

  private static GoodCall good(
      TelephoneConfirmation call, ApplicationRecord from, EvidenceAge age) {
    return new GoodCall(call, from.receiptNumber(), age.lastDay(call));
  }

  private static boolean isSamePerson(ApplicationContent now, ApplicationContent before) {
    return now.organization().equals(before.organization())
        && now.contacts().registration().name().equals(before.contacts().registration().name());
  }
}
