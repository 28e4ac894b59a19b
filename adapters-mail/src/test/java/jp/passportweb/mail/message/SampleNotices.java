package jp.passportweb.mail.message;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.passportweb.domain.account.AccessKey;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Notice;

/** One notice of each kind, with values of its own. */
final class SampleNotices {
  static final EmailAddress TO = new EmailAddress("hanako@example.jp");
  static final AccessKey KEY = new AccessKey("ABCDEFGHJKMNPQRS");
  static final UUID RECORD = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private SampleNotices() {}

  static Stream<Notice> all() {
    return Stream.concat(
        StaffSamples.all(),
        Stream.of(Language.values())
            .flatMap(language ->
                Stream.of(
                    Stream.of(
                        received(language, "例示株式会社", List.of("登記事項証明書", "印鑑証明書")),
                        received(language, "例示株式会社", List.of()),
                        accessKeySent(language),
                        oneTimePasswordSent(language),
                        refused(language, "登記の所在地を確認できませんでした。"),
                        issued(language),
                        issued(language, "2026/12/08")),
                    LaterSamples.of(language),
                    AccountSamples.of(language),
                    DomainSamples.of(language),
                    RevocationSamples.of(language),
                    ConversationSamples.of(language)))
            .flatMap(kinds -> kinds));
  }

  static Notice.ApplicationReceived received(
      Language language, String organization, List<String> documents) {
    return new Notice.ApplicationReceived(
        TO,
        language,
        "見本 花子",
        "R20261124-0001",
        "パスポート for Web SR 3.0",
        "1年",
        "www.example.jp",
        organization,
        documents);
  }

  static Notice.AccessKeySent accessKeySent(Language language) {
    return new Notice.AccessKeySent(TO, language, "見本 花子", "例示株式会社", KEY);
  }

  static Notice.OneTimePasswordSent oneTimePasswordSent(Language language) {
    return new Notice.OneTimePasswordSent(TO, language, "例示株式会社", "7K3MPQ2XYZ", "kLq0-x_9");
  }

  static Notice.ApplicationRefused refused(Language language, String reason) {
    return new Notice.ApplicationRefused(
        TO,
        language,
        "見本 花子",
        "R20261124-0001",
        "パスポート for Web SR 3.0",
        "www.example.jp",
        "例示株式会社",
        reason);
  }

  static Notice.CertificateIssued issued(Language language) {
    return issued(language, "");
  }

  static Notice.CertificateIssued issued(Language language, String previousRevokedOn) {
    return new Notice.CertificateIssued(
        TO,
        language,
        "見本 花子",
        "R20261124-0001",
        "パスポート for Web SR 3.0",
        "www.example.jp",
        "例示株式会社",
        "B0499311",
        "2026/11/24 〜 2027/11/23",
        "2026/11/24 〜 2027/06/10 23:59",
        previousRevokedOn,
        RECORD);
  }
}
