package jp.passportweb.mail.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A line too wide for a mail is broken where it may be")
class FoldedLineTest {
  @Test
  @DisplayName("a line that fits stays as it is")
  void fits() {
    assertThat(FoldedLine.fold("　サービス　：  x")).isEqualTo("　サービス　：  x");
    assertThat(FoldedLine.fold("あ".repeat(36))).isEqualTo("あ".repeat(36));
  }

  @Test
  @DisplayName(
      "what has no phrases breaks between letters, indented like its line and a little more")
  void japanese() {
    assertThat(FoldedLine.fold("　" + "あ".repeat(40)))
        .isEqualTo("　" + "あ".repeat(24) + "\n　  " + "あ".repeat(16));
  }

  @Test
  @DisplayName("a mark never begins a line, a bracket never ends one")
  void marks() {
    assertThat(FoldedLine.fold("あ".repeat(36) + "。い"))
        .isEqualTo("あ".repeat(24) + "\n  " + "あ".repeat(12) + "。い");
    assertThat(FoldedLine.fold("あ".repeat(35) + "「い」")).isEqualTo("あ".repeat(35) + "\n  「い」");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "この証明書の有効期間はご契約の満了日までで、お客様に行っていただくお手続きはありません。",
        "弊社にて内容を確認した後にお電話を差し上げますので、いましばらくお待ちくださいますようお願いします。",
        "ワンタイムパスワードは、メールの発行から24時間を過ぎるか、一度ログインされると、使えなくなります。",
        "サーバソフトウェアの設定ファイルに中間CA証明書を追加してから、サービスを再起動してください。",
        "株式会社ヴァイオレット・エヴァーガーデン製作所の「代々木第２データセンター」は、対象ではありません。",
        "https://pfw.example/user/loginをお開きになり、アクセスキーとワンタイムパスワードをご入力ください。"
      })
  @DisplayName("a sentence breaks between phrases: no word is cut in two, and nothing is lost")
  void phrases(String sentence) {
    for (int i = 0; i < 30; i++) {
      String line = "　".repeat(i) + sentence;
      List<String> parts = FoldedLine.fold(line).lines().toList();
      assertThat(String.join("", parts).replaceAll("[\\s　]", ""))
          .isEqualTo(line.replaceAll("[\\s　]", ""));
      for (int k = 1; k < parts.size(); k++) {
        String before = parts.get(k - 1).strip();
        String after = parts.get(k).strip();
        assertThat(before.charAt(before.length() - 1) + "|" + after.charAt(0))
            .as(line)
            .doesNotMatch(
                "[\\p{IsHan}\\p{IsKatakana}ー]\\|[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー]")
            .doesNotMatch("\\p{IsHiragana}\\|\\p{IsHiragana}")
            .doesNotMatch("[0-9A-Za-z]\\|\\p{IsHiragana}");
      }
    }
  }

  @Test
  @DisplayName("Latin breaks at spaces")
  void latin() {
    assertThat(FoldedLine.fold("word ".repeat(20).strip()))
        .isEqualTo("word ".repeat(14).strip() + "\n  " + "word ".repeat(6).strip());
  }

  @Test
  @DisplayName("a long word stays whole, on a line of its own")
  void longWords() {
    String host = "a".repeat(60) + ".example.jp";
    assertThat(FoldedLine.fold("Server name: " + host)).isEqualTo("Server name:\n  " + host);
    String url = "https://pfw.example/" + "a".repeat(100);
    assertThat(FoldedLine.fold(url)).isEqualTo(url);
  }

  @Test
  @DisplayName("a full-width letter takes two columns, a half-width katakana one")
  void columns() {
    assertThat(FoldedLine.columns("aあｱ。")).isEqualTo(6);
  }
}
