package jp.passportweb.domain.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.review.ReusedEvidence.GoodCall;
import jp.passportweb.domain.review.ReusedEvidence.GoodCheck;

/**
 * Which evidence of earlier records is good for a later one: it says the same of the same, and is
 * not too old (REQUIREMENTS §5, BR 4.2.1). What the application itself says is always looked into,
 * and a new contract is always confirmed by telephone.
 */
public final class ReuseRules {
  private ReuseRules() {}

  /**
   * @param earlier reviews of the records that the request goes back to
   */
  public static ReusedEvidence reusable(
      ApplicationRecord record, List<EarlierReview> earlier, EvidenceAge age) {
    if (!record.requestType().certifies()) {
      return ReusedEvidence.NONE;
    }
    List<GoodCheck> checks =
        Stream.of(Check.Kind.values())
            .flatMap(kind -> newest(kind, record, earlier, age).stream())
            .filter(good -> age.isGoodUntil(good.until()))
            .toList();
    GoodCall call =
        newestCall(record, earlier, age).filter(good -> age.isGoodUntil(good.until())).orElse(null);
    return new ReusedEvidence(checks, call);
  }

  private static Optional<GoodCheck> newest(
      Check.Kind kind, ApplicationRecord record, List<EarlierReview> earlier, EvidenceAge age) {
    return earlier.stream()
        .filter(e -> saysTheSame(kind, record.content(), e.record().content()))
        .flatMap(e ->
            e.review().check(kind).stream()
                .map(check -> new GoodCheck(check, e.record().receiptNumber(), age.lastDay(check))))
        .max(Comparator.comparing(GoodCheck::until));
  }

  private static boolean saysTheSame(
      Check.Kind kind, ApplicationContent now, ApplicationContent before) {
    return switch (kind) {
      case APPLICATION_CONTENT, DOMAIN_CONTROL -> false;
      case LEGAL_EXISTENCE, PHYSICAL_ADDRESS -> now.organization().equals(before.organization());
      case SIGNING_AUTHORITY ->
          now.organization().equals(before.organization())
              && now.applicant().equals(before.applicant());
    };
  }

  private static Optional<GoodCall> newestCall(
      ApplicationRecord record, List<EarlierReview> earlier, EvidenceAge age) {
    return switch (record.requestType()) {
      case CONTINUATION, REISSUE ->
          earlier.stream()
              .filter(e -> e.review().isConfirmedByTelephone())
              .filter(e -> isSamePerson(record.content(), e.record().content()))
              .map(e -> good(e.review().telephoneConfirmations().getLast(), e.record(), age))
              .max(Comparator.comparing(GoodCall::until));
      case NEW, RENEWAL, SERVICE_SWITCH -> Optional.empty();
      case CONTACT_CHANGE, REVOCATION, TERMINATION, CANCELLATION -> Optional.empty();
    };
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
