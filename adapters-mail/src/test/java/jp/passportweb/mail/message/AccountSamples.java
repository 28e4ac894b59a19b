package jp.passportweb.mail.message;

import java.util.stream.Stream;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Notice;

/** One notice of each kind about an account itself. */
final class AccountSamples {
  private static final EmailAddress TO = SampleNotices.TO;
  private static final String ORGANIZATION = "例示株式会社";

  private AccountSamples() {}

  static Stream<Notice> of(Language in) {
    return Stream.of(
        new Notice.AccountConfirmationSent(TO, in, ORGANIZATION, "7K3MPQ2XYZ"),
        new Notice.AddressProofSent(TO, in, ORGANIZATION, "8H4NRS2WXY"),
        new Notice.OtpAddressChanged(
            TO, in, ORGANIZATION, new EmailAddress("new@example.jp"), "2026/11/24 15:02"),
        new Notice.OtpAddressMended(
            TO, in, ORGANIZATION, "o•••@example.jp", "n•••@example.jp", "2026/11/24 15:02"),
        new Notice.AccessKeyRecovered(TO, in, ORGANIZATION, SampleNotices.KEY),
        new Notice.AccessKeyReplaced(TO, in, ORGANIZATION, SampleNotices.KEY),
        new Notice.PasskeyRegistered(TO, in, ORGANIZATION, "総務部のパソコン", "2026/11/24 15:02"),
        new Notice.PasskeyRemoved(TO, in, ORGANIZATION, "総務部のパソコン", "2026/11/24 15:03"));
  }
}
