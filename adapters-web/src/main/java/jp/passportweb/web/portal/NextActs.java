package jp.passportweb.web.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordEvent;
import jp.passportweb.domain.applicationrecord.RecordStatus;
import jp.passportweb.domain.applicationrecord.RequestType;
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
    if (view.record().status() != RecordStatus.COMPLETED) {
      return List.of(page.t("portal.next." + view.record().status()));
    }
    List<String> sentences = new ArrayList<>();
    TermBand band = view.band();
    if (band != null) {
      if (!isDownloaded(view)) {
        sentences.add(page.t("portal.todo.download"));
      }
      act(page, view.allowed(), RequestType.CONTINUATION, band.until())
          .or(() -> act(page, view.allowed(), RequestType.RENEWAL, band.until()))
          .ifPresent(sentences::add);
    }
    return sentences.isEmpty() ? List.of(page.t("portal.todo.nothing")) : List.copyOf(sentences);
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
