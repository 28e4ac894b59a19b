package jp.passportweb.mail.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A line too wide for a mail is broken where it may be")
class FoldedLineTest {
  @Test
  @DisplayName("a line that fits stays as it is")
  void fits() {
    assertThat(FoldedLine.fold("　サービス　：  x")).isEqualTo("　サービス　：  x");
    assertThat(FoldedLine.fold("あ".repeat(36))).isEqualTo("あ".repeat(36));
  }

  @Test
  @DisplayName("Japanese breaks between letters, indented like its line and a little more")
  void japanese() {
    assertThat(FoldedLine.fold("　" + "あ".repeat(40)))
        .isEqualTo("　" + "あ".repeat(35) + "\n　  " + "あ".repeat(5));
  }

  @Test
  @DisplayName("a mark never begins a line, a bracket never ends one")
  void marks() {
    assertThat(FoldedLine.fold("あ".repeat(36) + "。い")).isEqualTo("あ".repeat(35) + "\n  あ。い");
    assertThat(FoldedLine.fold("あ".repeat(35) + "「い」")).isEqualTo("あ".repeat(35) + "\n  「い」");
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
