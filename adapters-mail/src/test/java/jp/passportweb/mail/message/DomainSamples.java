package jp.passportweb.mail.message;

import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Notice;

/** One notice of each kind about proof of control and CAA. */
final class DomainSamples {
  private static final EmailAddress TO = SampleNotices.TO;
  private static final String WHO = "見本 花子";
  private static final String RECEIPT = "A-000001";
  private static final String ORGANIZATION = "例示株式会社";
  private static final String SERVER = "www.example.jp";

  private DomainSamples() {}

  static Stream<Notice> of(Language in) {
    return Stream.of(
        new Notice.ControlProven(
            TO, in, WHO, RECEIPT, ORGANIZATION, List.of(SERVER, "shop.example.jp")),
        new Notice.ControlAwaited(
            TO,
            in,
            WHO,
            RECEIPT,
            ORGANIZATION,
            SERVER,
            List.of("_passport.www.example.jp: NXDOMAIN (SECURE)"),
            SampleNotices.RECORD),
        new Notice.ControlInstructions(
            TO,
            in,
            WHO,
            RECEIPT,
            ORGANIZATION,
            List.of(new Notice.ControlInstructions.Setting("_passport.www.example.jp", "0a1b2c")),
            SampleNotices.RECORD),
        new Notice.ControlApprovalAsked(
            TO, in, ORGANIZATION, "example.jp", List.of(SERVER), "0a1b2c"),
        new Notice.IssuanceForbidden(
            TO,
            in,
            WHO,
            RECEIPT,
            ORGANIZATION,
            SERVER,
            List.of("example.jp. IN CAA 0 issue \"other-ca.example\""),
            "example.jp. IN CAA 0 issue \"passport.example\"",
            SampleNotices.RECORD),
        new Notice.RefusalReported(
            TO,
            in,
            SERVER,
            List.of("example.jp. IN CAA 0 iodef \"mailto:security@example.jp\""),
            "2026/11/29 10:00"));
  }
}
