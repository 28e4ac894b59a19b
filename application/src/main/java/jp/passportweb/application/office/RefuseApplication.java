package jp.passportweb.application.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.coupon.SpendCoupon;
import jp.passportweb.application.notice.PostOffice;
import jp.passportweb.domain.account.Accounts;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.audit.AuditTrail;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.review.ReviewRefusal;

/**
 * 不承認にする: with a reason that the contacts are told by mail. A claim of a compromised key is refused
 * by two people (REV-6).
 */
@Assembled
public final class RefuseApplication {
  public static final String REASON = "reason";

  private final Desk desk;
  private final ApplicationRecords records;
  private final SpendCoupon spendCoupon;
  private final Accounts accounts;
  private final PostOffice postOffice;
  private final AuditTrail audit;

  public RefuseApplication(
      Desk desk,
      ApplicationRecords records,
      SpendCoupon spendCoupon,
      Accounts accounts,
      PostOffice postOffice,
      AuditTrail audit) {
    this.desk = desk;
    this.records = records;
    this.spendCoupon = spendCoupon;
    this.accounts = accounts;
    this.postOffice = postOffice;
    this.audit = audit;
  }

  public ReviewOutcome refuse(Seen seen, String typedReason) {
    return switch (LongText.parse(typedReason)) {
      case Parsed.Bad<LongText>(var problem) ->
          new ReviewOutcome.Invalid(List.of(new FieldProblem(REASON, problem)));
      case Parsed.Good<LongText>(LongText reason) ->
          decide(seen, reason.text(), OpenCase::whyNotRefuse);
    };
  }

  /** REV-6: as the second person, on what the first had before them. */
  public ReviewOutcome refuseClaim(Seen seen, String reason) {
    return decide(seen, reason, OpenCase::whyNotRefuseClaim);
  }

  private ReviewOutcome decide(
      Seen seen, String reason, Function<OpenCase, Optional<ReviewRefusal>> whyNot) {
    return desk.decide(
        seen,
        whyNot,
        (open, now) -> {
          desk.save(open, open.review());
          desk.update(open.record().become(RecordStatus.REFUSED, now));
          desk.tell(open, RecordEvent.Kind.REFUSED, reason, now);
          spendCoupon.giveBack(open.record().id());
          letCertificateStand(open, now);
          tell(open, reason, now);
          desk.note(open, "review.refused", Map.of("reason", reason), now);
          noteOnCertificate(open, reason, now);
        });
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
      }
    }
  }

  /** REV-4: a compromise may have been reported beside another 失効; this one is refused already. */
  private boolean isAskedOtherwise(ApplicationRecord base) {
    return records.followUps(base.id(), null).stream()
        .anyMatch(f -> f.type() == RequestType.REVOCATION && f.status().isOpen());
  }

  private void tell(OpenCase open, String reason, Instant now) {
    Language language = accounts.languageOf(open.record().account());
    ApplicationContent content = open.record().content();
    postOffice.postToAll(
        content.contacts(),
        contact ->
            new Notice.ApplicationRefused(
                contact.email(),
                language,
                contact.name().text(),
                open.record().receiptNumber().text(),
                open.service().name().in(language),
                content.basic().commonName().text(),
                content.organization().name().text(),
                reason),
        now);
  }
}
