package jp.passportweb.mail.message;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.passportweb.domain.notice.Notice;

/** What the mails about proof of control and CAA say, by the places of their templates. */
final class DomainLetters {
  private static final String INDENT = "  ";
  private static final int MOST_LINES = 20;
  private static final int LONGEST = 200;

  private DomainLetters() {}

  static Map<String, String> values(Notice.ControlProven notice) {
    return Map.of(
        "addressee", notice.addressee(),
        "receiptNumber", notice.receiptNumber(),
        "organizationName", notice.organizationName(),
        "serverNames", lines(notice.serverNames()));
  }

  static Map<String, String> values(Notice.ControlAwaited notice, String page) {
    return Map.of(
        "addressee", notice.addressee(),
        "receiptNumber", notice.receiptNumber(),
        "organizationName", notice.organizationName(),
        "serverName", notice.serverName(),
        "seen", seen(notice.seen()),
        "pageUrl", page);
  }

  static Map<String, String> values(Notice.ControlInstructions notice, String page) {
    return Map.of(
        "addressee",
        notice.addressee(),
        "receiptNumber",
        notice.receiptNumber(),
        "organizationName",
        notice.organizationName(),
        "settings",
        notice.settings().stream()
            .map(one -> lines(List.of(one.place() + ".  TXT", "\"" + one.value() + "\"")))
            .collect(Collectors.joining("\n\n")),
        "pageUrl",
        page);
  }

  static Map<String, String> values(Notice.ControlApprovalAsked notice, String approval) {
    return Map.of(
        "organizationName", notice.organizationName(),
        "domain", notice.domain(),
        "serverNames", lines(notice.serverNames()),
        "approvalUrl", approval);
  }

  static Map<String, String> values(Notice.IssuanceForbidden notice, String page) {
    return Map.of(
        "addressee", notice.addressee(),
        "receiptNumber", notice.receiptNumber(),
        "organizationName", notice.organizationName(),
        "serverName", notice.serverName(),
        "seen", seen(notice.seen()),
        "remedy", lines(notice.remedy().isEmpty() ? List.of("-") : List.of(notice.remedy())),
        "pageUrl", page);
  }

  static Map<String, String> values(Notice.RefusalReported notice) {
    return Map.of(
        "serverName", notice.serverName(),
        "seen", seen(notice.seen()),
        "refusedAt", notice.refusedAt());
  }

  /** What strangers wrote into their zones: no mail program makes a link of it. */
  private static String seen(List<String> lines) {
    return lines(
        lines.stream()
            .limit(MOST_LINES)
            .map(line -> line.replace("://", "：／／"))
            .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line)
            .toList());
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(line -> INDENT + line).collect(Collectors.joining("\n"));
  }
}
