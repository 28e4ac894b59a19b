package jp.passportweb.web.signingrequest;

import java.util.List;
import java.util.stream.Collectors;
import jp.passportweb.application.signingrequest.SigningRequestExamination;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.domain.signingrequest.EncodingFinding;
import jp.passportweb.domain.signingrequest.Finding;
import jp.passportweb.domain.signingrequest.KeyFinding;
import jp.passportweb.domain.signingrequest.NameFinding;
import jp.passportweb.domain.signingrequest.SignatureFinding;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.signingrequest.SigningRequestView.FindingView;

/**
 * Findings in words. A command can be copied as it stands: its names are those of the CSR that
 * pass, and where the key is refused nothing says to keep it.
 *
 * @param names for the commands, the common name first
 * @param newKey whether the key must be made anew anyway
 */
record FindingWords(Page page, List<String> names, boolean newKey) {
  private static final String EXAMPLE = "www.example.jp";
  private static final String SUBJECT = "-subj \"/CN=" + EXAMPLE + "\"";

  static FindingWords of(Page page, SigningRequestExamination examination) {
    List<String> names = examination.proposed().stream().map(DnsName::text).toList();
    return new FindingWords(
        page,
        names.isEmpty() ? List.of(EXAMPLE) : names,
        examination.findings().stream().anyMatch(KeyFinding.class::isInstance));
  }

  FindingView say(Finding finding) {
    String key = "finding." + finding.key();
    Object[] arguments = finding.arguments().toArray();
    String detail = finding.detailKey().filter(page::has).map(k -> page.t(k)).orElse("");
    boolean withNewKey = newKey && keepsKey(finding);
    return new FindingView(
        SigningRequestView.tone(finding.severity()),
        page.t("csr.severity." + finding.severity()),
        page.t(key + ".title", arguments),
        optional(key + ".why", arguments) + detail + meant(finding),
        withNewKey ? page.t("finding.with-new-key") : optional(key + ".remedy", arguments),
        withNewKey ? "" : optional(key + ".command", arguments).replace(SUBJECT, subject()),
        page.t("csr.runs-in.openssl"));
  }

  /** Whether its remedy makes a CSR with the same key. */
  private static boolean keepsKey(Finding finding) {
    return switch (finding) {
      case SignatureFinding _, NameFinding _, EncodingFinding _ -> true;
      default -> false;
    };
  }

  private String meant(Finding finding) {
    return finding instanceof NameFinding.UnfitName(var _, var _, String meant) && !meant.isEmpty()
        ? page.t("finding.meant", DnsName.withUnicode(meant))
        : "";
  }

  /** A name too long for a common name stands in the SAN alone. */
  private String subject() {
    String commonName =
        names.stream().filter(name -> new DnsName(name).fitsCommonName()).findFirst().orElse("");
    String subject = commonName.isEmpty() ? "-subj \"/\"" : "-subj \"/CN=" + commonName + "\"";
    return names.size() == 1 && !commonName.isEmpty()
        ? subject
        : subject
            + " \\\n  -addext \"subjectAltName="
            + names.stream().map(name -> "DNS:" + name).collect(Collectors.joining(","))
            + "\"";
  }

  private String optional(String key, Object... arguments) {
    return page.has(key) ? page.t(key, arguments) : "";
  }
}
