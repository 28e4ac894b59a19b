package jp.passportweb.mail.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import jp.passportweb.domain.account.OneTimePassword;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.operator.AccessChange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A mail to staff is in Japanese and in English")
class StaffLettersTest {
  private static final String SIGNED = "Passport for Web 認証サービス\nhttps://pfw.example/\n";
  private static final String JAPANESE = "[\\u3040-\\u30FF]";

  private final PlainTextMailComposer composer =
      new PlainTextMailComposer(
          URI.create("https://pfw.example"), "Passport for Web 認証サービス", OneTimePassword.LIFE);

  static Stream<Notice.ForStaff> notices() {
    return StaffSamples.all();
  }

  @ParameterizedTest
  @MethodSource("notices")
  @DisplayName("both in the subject, and each in a part of its own that says all and is signed")
  void both(Notice.ForStaff notice) {
    Mail mail = composer.compose(notice);
    assertThat(mail.subject().split(" / ")).hasSize(2);
    assertThat(mail.subject().split(" / ")[0]).containsPattern(JAPANESE);
    assertThat(mail.subject().split(" / ")[1]).doesNotContainPattern(JAPANESE);
    String[] parts = mail.text().split("(?<=\\n-{70}\\n)\\n(?=\\S)");
    assertThat(parts).hasSize(2).allSatisfy(part -> assertThat(part).contains(SIGNED));
    assertThat(parts[0]).contains("このメールは自動でお送りしています。");
    assertThat(parts[1].replace("認証サービス", "")).doesNotContainPattern(JAPANESE);
    assertThat(links(parts[1])).isEqualTo(links(parts[0])).hasSize(3);
  }

  @Test
  @DisplayName("QUE-2 a clock of the office names the receipt number in both")
  void clock() {
    assertThat(composer.compose(StaffSamples.pressing(true)).subject())
        .isEqualTo(
            "審査業務の期限を過ぎました（受付番号 R20261124-0001）"
                + " / A case is overdue (receipt number R20261124-0001)");
  }

  @ParameterizedTest
  @EnumSource(AccessChange.class)
  @DisplayName("OPR-1 what was changed, and what to do if one knows nothing of it, stand in both")
  void changed(AccessChange change) {
    Notice notice =
        new Notice.StaffAccessChanged(SampleNotices.TO, "原宿 花子", change, "2026/11/24 15:03");
    assertThat(composer.compose(notice).text())
        .containsPattern("■変更の内容\n　[\\u3040-\\u9FFF]")
        .containsPattern("What was changed\n  [A-Z]")
        .contains("■お心当たりのない場合", "If you do not know of it");
  }

  private static java.util.List<String> links(String part) {
    return part.lines().filter(line -> line.contains("://")).toList();
  }
}
