package jp.passportweb.application.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.certificate.RevokeAndTell;
import jp.passportweb.application.certificate.RevokeCertificate;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.request.Request;
import jp.passportweb.domain.request.revocation.RevocationMapping;
import jp.passportweb.domain.review.ReviewRefusal;

/**
 * 失効する: after the telephone confirmation (REV-3), or without it when nobody is reached in time, or
 * a compromise is proven whatever was said (BR 4.9.1.1): then with the reason in writing, which the
 * trail keeps. One person suffices.
 */
@Assembled
public final class RevokeOnRequest {
  /** Why it is done without a confirmation. */
  public static final String WHY = "unconfirmedWhy";

  private final Desk desk;
  private final RevokeAndTell revoke;

  public RevokeOnRequest(Desk desk, RevokeAndTell revoke) {
    this.desk = desk;
    this.revoke = revoke;
  }

  /**
   * After the confirmation.
   *
   * @param published one of {@link RevocationMapping#reasons}
   */
  public ReviewOutcome revoke(Seen seen, CrlReason published) {
    return desk.decideAtOnce(
        "revocation.done",
        seen,
        open -> open.whyNotRevoke().or(() -> whyNotAs(open, published)),
        (open, now) -> {
          store(open, published, now);
          desk.note(
              open,
              "revocation.done",
              Desk.becomes(open, RecordStatus.COMPLETED).with(Map.of("reason", published.name())),
              now);
        });
  }

  /** Without having reached anyone, or against a denial where a compromise is proven. */
  public ReviewOutcome revokeUnconfirmed(Seen seen, CrlReason published, String typedWhy) {
    return switch (LongText.parse(typedWhy)) {
      case Parsed.Bad<LongText>(var problem) ->
          new ReviewOutcome.Invalid(List.of(new FieldProblem(WHY, problem)));
      case Parsed.Good<LongText>(LongText why) ->
          desk.decideAtOnce(
              "revocation.done-unconfirmed",
              seen,
              open -> open.whyNotRevokeUnconfirmed().or(() -> whyNotAs(open, published)),
              (open, now) -> {
                store(open, published, now);
                desk.note(
                    open,
                    "revocation.done-unconfirmed",
                    Desk.becomes(open, RecordStatus.COMPLETED)
                        .with(Map.of("reason", published.name(), "why", why.text())),
                    now);
              });
    };
  }

  private static Optional<ReviewRefusal> whyNotAs(OpenCase open, CrlReason published) {
    return open.record().request() instanceof Request.Revocation(var _, var reason)
            && RevocationMapping.reasons(reason).contains(published)
        ? Optional.empty()
        : Optional.of(new ReviewRefusal.NotForThisKind(open.record().requestType()));
  }

  private void store(OpenCase open, CrlReason reason, Instant now) {
    desk.save(open, open.review().examined(Desk.decision(open, now)));
    desk.update(open.record().become(RecordStatus.COMPLETED, now));
    desk.tell(open, RecordEvent.Kind.COMPLETED, "", now);
    Desk.unlessChanged(
        revoke.revoke(
            new RevokeCertificate.Command(desk.base(open).id(), reason, Desk.actor(open)),
            open.record()));
  }
}
