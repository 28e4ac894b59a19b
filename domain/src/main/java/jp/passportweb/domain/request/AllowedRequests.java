package jp.passportweb.domain.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.request.cancellation.CancellationRules;
import jp.passportweb.domain.request.contactchange.ContactChangeRules;
import jp.passportweb.domain.request.continuation.ContinuationRules;
import jp.passportweb.domain.request.reissue.ReissueRules;
import jp.passportweb.domain.request.renewal.RenewalRules;
import jp.passportweb.domain.request.revocation.RevocationRules;
import jp.passportweb.domain.request.serviceswitch.ServiceSwitchRules;
import jp.passportweb.domain.request.termination.TerminationRules;
import org.jspecify.annotations.Nullable;

/**
 * SEL-1, SEL-2: what a record allows at this moment, and why it does not allow the rest. The
 * pull-down and whoever takes a posted form ask here.
 *
 * @param offered in the order of the pull-down
 * @param refused the others, each with its reason
 */
public record AllowedRequests(List<RequestType> offered, List<Refused> refused) {
  private static final List<RequestType> PULL_DOWN =
      List.of(
          RequestType.RENEWAL,
          RequestType.CONTINUATION,
          RequestType.REISSUE,
          RequestType.CONTACT_CHANGE,
          RequestType.REVOCATION,
          RequestType.TERMINATION,
          RequestType.CANCELLATION,
          RequestType.SERVICE_SWITCH);

  /** A request that is not offered, and why. */
  public record Refused(RequestType type, Refusal why) {}

  public static AllowedRequests of(RecordSituation situation, LocalDate today) {
    List<RequestType> offered = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    for (RequestType type : PULL_DOWN) {
      refusal(type, situation, today)
          .ifPresentOrElse(why -> refused.add(new Refused(type, why)), () -> offered.add(type));
    }
    return new AllowedRequests(List.copyOf(offered), List.copyOf(refused));
  }

  /** The reason why this is not offered; null when it is. */
  public @Nullable Refusal refusalOf(RequestType type) {
    return refused.stream()
        .filter(r -> r.type() == type)
        .map(Refused::why)
        .findFirst()
        .orElse(null);
  }

  private static Optional<Refusal> refusal(
      RequestType type, RecordSituation situation, LocalDate today) {
    return switch (type) {
      case NEW -> Optional.of(new Refusal.NotFromThisKind(situation.type()));
      case RENEWAL -> RenewalRules.refusal(situation, today);
      case CONTINUATION -> ContinuationRules.refusal(situation, today);
      case REISSUE -> ReissueRules.refusal(situation, today);
      case CONTACT_CHANGE -> ContactChangeRules.refusal(situation, today);
      case REVOCATION -> RevocationRules.refusal(situation, today);
      case TERMINATION -> TerminationRules.refusal(situation, today);
      case CANCELLATION -> CancellationRules.refusal(situation);
      case SERVICE_SWITCH -> ServiceSwitchRules.refusal(situation, today);
    };
  }
}
