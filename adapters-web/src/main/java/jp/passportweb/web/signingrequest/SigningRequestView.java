package jp.passportweb.web.signingrequest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

  /** What the commands of the message files are for, where the CSR names nothing better. */
  private static final String EXAMPLE = "www.example.jp";

  public static SigningRequestView of(Page page, SigningRequestExamination examination) {
    SigningRequest request = examination.request();
    @Nullable Facts facts = request == null ? null : facts(request);
    String name = facts != null && isHostName(facts.commonName()) ? facts.commonName() : EXAMPLE;
    return new SigningRequestView(
        facts, examination.findings().stream().map(f -> finding(page, f, name)).toList());
  }

  /** With what this request asks of a CSR, before what every CSR is asked. */
  public SigningRequestView refused(Page page, String why) {
    FindingView finding =
        new FindingView(
            tone(Finding.Severity.ERROR),
            page.t("csr.severity." + Finding.Severity.ERROR),
            why,
            "",
            "",
            "");
    return new SigningRequestView(
        facts, Stream.concat(Stream.of(finding), findings.stream()).toList());
  }

  /** Nothing that a shell would read otherwise than as a name. */
  private static boolean isHostName(String name) {
    return name.matches("[A-Za-z0-9*][A-Za-z0-9.-]*");
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

  private static FindingView finding(Page page, Finding finding, String name) {
    String key = "finding." + finding.key();
    Object[] arguments = finding.arguments().toArray();
    String detail = finding.detailKey().filter(page::has).map(k -> page.t(k)).orElse("");
    return new FindingView(
        tone(finding.severity()),
        page.t("csr.severity." + finding.severity()),
        page.t(key + ".title", arguments),
        optional(page, key + ".why", arguments) + detail,
        optional(page, key + ".remedy", arguments),
        optional(page, key + ".command", arguments).replace(EXAMPLE, name));
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
