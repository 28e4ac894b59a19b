package jp.passportweb.web.portal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.recordstate.RecordState;
import jp.passportweb.web.page.Page;

/**
 * How far an application for a certificate has come on its way, step by step; said until it is
 * concluded, and where it came to nothing.
 *
 * @param stages in their order
 */
public record Progress(List<Stage> stages) {

  /** A step of the way. */
  public record Stage(Mark mark, String text) {}

  /** Where a step stands beside the others. */
  public enum Mark {
    DONE,
    NOW,
    TO_COME,
    STOPPED,
    NEVER;

    /** Of the style sheet; nothing where the step is told by its place. */
    public String style() {
      return switch (this) {
        case DONE, STOPPED, NEVER -> name().toLowerCase(Locale.ROOT);
        case NOW, TO_COME -> "";
      };
    }
  }

  /**
   * Of a record; nothing once it is concluded, and where no certificate was asked for.
   *
   * @param changedAt when it came to where it stands
   */
  public static Optional<Progress> of(
      Page page, RequestType type, RecordState state, Instant changedAt) {
    return type.certifies() ? way(page, state, page.day(changedAt)) : Optional.empty();
  }

  private static Optional<Progress> way(Page page, RecordState state, String day) {
    Stage received = new Stage(Mark.DONE, page.t("state.step.received"));
    Stage review = new Stage(Mark.TO_COME, page.t("state.step.review"));
    Stage reviewed = new Stage(Mark.DONE, page.t("state.step.review"));
    Stage issue = new Stage(Mark.TO_COME, page.t("state.step.issue"));
    return switch (state) {
      case RecordState.Received _ ->
          of(new Stage(Mark.NOW, page.t("state.step.received")), review, issue);
      case RecordState.AwaitsDocuments _ ->
          of(received, new Stage(Mark.NOW, page.t("state.step.documents")), review, issue);
      case RecordState.AwaitsAnswer _ ->
          of(received, new Stage(Mark.NOW, page.t("state.step.answer")), issue);
      case RecordState.AwaitsNames _ ->
          of(received, reviewed, new Stage(Mark.NOW, page.t("state.step.names")), issue);
      case RecordState.InReview _, RecordState.Stopped _ ->
          of(received, new Stage(Mark.NOW, page.t("state.step.review")), issue);
      case RecordState.AwaitsSigningRequest _ ->
          of(received, reviewed, new Stage(Mark.NOW, page.t("state.step.signing-request")), issue);
      case RecordState.Issuing _ ->
          of(received, reviewed, new Stage(Mark.NOW, page.t("state.step.issue")));
      case RecordState.Refused _ ->
          of(
              received,
              new Stage(Mark.STOPPED, page.t("state.step.refused", day)),
              new Stage(Mark.NEVER, page.t("state.step.issue")));
      case RecordState.Cancelled _ ->
          of(
              received,
              new Stage(Mark.STOPPED, page.t("state.step.cancelled", day)),
              new Stage(Mark.NEVER, page.t("state.step.review")),
              new Stage(Mark.NEVER, page.t("state.step.issue")));
      case RecordState.Done _,
          RecordState.Valid _,
          RecordState.Terminated _,
          RecordState.RevocationPlanned _,
          RecordState.Superseded _,
          RecordState.RevocationRequested _,
          RecordState.Revoked _,
          RecordState.Expired _,
          RecordState.ExpiredSuperseded _,
          RecordState.ContractEnded _ ->
          Optional.empty();
    };
  }

  private static Optional<Progress> of(Stage... stages) {
    return Optional.of(new Progress(List.of(stages)));
  }
}
