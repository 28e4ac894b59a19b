package jp.passportweb.mail.message;

import java.util.Map;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.operator.AccessChange;

/** What the mails to staff about their access say, by the places of their templates. */
final class StaffLetters {
  private StaffLetters() {}

  static Map<String, String> values(Notice.StaffInvited notice, String link) {
    return Map.of(
        "displayName", notice.displayName(),
        "loginName", notice.loginName(),
        "link", link,
        "until", notice.until());
  }

  static Map<String, String> values(Notice.StaffAccessChanged notice, String ownPage) {
    return Map.of(
        "displayName", notice.displayName(),
        "change", words(notice.change(), notice.language()),
        "changedAt", notice.changedAt(),
        "ownPage", ownPage);
  }

  private static String words(AccessChange change, Language language) {
    boolean ja = language == Language.JA;
    return switch (change) {
      case PASSWORD_CHANGED -> ja ? "パスワードの変更" : "Password changed";
      case APP_ENROLLED -> ja ? "認証アプリの登録" : "Authenticator app enrolled";
      case APP_REMOVED -> ja ? "認証アプリの登録の取り消し" : "Authenticator app removed";
      case RECOVERY_CODES_RENEWED -> ja ? "回復コードの作り直し" : "Recovery codes renewed";
      case PASSKEY_REGISTERED -> ja ? "パスキーの登録" : "Passkey registered";
      case PASSKEY_REMOVED -> ja ? "パスキーの削除" : "Passkey removed";
      case SECOND_FACTOR_RESET ->
          ja ? "管理者による二要素認証の取り消し" : "Second factor reset by an administrator";
    };
  }
}
