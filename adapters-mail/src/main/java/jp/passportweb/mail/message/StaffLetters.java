package jp.passportweb.mail.message;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.operator.AccessChange;

/** The mails to staff: Japanese, then English, in one mail and in one subject. */
final class StaffLetters {
  private static final String OWN_PAGE = "/office/me";
  private static final String TRAIL = "/office/trail";
  private static final String INVITATION = "/office/login/invitation/";

  private final SignedMails mails;
  private final String baseUrl;

  /**
   * @param baseUrl without a slash at its end
   */
  StaffLetters(SignedMails mails, String baseUrl) {
    this.mails = mails;
    this.baseUrl = baseUrl;
  }

  Mail compose(Notice.ForStaff notice) {
    return new Mail(
        notice.to(), inBoth(notice, Mail::subject, " / "), inBoth(notice, Mail::text, "\n"));
  }

  private String inBoth(Notice.ForStaff notice, Function<Mail, String> part, String between) {
    return Stream.of(Language.JA, Language.EN)
        .map(language -> part.apply(compose(notice, language)))
        .collect(Collectors.joining(between));
  }

  private Mail compose(Notice.ForStaff notice, Language language) {
    return mails.mail(notice.to(), language, template(notice), values(notice, language));
  }

  private static String template(Notice.ForStaff notice) {
    return switch (notice) {
      case Notice.StaffInvited _ -> "staff-invited";
      case Notice.StaffAccessChanged _ -> "staff-access-changed";
      case Notice.ClockPressing pressing -> pressing.past() ? "clock-past" : "clock-near";
      case Notice.TrailBent _ -> "trail-bent";
      case Notice.TrailSound _ -> "trail-sound";
    };
  }

  private Map<String, String> values(Notice.ForStaff notice, Language language) {
    return switch (notice) {
      case Notice.StaffInvited invited ->
          Map.of(
              "displayName", invited.displayName(),
              "loginName", invited.loginName(),
              "link", baseUrl + INVITATION + invited.link(),
              "until", invited.until());
      case Notice.StaffAccessChanged changed ->
          Map.of(
              "displayName", changed.displayName(),
              "change", words(changed.change(), language),
              "changedAt", changed.changedAt(),
              "ownPage", baseUrl + OWN_PAGE);
      case Notice.ClockPressing pressing ->
          Map.of(
              "subject", pressing.subject(),
              "what", pressing.what(),
              "dueAt", pressing.dueAt(),
              "pageUrl", baseUrl + pressing.path());
      case Notice.TrailBent bent ->
          Map.of(
              "findings", String.join("\n", bent.findings()),
              "seenAt", bent.seenAt(),
              "pageUrl", baseUrl + TRAIL);
      case Notice.TrailSound sound -> Map.of("seenAt", sound.seenAt(), "pageUrl", baseUrl + TRAIL);
    };
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
