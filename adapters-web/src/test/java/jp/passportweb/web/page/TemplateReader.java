package jp.passportweb.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a template apart: the HTML that it says itself, and the arguments of its calls. */
final class TemplateReader {
  /** Stands in the HTML for what an expression brings. */
  static final String EXPRESSION = "\uFFFC";

  private static final Pattern NO_HTML =
      Pattern.compile("(?s:<%--.*?--%>)|(?m:^@(?:import|param) .*$)");
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<bring>\\$(?:unsafe)?\\{)|(?<silent>!\\{|@(?:if|elseif|for)\\()"
              + "|(?<call>@template[\\w.]+\\()|(?<word>@(?:else|endif|endfor)\\b|`\\))");

  private final StringBuilder html = new StringBuilder();
  private final List<String> arguments = new ArrayList<>();

  private TemplateReader() {}

  /**
   * A template taken apart.
   *
   * @param arguments as written: {@code label = "CSR"}
   */
  record Template(String html, List<String> arguments) {}

  static Template read(String source) {
    TemplateReader reader = new TemplateReader();
    reader.take(NO_HTML.matcher(source).replaceAll(""));
    return new Template(reader.html.toString(), List.copyOf(reader.arguments));
  }

  private void take(String source) {
    Matcher token = TOKEN.matcher(source);
    int from = 0;
    while (token.find(from)) {
      html.append(source, from, token.start());
      if (token.group("bring") != null) {
        html.append(EXPRESSION);
      }
      from = token.group("word") != null ? token.end() : endOfBracket(source, token);
    }
    html.append(source, from, source.length());
  }

  /** Behind the bracket; where a call's content begins in it, behind the content's first mark. */
  private int endOfBracket(String source, Matcher token) {
    boolean call = token.group("call") != null;
    int content = call ? source.indexOf("@`", token.end()) : -1;
    int end = SourceText.closing(source, token.end());
    boolean holdsContent = content >= 0 && content < end;
    if (call) {
      String inside = source.substring(token.end(), holdsContent ? content : end);
      arguments.addAll(SourceText.split(inside, ','));
    }
    return holdsContent ? content + 2 : end + 1;
  }
}
