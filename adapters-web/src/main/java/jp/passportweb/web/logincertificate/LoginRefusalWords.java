package jp.passportweb.web.logincertificate;

import jp.passportweb.domain.logincertificate.LoginRefusal;
import jp.passportweb.web.page.Page;

/** Why a certificate opens nothing, and what to do, in the reader's language. */
public final class LoginRefusalWords {
  private LoginRefusalWords() {}

  public static String why(Page page, LoginRefusal refusal) {
    return switch (refusal) {
      case LoginRefusal.NonePresented _ -> page.t("certificate-login.none");
      case LoginRefusal.Foreign _ -> page.t("certificate-login.foreign");
      case LoginRefusal.NotForClients _ -> page.t("certificate-login.not-for-clients");
      case LoginRefusal.Revoked(var at) -> page.t("certificate-login.revoked", page.time(at));
      case LoginRefusal.Expired(var at) -> page.t("certificate-login.expired", page.time(at));
    };
  }

  public static String remedy(Page page, LoginRefusal refusal) {
    return switch (refusal) {
      case LoginRefusal.NonePresented _ -> page.t("certificate-login.none.remedy");
      case LoginRefusal.Foreign _, LoginRefusal.NotForClients _ ->
          page.t("certificate-login.other.remedy");
      case LoginRefusal.Revoked _, LoginRefusal.Expired _ ->
          page.t("certificate-login.ended.remedy");
    };
  }
}
