package jp.passportweb.mail.message;

import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Notice;

/** One notice of each kind about problem reports and campaigns (PRB-1, MAS-1). */
final class RevocationSamples {
  private static final EmailAddress TO = SampleNotices.TO;
  private static final String WHO = "見本 花子";
  private static final String RECEIPT = "P-7KX3-M9QD";
  private static final String ORGANIZATION = "例示株式会社";
  private static final String SERVER = "www.example.jp";

  private RevocationSamples() {}

  static Stream<Notice> of(Language in) {
    return Stream.of(
        new Notice.ProblemReportReceived(TO, in, RECEIPT, "2026/11/29 10:00", "2026/11/30 10:00"),
        new Notice.ProblemReportAnswered(TO, in, RECEIPT, "鍵の漏えいを確認しました。"),
        new Notice.ProblemReportTold(TO, in, WHO, RECEIPT, SERVER, ORGANIZATION, "調べています。"),
        new Notice.ReissueInvited(
            TO, in, WHO, "A-004217", SERVER, ORGANIZATION, "80F1A2B3", "鍵に弱点があります。", "0a1b2c"),
        new Notice.ClaimQuestioned(
            TO, in, WHO, "A-004217", SERVER, ORGANIZATION, "何が漏れましたか。", "2026/11/30 10:00"),
        new Notice.ReportQuestioned(TO, in, RECEIPT, "どこで見ましたか。", "2026/11/30 10:00"),
        toReplace(in, 1),
        toReplace(in, 2));
  }

  static Notice toReplace(Language in, int round) {
    return new Notice.CertificatesToReplace(
        TO,
        in,
        WHO,
        "C-0007",
        round,
        ORGANIZATION,
        List.of("www.example.jp  80F1A2B3C4D5E6F7", "shop.example.jp  80F1A2B3C4D5E6F8"),
        "登記番号に誤りがありました。",
        "2026/12/04 10:00",
        "0a1b2c");
  }
}
