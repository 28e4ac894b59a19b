package jp.passportweb.web.portal;

import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.recordstate.RecordState;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.portal.RecordController.RecordPageView;

/** The button below what is to be done: where that is done. */
public sealed interface Way {
  String label();

  /** To another page. */
  record Link(String label, String href) implements Way {}

  /** Begins a request. */
  record Begins(String label, RequestType type) implements Way {}

  static Optional<Way> of(Page page, RecordPageView view) {
    return switch (view.state()) {
      case RecordState.Valid _, RecordState.Terminated _, RecordState.Expired _ ->
          begins(page, view);
      case RecordState.Revoked revoked ->
          revoked.superseded() ? successor(page, view) : begins(page, view);
      case RecordState.RevocationPlanned _,
          RecordState.Superseded _,
          RecordState.ExpiredSuperseded _ ->
          successor(page, view);
      case RecordState.AwaitsNames _ ->
          Optional.of(new Link(page.t("state.way.names"), view.path("/domain-control")));
      case RecordState.Cancelled _, RecordState.ContractEnded _ ->
          Optional.of(new Link(page.t("state.way.new"), "/apply"));
      default -> Optional.empty();
    };
  }

  private static Optional<Way> begins(Page page, RecordPageView view) {
    return Stream.of(RequestType.CONTINUATION, RequestType.RENEWAL)
        .filter(view.allowed().offered()::contains)
        .findFirst()
        .map(type -> new Begins(page.t("state.way.request", page.t("request-name." + type)), type));
  }

  private static Optional<Way> successor(Page page, RecordPageView view) {
    return view.shown()
        .successor()
        .map(later -> new Link(page.t(label(later)), "/user/records/" + later.id().value()));
  }

  private static String label(RecordSummary later) {
    return later.requestType() == RequestType.REISSUE
        ? "state.way.reissued"
        : "state.way.successor";
  }
}
