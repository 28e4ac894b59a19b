package jp.passportweb.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every visible text comes from the message files")
class VisibleTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<h1>Welcome</h1> | Welcome",
        "<p>${page.t(\"lead\")} and more</p> | and more",
        "<p>@if(view.failed())Failed@else${text}@endif</p> | Failed",
        "@template.layout.public(page = page, content = @`<p>Deep</p>`) | Deep",
        "<img alt=\"A desk\" src=\"/x.svg\"> | A desk",
        "<nav aria-label=\"Menu ${n}\"></nav> | Menu",
        "<input placeholder=\"Type here\"> | Type here",
        "<td data-label=\"Service\"></td> | Service",
        "@template.tag.text(page = page, name = \"fax\", label = \"Fax number\") | Fax number",
        "<p title=\"${a ? \"次へ\" : null}\"></p> | 次へ",
      })
  @DisplayName("a text of its own is found in a template")
  void found(String template, String text) {
    assertThat(VisibleText.inTemplate(template)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import jp.passportweb.web.page.Page\n@param String width = \"in-l\"\n<p>${text}</p>",
        "<%-- 見出し, as the guide has it --%><h1>${title}</h1>",
        "!{var record = view.record();}<p>1 / 2　（${record}）&nbsp;</p>",
        "@for(int i = 1; i <= names.size(); i++)<li class=\"done\">${names.get(i - 1)}</li>@endfor",
        "<h3>CSR</h3><img alt=\"\" class=\"desk\">",
        "@template.tag.text(page = page, name = \"fax\", label = page.t(\"fax\"), width = \"in-m\")"
      })
  @DisplayName("what is no text of its own is left alone")
  void leftAlone(String template) {
    assertThat(VisibleText.inTemplate(template)).isEmpty();
  }

  @Test
  @DisplayName("a text is found below imports and comments, and beside what is no text")
  void foundInTheMidst() {
    String template =
        """
        @import jp.passportweb.web.page.Page
        @param Page page
        <%-- two lines
        of comment --%>
        @template.layout.public(page = page, title = page.t("a"), content = @`
        @if(page.ready())
        <p class="badge" data-tone="info">${page.t("ready")}</p>
        @template.tag.icon(name = "next")Go on
        @endif
        `)
        """;
    assertThat(VisibleText.inTemplate(template)).containsExactly("Go on");
  }

  @Test
  @DisplayName("Japanese is found in the strings of a class, and not in its comments")
  void java() {
    assertThat(VisibleText.inJava("/** 次へ */ String a = \"http://x\"; // 次へ\nf('\"', \"戻る\");"))
        .containsExactly("戻る");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("jp.passportweb.web.page.Sources#templates")
  @DisplayName("a template says nothing itself")
  void template(Sources.Source template) {
    assertThat(VisibleText.inTemplate(template.text())).isEmpty();
  }

  @Test
  @DisplayName("no class says anything in Japanese itself")
  void classes() {
    assertThat(Sources.javaFiles())
        .isNotEmpty()
        .allSatisfy(file -> assertThat(VisibleText.inJava(file.text())).as(file.file()).isEmpty());
  }
}
