package jp.passportweb.mail.message;

import java.util.HashMap;
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

  static Map<String, String> values(Notice.SigningRequestWanted notice) {
    return Map.of(
        "addressee", notice.addressee(),
        "receiptNumber", notice.receiptNumber(),
        "service", notice.service(),
        "serverName", notice.serverName(),
        "organizationName", notice.organizationName());
  }

  /** What the office says besides stands in lines of its own; there may be none. */
  static Map<String, String> values(Notice.DocumentAskedAgain notice) {
    return Map.of(
        "addressee", notice.addressee(),
        "receiptNumber", notice.receiptNumber(),
        "service", notice.service(),
        "serverName", notice.serverName(),
        "organizationName", notice.organizationName(),
        "document", notice.document(),
        "reason", (notice.reason() + "\n" + notice.text()).strip());
  }

  /** What names the contract, and what each kind says besides. */
  static Map<String, String> values(Notice.OfContract notice) {
    Map<String, String> values = new HashMap<>(own(notice));
    values.put("addressee", notice.addressee());
    values.put("contractCode", notice.contractCode());
    values.put("service", notice.service());
    values.put("serverName", notice.serverName());
    values.put("organizationName", notice.organizationName());
    return values;
  }

  private static Map<String, String> own(Notice.OfContract notice) {
    return switch (notice) {
      case Notice.ContactChangeDone done -> Map.of("receiptNumber", done.receiptNumber());
      case Notice.CertificateRevoked revoked ->
          Map.of(
              "receiptNumber", revoked.receiptNumber(),
              "serialNumber", revoked.serialNumber(),
              "revokedAt", revoked.revokedAt());
      case Notice.ContractTerminated terminated ->
          Map.of("receiptNumber", terminated.receiptNumber(), "lastDay", terminated.lastDay());
      case Notice.RenewalNotice renewal ->
          Map.of(
              "contractUntil", renewal.contractUntil(),
              "days", String.valueOf(renewal.days()));
      case Notice.ContinuationNotice continuation ->
          Map.of(
              "expiresOn", continuation.expiresOn(),
              "contractUntil", continuation.contractUntil(),
              "offeredFrom", continuation.offeredFrom());
      case Notice.AutoRenewalNotice renewal ->
          Map.of(
              "nextTerm", renewal.nextTerm(),
              "charged", renewal.charged(),
              "terminateBy", renewal.terminateBy(),
              "days", String.valueOf(renewal.days()));
      case Notice.ContractRenewed renewed ->
          Map.of(
              "contractTerm", renewed.contractTerm(),
              "charged", renewed.charged(),
              "terminateBy", renewed.terminateBy());
    };
  }
}
