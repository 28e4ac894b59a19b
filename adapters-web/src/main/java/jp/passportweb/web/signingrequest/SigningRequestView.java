package jp.passportweb.web.signingrequest;

import java.util.List;
import java.util.Locale;
import jp.passportweb.application.signingrequest.SigningRequestExamination;
import jp.passportweb.domain.signingrequest.Finding;
import jp.passportweb.domain.signingrequest.KeyDescription;
import jp.passportweb.domain.signingrequest.SigningRequest;
import jp.passportweb.web.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * CSRの読み取り結果 as a person checks it.
 *
 * @param facts absent when nothing could be read
 */
public record SigningRequestView(@Nullable Facts facts, List<FindingView> findings) {

  /** What the CSR says. */
  public record Facts(
      String commonName,
      List<String> furtherNames,
      String key,
      String signature,
      String fingerprint) {}

  /**
   * One finding in words.
   *
   * @param tone of the design: stop, wait, ok
   * @param remedy empty when nothing has to be done
   * @param command empty when there is none to run
   */
  public record FindingView(
      String tone, String badge, String title, String why, String remedy, String command) {}

  public static SigningRequestView of(Page page, SigningRequestExamination examination) {
    SigningRequest request = examination.request();
    return new SigningRequestView(
        request == null ? null : facts(request),
        examination.findings().stream().map(f -> finding(page, f)).toList());
  }

  private static Facts facts(SigningRequest request) {
    List<String> names = request.dnsNames();
    return new Facts(
        names.isEmpty() ? "" : names.getFirst(),
        names.size() < 2 ? List.of() : names.subList(1, names.size()),
        KeyDescription.of(request.key()),
        request.signature().algorithm(),
        fingerprint(request.keyHash().hex()));
  }

  private static FindingView finding(Page page, Finding finding) {
    String key = "finding." + finding.key();
    Object[] arguments = finding.arguments().toArray();
    String detail = finding.detailKey().filter(page::has).map(k -> page.t(k)).orElse("");
    return new FindingView(
        tone(finding.severity()),
        page.t("csr.severity." + finding.severity()),
        page.t(key + ".title", arguments),
        optional(page, key + ".why", arguments) + detail,
        optional(page, key + ".remedy", arguments),
        optional(page, key + ".command", arguments));
  }

  private static String optional(Page page, String key, Object... arguments) {
    return page.has(key) ? page.t(key, arguments) : "";
  }

  private static String tone(Finding.Severity severity) {
    return switch (severity) {
      case ERROR -> "stop";
      case WARNING -> "wait";
      case GOOD -> "ok";
    };
  }

  private static String fingerprint(String hex) {
    return hex.toUpperCase(Locale.ROOT).replaceAll("(..)(?=.)", "$1:");
  }
}
