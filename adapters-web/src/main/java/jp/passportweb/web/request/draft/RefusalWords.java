package jp.passportweb.web.request.draft;

import jp.passportweb.domain.request.Refusal;
import jp.passportweb.web.page.Page;

/**
 * Why a request is not offered, in the reader's language, with the day or the record that explains
 * it.
 */
public final class RefusalWords {
  private RefusalWords() {}

  public static String say(Page page, Refusal refusal) {
    return switch (refusal) {
      case Refusal.NotFromThisKind(var kind) ->
          page.t("refusal.not-from-this-kind", page.t("request-type." + kind));
      case Refusal.NotInThisStatus(var status) ->
          page.t("refusal.not-in-this-status", page.t("status." + status));
      case Refusal.NotBefore(var day) -> page.t("refusal.not-before", page.day(day));
      case Refusal.NotAfter(var day) -> page.t("refusal.not-after", page.day(day));
      case Refusal.OnlyOnce _ -> page.t("refusal.only-once");
      case Refusal.AlreadyRequested(var what, var receipt) ->
          page.t("refusal.already-requested", page.t("request-type." + what), receipt.text());
      case Refusal.Superseded(var by) -> page.t("refusal.superseded", by.text());
      case Refusal.ContractOver(var day) -> page.t("refusal.contract-over", page.day(day));
      case Refusal.Terminated(var day) -> page.t("refusal.terminated", page.day(day));
      case Refusal.RenewsItself(var day) -> page.t("refusal.renews-itself", page.day(day));
      case Refusal.CoversTheContract(var day) ->
          page.t("refusal.covers-the-contract", page.day(day));
      case Refusal.Expired(var day) -> page.t("refusal.expired", page.day(day));
      case Refusal.Revoked _ -> page.t("refusal.revoked");
      case Refusal.CannotBeWithdrawn _ -> page.t("refusal.cannot-be-withdrawn");
    };
  }
}
