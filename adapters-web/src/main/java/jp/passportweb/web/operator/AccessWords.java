package jp.passportweb.web.operator;

import jp.passportweb.application.operator.CheckOwnPassword.Verdict;
import jp.passportweb.domain.operator.OperatorRefusal;
import jp.passportweb.web.page.Page;

/** Why a password or the particulars of a member of staff are not taken, in the reader's words. */
public final class AccessWords {
  private AccessWords() {}

  public static String say(Page page, OperatorRefusal refusal) {
    return switch (refusal) {
      case OperatorRefusal.UnfitLoginName _ -> page.t("people.refused.login-name");
      case OperatorRefusal.LoginNameTaken(String name) ->
          page.t("people.refused.login-name-taken", name);
      case OperatorRefusal.LoginNameUnknown(String name) ->
          page.t("people.refused.login-name-unknown", name);
      case OperatorRefusal.UnfitDisplayName(int most) ->
          page.t("people.refused.display-name", String.valueOf(most));
      case OperatorRefusal.UnfitMail _ -> page.t("people.refused.mail");
      case OperatorRefusal.PasswordTooShort(int least) ->
          page.t("people.refused.password-short", String.valueOf(least));
      case OperatorRefusal.PasswordTooLong(int most) ->
          page.t("people.refused.password-long", String.valueOf(most));
      case OperatorRefusal.PasswordGuessable _ -> page.t("people.refused.password-guessable");
      case OperatorRefusal.ChangedMeanwhile _ -> page.t("people.refused.changed-meanwhile");
    };
  }

  /** Why the own password was not taken. */
  static String say(Page page, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Right _ -> "";
      case Verdict.Wrong _ -> page.t("me.password.wrong");
      case Verdict.Locked(var until) -> page.t("login.locked", page.time(until));
      case Verdict.Busy _ -> page.t("login.busy");
    };
  }
}
