package jp.passportweb.web.portal;

import java.time.Instant;
import jp.passportweb.application.portal.AwaitedAct;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.web.page.Page;

/** Says what a record waits for, after the name of its server. */
public final class ActWords {
  private ActWords() {}

  public static String say(Page page, AwaitedAct act) {
    return switch (act) {
      case AwaitedAct.Documents(RecordId _, String _, int count) ->
          page.t("portal.act.documents", count);
      case AwaitedAct.NewSigningRequest _ -> page.t("portal.act.signing-request");
      case AwaitedAct.Answer _ -> page.t("portal.act.answer");
      case AwaitedAct.Renewal(RecordId _, String _, Instant end) ->
          page.t(isOver(page, end) ? "state.act.renewal" : "portal.act.renewal", page.time(end));
      case AwaitedAct.Continuation(RecordId _, String _, Instant end) ->
          page.t(
              isOver(page, end) ? "state.act.continuation" : "portal.act.continuation",
              page.time(end));
      case AwaitedAct.Download _ -> page.t("portal.act.download");
    };
  }

  /** Where on the record it is done, behind the record's address. */
  public static String place(AwaitedAct act) {
    return switch (act) {
      case AwaitedAct.Documents _ -> "/files";
      case AwaitedAct.Answer _ -> "#conversation";
      case AwaitedAct.NewSigningRequest _,
          AwaitedAct.Renewal _,
          AwaitedAct.Continuation _,
          AwaitedAct.Download _ ->
          "";
    };
  }

  private static boolean isOver(Page page, Instant end) {
    return page.now().isAfter(end);
  }
}
