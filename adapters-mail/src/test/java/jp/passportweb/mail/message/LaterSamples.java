package jp.passportweb.mail.message;

import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.request.termination.TerminationTime;

/** One notice of each kind about a contract's later life. */
final class LaterSamples {
  private static final EmailAddress TO = SampleNotices.TO;
  private static final String WHO = "見本 花子";
  private static final String RECEIPT = "A-004217";
  private static final String CODE = "B0499311";
  private static final String SERVICE = "パスポート for Web SR 3.0";
  private static final String SERVER = "www.example.jp";
  private static final String ORGANIZATION = "例示株式会社";

  private LaterSamples() {}

  static Stream<Notice> of(Language in) {
    return Stream.of(
        new Notice.RequestReceived(
            TO, in, WHO, RECEIPT, "失効", SERVICE, SERVER, ORGANIZATION, List.of()),
        new Notice.RequestReceived(
            TO, in, WHO, RECEIPT, "更新", SERVICE, SERVER, ORGANIZATION, List.of("印鑑証明書")),
        new Notice.SigningRequestWanted(TO, in, WHO, RECEIPT, SERVICE, SERVER, ORGANIZATION),
        new Notice.DocumentAskedAgain(
            TO,
            in,
            WHO,
            RECEIPT,
            SERVICE,
            SERVER,
            ORGANIZATION,
            "登記事項証明書",
            "文字が読み取れません",
            "2ページ目の右上です。"),
        new Notice.ContactChangeDone(TO, in, WHO, RECEIPT, CODE, SERVICE, SERVER, ORGANIZATION),
        new Notice.CertificateRevoked(
            TO,
            in,
            WHO,
            RECEIPT,
            CODE,
            SERVICE,
            SERVER,
            ORGANIZATION,
            "4F1C09A7",
            "2026/11/24 15:02"),
        terminated(in, TerminationTime.AT_END_OF_TERM),
        terminated(in, TerminationTime.AT_ONCE),
        new Notice.RenewalNotice(
            TO, in, WHO, CODE, SERVICE, SERVER, ORGANIZATION, "2027/11/23", 60),
        new Notice.ContinuationNotice(
            TO,
            in,
            WHO,
            CODE,
            SERVICE,
            SERVER,
            ORGANIZATION,
            "2027/06/10 23:59",
            "2027/11/23",
            "2027/05/11"),
        new Notice.AutoRenewalNotice(
            TO,
            in,
            WHO,
            CODE,
            SERVICE,
            SERVER,
            ORGANIZATION,
            "2027/11/24 〜 2028/11/23",
            "1年",
            "2027/11/23",
            60),
        new Notice.ContractRenewed(
            TO,
            in,
            WHO,
            CODE,
            SERVICE,
            SERVER,
            ORGANIZATION,
            "2027/11/24 〜 2028/11/23",
            "1年",
            "2028/11/23"));
  }

  static Notice.ContractTerminated terminated(Language in, TerminationTime time) {
    return new Notice.ContractTerminated(
        TO, in, WHO, RECEIPT, CODE, SERVICE, SERVER, ORGANIZATION, "2027/11/23", time);
  }
}
