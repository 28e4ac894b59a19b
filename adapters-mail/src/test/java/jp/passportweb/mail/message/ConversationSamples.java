package jp.passportweb.mail.message;

import java.util.stream.Stream;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.notice.Notice;

/** What the office writes to an applicant, with a question and without (CNV-1). */
final class ConversationSamples {
  private ConversationSamples() {}

  static Stream<Notice> of(Language in) {
    return Stream.of(true, false)
        .map(asks ->
            new Notice.OfficeWrote(
                SampleNotices.TO,
                in,
                "見本 花子",
                "A-004217",
                "パスポート for Web SR 3.0",
                "www.example.jp",
                "例示株式会社",
                "本社の所在地が登記と違います。\n移転されましたか。",
                asks,
                SampleNotices.RECORD));
  }
}
