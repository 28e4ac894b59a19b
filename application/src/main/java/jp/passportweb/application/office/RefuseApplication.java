package jp.passportweb.application.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.coupon.SpendCoupon;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.review.Decided;
import jp.passportweb.domain.review.RefusalCode;
import jp.passportweb.domain.review.RefusalGround;
import jp.passportweb.domain.review.RefusalGrounds;
import jp.passportweb.domain.review.ReviewRefusal;

/**
 * 不承認にする: on a ground of the list, of which the contacts are told by mail (REF-1). A claim of a
 * compromised key is refused by two people (REV-6).
 */
@Assembled
public final class RefuseApplication {
  private final Desk desk;
  private final ApplicationRecords records;
  private final SpendCoupon spendCoupon;
  private final RefusalGrounds grounds;
  private final LettersOfCase letters;
  private final PostOffice postOffice;
  private final AuditTrail audit;

  public RefuseApplication(
      Desk desk,
      ApplicationRecords records,
      SpendCoupon spendCoupon,
      RefusalGrounds grounds,
      LettersOfCase letters,
      PostOffice postOffice,
      AuditTrail audit) {
    this.desk = desk;
    this.records = records;
    this.spendCoupon = spendCoupon;
    this.grounds = grounds;
    this.letters = letters;
    this.postOffice = postOffice;
    this.audit = audit;
  }

  public ReviewOutcome refuse(Seen seen, TypedRefusal typed) {
    List<FieldProblem> problems = new ArrayList<>();
    return typed
        .read(grounds, problems)
        .map(why -> decide(seen, why, OpenCase::whyNotRefuse))
        .orElseGet(() -> new ReviewOutcome.Invalid(problems));
  }

  /** REV-6: as the second person, on what the first had before them. */
  public ReviewOutcome refuseClaim(Seen seen, String reason) {
    RefusalGround ground = grounds.byCode(RefusalCode.CLAIM_NOT_PROVEN).orElseThrow();
    return decide(seen, new TypedRefusal.Grounded(ground, reason), OpenCase::whyNotRefuseClaim);
  }

  private ReviewOutcome decide(
      Seen seen, TypedRefusal.Grounded why, Function<OpenCase, Optional<ReviewRefusal>> whyNot) {
    ReviewOutcome outcome =
        desk.decide("review.refused", seen, whyNot, (open, now) -> refuse(open, why, now));
    return outcome.equals(Desk.changed()) ? unlessDone(seen, why) : outcome;
  }

  /** The same refusal sent twice is done once, and done. */
  private ReviewOutcome unlessDone(Seen seen, TypedRefusal.Grounded why) {
    return desk.take(
        "review.refused",
        seen.record(),
        seen.operator(),
        open ->
            isDone(open, why)
                ? Optional.empty()
                : Optional.of(new ReviewRefusal.ChangedMeanwhile()),
        (_, _) -> {});
  }

  private static boolean isDone(OpenCase open, TypedRefusal.Grounded why) {
    return open.review().decisions().stream()
        .anyMatch(decided ->
            decided.kind() == Decided.Kind.REFUSED
                && decided.by().equals(open.operator().id())
                && decided.reason().equals(why.text())
                && why.ground().code().equals(decided.ground()));
  }

  private void refuse(OpenCase open, TypedRefusal.Grounded why, Instant now) {
    String reason = letters.reason(open, why.ground(), why.text());
    desk.save(open, open.review());
    desk.reviews.add(
        open.record().id(),
        new Decided(
            Decided.Kind.REFUSED,
            open.operator().id(),
            now,
            why.text(),
            List.of(),
            why.ground().code()));
    desk.update(open.record().become(RecordStatus.REFUSED, now));
    desk.tell(open, RecordEvent.Kind.REFUSED, reason, now);
    spendCoupon.giveBack(open.record().id());
    letCertificateStand(open, now);
    postOffice.postToAll(
        open.record().content().contacts(), contact -> letters.refusal(open, contact, reason), now);
    desk.note(
        open,
        "review.refused",
        Desk.becomes(open, RecordStatus.REFUSED)
            .with(Map.of("ground", why.ground().code().text(), "reason", reason)),
        now);
    noteOnCertificate(open, reason, now);
  }

  /**
   * REV-6: that a compromise was claimed of it, and by nothing, stays seen with the certificate.
   */
  private void noteOnCertificate(OpenCase open, String reason, Instant now) {
    if (open.claimsCompromise()) {
      audit.append(
          new AuditEvent(
              now,
              Desk.actor(open),
              "claim.rejected",
              desk.base(open).receiptNumber().text(),
              Map.of("claim", open.record().receiptNumber().text(), "reason", reason)));
    }
  }

  /** A certificate that was to be revoked counts as before, unless that is asked for otherwise. */
  private void letCertificateStand(OpenCase open, Instant now) {
    if (open.record().requestType() == RequestType.REVOCATION) {
      ApplicationRecord base = desk.base(open);
      if (base.status() == RecordStatus.REVOCATION_PENDING && !isAskedOtherwise(base)) {
        desk.update(base.become(RecordStatus.COMPLETED, now));
        audit.append(
            new AuditEvent(
                now,
                Desk.actor(open),
                "revocation.declined",
                base.receiptNumber().text(),
                FactChange.of("status", base.status(), RecordStatus.COMPLETED)
                    .with(Map.of("claim", open.record().receiptNumber().text()))));
      }
    }
  }

  /** REV-4: a compromise may have been reported beside another 失効; this one is refused already. */
  private boolean isAskedOtherwise(ApplicationRecord base) {
    return records.followUps(base.id(), null).stream()
        .anyMatch(f -> f.type() == RequestType.REVOCATION && f.status().isOpen());
  }
}
