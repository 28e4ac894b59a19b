package jp.passportweb.web.signingrequest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.passportweb.application.domaincontrol.ForeseeCaa;
import jp.passportweb.application.signingrequest.SigningRequestExamination;
import jp.passportweb.domain.caa.CaaLine;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.domain.signingrequest.Finding;
import jp.passportweb.domain.signingrequest.KeyDescription;
import jp.passportweb.domain.signingrequest.SigningRequest;
import jp.passportweb.web.domaincontrol.CaaView;
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
   * @param runsIn what the command is for: a program, or the DNS
   */
  public record FindingView(
      String tone,
      String badge,
      String title,
      String why,
      String remedy,
      String command,
      String runsIn) {}

  public static SigningRequestView of(Page page, SigningRequestExamination examination) {
    SigningRequest request = examination.request();
    @Nullable Facts facts = request == null ? null : facts(request);
    FindingWords words = FindingWords.of(page, examination);
    return new SigningRequestView(facts, examination.findings().stream().map(words::say).toList());
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
            "",
            "");
    return new SigningRequestView(
        facts, Stream.concat(Stream.of(finding), findings.stream()).toList());
  }

  /** With names whose CAA records will keep us from issuing, before all else. */
  public SigningRequestView foreseeing(Page page, List<ForeseeCaa.Foreseen> foreseen) {
    Stream<FindingView> ahead =
        foreseen.stream()
            .map(one -> {
              CaaLine remedy = one.forbidden().remedy();
              return new FindingView(
                  tone(Finding.Severity.WARNING),
                  page.t("csr.severity." + Finding.Severity.WARNING),
                  page.t("caa.foreseen", one.name().text()),
                  CaaView.say(page, one.forbidden().reason()),
                  page.t(remedy == null ? "caa.foreseen.other" : "caa.foreseen.remedy"),
                  remedy == null ? "" : remedy.text(),
                  page.t("csr.runs-in.dns"));
            });
    return new SigningRequestView(facts, Stream.concat(ahead, findings.stream()).toList());
  }

  private static Facts facts(SigningRequest request) {
    List<String> names = request.dnsNames().stream().map(DnsName::withUnicode).toList();
    return new Facts(
        names.isEmpty() ? "" : names.getFirst(),
        names.size() < 2 ? List.of() : names.subList(1, names.size()),
        KeyDescription.of(request.key()),
        request.signature().algorithm(),
        fingerprint(request.keyHash().hex()));
  }

  static String tone(Finding.Severity severity) {
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
