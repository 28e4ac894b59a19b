package jp.passportweb.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jp.passportweb.web.page.KeyScanner.Use;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The messages that a source asks for")
class KeyScannerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<p>${page.t(\"nav.back\")}</p> | nav.back | 0",
        "page.t(\"steps.now\", String.valueOf(now), names.get(now - 1)) | steps.now | 2",
        "t(\"common.span\") | common.span | 0",
        "page.t(\"status.\" + record.status()) | status.* | 0",
        "page.t(\"event.\" + kind(\"x, y\") + \".text\", label) | event.*.text | 1",
        "page.t(key + \".title\", arguments) | *.title | -1",
        "page.has(\"field.\" + field + \".full\") | field.*.full | -1",
        "@template.tag.menuitem(page = page, key = \"portal.menu.list\", here = true) |"
            + " portal.menu.list | -1",
      })
  @DisplayName("a call is found with its key and its number of values")
  void call(String source, String key, int values) {
    assertThat(KeyScanner.usesIn(source)).containsExactly(new Use(key, values));
  }

  @Test
  @DisplayName(
      "a choice asks for both, a call inside a call for each, a problem for title and text")
  void several() {
    assertThat(KeyScanner.usesIn("page.t(view.past() ? \"list.past\" : \"list.current\")"))
        .containsExactly(new Use("list.past", 0), new Use("list.current", 0));
    assertThat(KeyScanner.usesIn("page.t(\"outer\", page.t(\"inner.\" + role))"))
        .containsExactly(new Use("outer", 1), new Use("inner.*", 0));
    assertThat(KeyScanner.usesIn("new Problems.ProblemView(\"bug\", reference)"))
        .containsExactly(new Use("trouble.bug.title", 0), new Use("trouble.bug.text", 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page.t(document.title())",
        "public String t(String key, Object... arguments) {",
        "format(\"not.a.key\")",
        "other.t(\"not.ours\")",
        "String key = \"finding.\" + finding.key();"
      })
  @DisplayName("what asks for no message of the files is left alone")
  void others(String source) {
    assertThat(KeyScanner.usesIn(source)).isEmpty();
  }

  @Test
  @DisplayName("a key that is put together fits the keys that it can become")
  void fits() {
    Use use = new Use("event.*.text", 0);
    assertThat(use.fits("event.ISSUED.text")).isTrue();
    assertThat(use.fits("event.ISSUED")).isFalse();
    assertThat(use.fits("event..text")).isFalse();
  }
}
