package jp.passportweb.web.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.recordstate.RecordState;
import jp.passportweb.domain.request.AllowedRequests;
import jp.passportweb.domain.request.Refusal;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.portal.RecordController.RecordPageView;
import jp.passportweb.web.request.draft.RefusalWords;
import org.jspecify.annotations.Nullable;

/** 次にしていただくこと of a record, and what it will allow later. */
public final class NextActs {
  private NextActs() {}

  /** A request that will be offered from a day on. */
  public record Later(LocalDate from, RequestType type) {}

  /** What is offered later, the latest first. */
  public static List<Later> later(AllowedRequests allowed) {
    return Stream.of(RequestType.CONTINUATION, RequestType.RENEWAL)
        .flatMap(type ->
            allowed.refusalOf(type) instanceof Refusal.NotBefore(LocalDate first)
                ? Stream.of(new Later(first, type))
                : Stream.empty())
        .sorted(Comparator.comparing(Later::from).reversed())
        .toList();
  }

  /** In sentences, the most urgent first. */
  public static List<String> say(Page page, RecordPageView view) {
    return switch (view.state()) {
      case RecordState.Valid _, RecordState.Terminated _ -> inUse(page, view);
      case RecordState.RevocationPlanned(var _, Instant due) ->
          List.of(page.t("state.next.swap", page.time(due)));
      case RecordState.Superseded _, RecordState.ExpiredSuperseded _ ->
          List.of(page.t("state.next.superseded"));
      case RecordState.RevocationRequested _ -> List.of(page.t("portal.next.REVOCATION_PENDING"));
      case RecordState.Revoked _ -> withSuccessor(page, view, page.t("state.next.remove"));
      case RecordState.Expired _ -> withSuccessor(page, view);
      case RecordState.ContractEnded _ -> List.of(page.t("state.next.new"));
      case RecordState.Cancelled _ -> List.of(page.t("state.next.new-after-cancellation"));
      case RecordState.AwaitsAnswer _ -> List.of();
      case RecordState.AwaitsNames _ -> List.of(page.t("state.next.names"));
      case RecordState.Stopped _ -> List.of(page.t("state.next.stopped"));
      case RecordState.Done _ -> List.of(page.t("portal.todo.nothing"));
      case RecordState.Received(RequestType type) -> List.of(open(page, view, type));
      case RecordState.InReview(RequestType type) -> List.of(open(page, view, type));
      case RecordState.Issuing _,
          RecordState.Refused _,
          RecordState.AwaitsDocuments _,
          RecordState.AwaitsSigningRequest _ ->
          List.of(page.t("portal.next." + view.record().status()));
    };
  }

  private static String open(Page page, RecordPageView view, RequestType type) {
    return page.t(
        type == RequestType.REVOCATION
            ? "portal.next.REVOCATION_PENDING"
            : "portal.next." + view.record().status());
  }

  private static List<String> inUse(Page page, RecordPageView view) {
    List<String> sentences = new ArrayList<>();
    if (!isDownloaded(view)) {
      sentences.add(page.t("portal.todo.download"));
    }
    until(view)
        .flatMap(until ->
            act(page, view.allowed(), RequestType.CONTINUATION, until)
                .or(() -> act(page, view.allowed(), RequestType.RENEWAL, until)))
        .ifPresent(sentences::add);
    if (view.allowed().refusalOf(RequestType.RENEWAL) instanceof Refusal.RenewsItself renewal) {
      sentences.add(RefusalWords.say(page, renewal));
    }
    return sentences.isEmpty()
        ? List.of(page.t("portal.todo.nothing"))
        : sentences.stream().distinct().toList();
  }

  /** What is to be done, and that the contract gives another certificate, as far as it does. */
  private static List<String> withSuccessor(Page page, RecordPageView view, String... first) {
    List<String> sentences = new ArrayList<>(List.of(first));
    @Nullable Refusal refusal = view.allowed().refusalOf(RequestType.CONTINUATION);
    if (refusal == null) {
      until(view).ifPresent(until -> sentences.add(page.t("state.next.continue", page.day(until))));
    } else if (refusal instanceof Refusal.AlreadyRequested
        || refusal instanceof Refusal.Superseded) {
      sentences.add(RefusalWords.say(page, refusal));
    }
    return sentences.isEmpty() ? List.of(page.t("portal.todo.nothing")) : List.copyOf(sentences);
  }

  private static Optional<LocalDate> until(RecordPageView view) {
    return Optional.ofNullable(view.shown().contract()).map(Contract::until);
  }

  private static boolean isDownloaded(RecordPageView view) {
    return view.shown().events().stream()
        .anyMatch(event -> event.kind() == RecordEvent.Kind.DOWNLOADED);
  }

  private static Optional<String> act(
      Page page, AllowedRequests allowed, RequestType type, LocalDate until) {
    @Nullable Refusal refusal = allowed.refusalOf(type);
    return switch (refusal) {
      case null -> Optional.of(page.t("portal.todo.now." + type, page.day(until)));
      case Refusal.NotBefore(LocalDate first) ->
          Optional.of(page.t("portal.todo.from." + type, page.day(until), page.day(first)));
      case Refusal.AlreadyRequested _,
          Refusal.Superseded _,
          Refusal.Terminated _,
          Refusal.ContractOver _,
          Refusal.RenewsItself _ ->
          Optional.of(RefusalWords.say(page, refusal));
      case Refusal.NotFromThisKind _,
          Refusal.NotInThisStatus _,
          Refusal.NotAfter _,
          Refusal.OnlyOnce _,
          Refusal.CoversTheContract _,
          Refusal.Expired _,
          Refusal.Revoked _,
          Refusal.CannotBeWithdrawn _ ->
          Optional.empty();
    };
  }
}
