package jp.passportweb.mail.message;

import java.util.Map;
import jp.passportweb.domain.notice.Notice;

/** What the mails about a contract's later life say, by the places of their templates. */
final class LaterLetters {
  private LaterLetters() {}

  static Map<String, String> values(Notice.RequestReceived notice) {
    return Map.of(
        "addressee", notice.addressee(),
        "receiptNumber", notice.receiptNumber(),
        "requestType", notice.requestType(),
        "service", notice.service(),
        "serverName", notice.serverName(),
        "organizationName", notice.organizationName());
  }

  static Map<String, String> values(Notice.ContactChangeDone notice) {
    return Map.of(
        "addressee", notice.addressee(),
        "receiptNumber", notice.receiptNumber(),
        "contractCode", notice.contractCode(),
        "service", notice.service(),
        "serverName", notice.serverName(),
        "organizationName", notice.organizationName());
  }

  static Map<String, String> values(Notice.CertificateRevoked notice) {
    return Map.of(
        "addressee", notice.addressee(),
        "receiptNumber", notice.receiptNumber(),
        "contractCode", notice.contractCode(),
        "service", notice.service(),
        "serverName", notice.serverName(),
        "organizationName", notice.organizationName(),
        "serialNumber", notice.serialNumber(),
        "revokedAt", notice.revokedAt());
  }

  static Map<String, String> values(Notice.ContractTerminated notice) {
    return Map.of(
        "addressee", notice.addressee(),
        "receiptNumber", notice.receiptNumber(),
        "contractCode", notice.contractCode(),
        "service", notice.service(),
        "serverName", notice.serverName(),
        "organizationName", notice.organizationName(),
        "lastDay", notice.lastDay());
  }

  static Map<String, String> values(Notice.RenewalNotice notice) {
    return Map.of(
        "addressee", notice.addressee(),
        "contractCode", notice.contractCode(),
        "service", notice.service(),
        "serverName", notice.serverName(),
        "organizationName", notice.organizationName(),
        "contractUntil", notice.contractUntil(),
        "days", String.valueOf(notice.days()));
  }

  static Map<String, String> values(Notice.ContinuationNotice notice) {
    return Map.of(
        "addressee", notice.addressee(),
        "contractCode", notice.contractCode(),
        "service", notice.service(),
        "serverName", notice.serverName(),
        "organizationName", notice.organizationName(),
        "expiresOn", notice.expiresOn(),
        "contractUntil", notice.contractUntil(),
        "offeredFrom", notice.offeredFrom());
  }

  static Map<String, String> values(Notice.ContractRenewed notice) {
    return Map.of(
        "addressee", notice.addressee(),
        "contractCode", notice.contractCode(),
        "service", notice.service(),
        "serverName", notice.serverName(),
        "organizationName", notice.organizationName(),
        "contractTerm", notice.contractTerm());
  }
}
