package jp.passportweb.web.download;

import java.time.Instant;
import java.util.Optional;
import jp.passportweb.application.download.ShowDownloads.Withheld;
import jp.passportweb.domain.applicationrecord.RecordSummary;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.recordstate.RecordState;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.recordstate.StateWords;

/**
 * What the download screen says of a certificate that it does not offer, and the only way on.
 *
 * @param href of the record, or of the one whose certificate took its place
 */
public record WithheldWords(
    String tone, String title, String text, String next, String way, String href) {

  public static WithheldWords of(Page page, Withheld withheld) {
    RecordState state = withheld.shown().state();
    String tone = StateWords.tone(state);
    String record = "/user/records/" + withheld.shown().record().id().value();
    String back = page.t("state.withheld.back");
    String remove = page.t("state.withheld.remove");
    Instant notAfter = withheld.issued().intention().validity().notAfter();
    return switch (state) {
      case RecordState.RevocationPlanned(Validity _, Instant due) ->
          new WithheldWords(
              tone,
              page.t("state.withheld.planned"),
              page.t("state.withheld.planned.text", page.time(due)),
              page.t("state.next.swap", page.time(due)),
              page.t("state.way.reissued"),
              successor(withheld).orElse(record));
      case RecordState.Revoked(Instant at, boolean _, var _) ->
          new WithheldWords(
              tone,
              page.t("state.withheld.revoked"),
              page.t("state.withheld.revoked.text", page.time(at)),
              remove,
              back,
              record);
      case RecordState.ContractEnded _ ->
          new WithheldWords(
              tone,
              page.t("state.withheld.ended"),
              page.t("state.withheld.ended.text"),
              remove,
              back,
              record);
      default ->
          new WithheldWords(
              tone,
              page.t("state.withheld.expired"),
              page.t("state.withheld.expired.text", page.time(notAfter)),
              remove,
              back,
              record);
    };
  }

  private static Optional<String> successor(Withheld withheld) {
    return withheld
        .shown()
        .successor()
        .map(RecordSummary::id)
        .map(id -> "/user/records/" + id.value());
  }
}
