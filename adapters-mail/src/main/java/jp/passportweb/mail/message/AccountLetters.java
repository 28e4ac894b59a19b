package jp.passportweb.mail.message;

import java.util.Map;
import jp.passportweb.domain.notice.Notice;

/** What the mails about an account itself say, by the places of their templates. */
final class AccountLetters {
  private AccountLetters() {}

  static Map<String, String> values(Notice.AccountConfirmationSent notice, String life) {
    return Map.of(
        "organizationName", notice.organizationName(),
        "password", notice.password(),
        "life", life);
  }

  static Map<String, String> values(Notice.AddressProofSent notice, String life) {
    return Map.of(
        "organizationName", notice.organizationName(), "code", notice.code(), "life", life);
  }

  static Map<String, String> values(Notice.OtpAddressChanged notice) {
    return Map.of(
        "organizationName", notice.organizationName(),
        "newAddress", notice.newAddress().text(),
        "changedAt", notice.changedAt());
  }

  static Map<String, String> values(Notice.OtpAddressMended notice) {
    return Map.of(
        "organizationName", notice.organizationName(),
        "oldAddress", notice.oldAddress(),
        "newAddress", notice.newAddress(),
        "mendedAt", notice.mendedAt());
  }

  static Map<String, String> values(Notice.AccessKeyRecovered notice) {
    return Map.of(
        "organizationName", notice.organizationName(), "accessKey", notice.key().grouped());
  }

  static Map<String, String> values(Notice.AccessKeyReplaced notice) {
    return Map.of(
        "organizationName", notice.organizationName(), "accessKey", notice.key().grouped());
  }

  static Map<String, String> values(Notice.PasskeyRegistered notice) {
    return Map.of(
        "organizationName", notice.organizationName(),
        "passkeyName", notice.passkeyName(),
        "registeredAt", notice.registeredAt());
  }

  static Map<String, String> values(Notice.PasskeyRemoved notice) {
    return Map.of(
        "organizationName", notice.organizationName(),
        "passkeyName", notice.passkeyName(),
        "removedAt", notice.removedAt());
  }
}
