package jp.passportweb.web.page;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the words that a template or a class says itself, past the message files. */
final class VisibleText {
  /** Names that are the same in every language. */
  private static final Set<String> NAMES =
      Set.of(
          "CSR", "DER", "HTML", "PEM", "PKCS#7", "OpenSSL", "English", "Step1", "STEP1", "STEP2",
          "STEP3");

  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]+");
  private static final Pattern TEMPLATE_COMMENT = Pattern.compile("(?s)<%--.*?--%>");

  /** What stands on a key is no word. */
  private static final Pattern KEY = Pattern.compile("<kbd>[^<]*</kbd>");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern SHOWN_ATTRIBUTE =
      Pattern.compile(
          "\\s(?:title|alt|placeholder|aria-(?:label|description)|data-(?:label|copied))=\"([^\"]*)\"");
  private static final Pattern SHOWN_ARGUMENT =
      Pattern.compile("(?:label|title|hint|head|about) = \"([^\"]*)\"");
  private static final Pattern JAVA_STRING_OR_COMMENT =
      Pattern.compile(
          "(?s)(\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*+\")|'(?:\\\\.|[^'\\\\])'|/\\*.*?\\*/|//[^\\n]*");

  private VisibleText() {}

  static List<String> inTemplate(String source) {
    TemplateReader.Template template = TemplateReader.read(source);
    Stream<String> texts = TAG.splitAsStream(KEY.matcher(template.html()).replaceAll(""));
    Stream<String> attributes = groups(SHOWN_ATTRIBUTE, template.html());
    Stream<String> arguments =
        template.arguments().stream().flatMap(argument -> groups(SHOWN_ARGUMENT, argument));
    Stream<String> words =
        Stream.of(texts, attributes, arguments)
            .flatMap(found -> found)
            .map(text ->
                text.replace(TemplateReader.EXPRESSION, " ").replaceAll("&\\w+;", " ").strip())
            .filter(text -> text.chars().anyMatch(Character::isLetter))
            .filter(text -> !NAMES.contains(text));
    return Stream.concat(words, japanese(TEMPLATE_COMMENT.matcher(source).replaceAll("")))
        .distinct()
        .toList();
  }

  /** The Japanese words in the strings of a class; its comments may be Japanese. */
  static List<String> inJava(String source) {
    return groups(JAVA_STRING_OR_COMMENT, source).flatMap(VisibleText::japanese).toList();
  }

  private static Stream<String> japanese(String text) {
    return JAPANESE.matcher(text).results().map(MatchResult::group);
  }

  private static Stream<String> groups(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(r -> r.group(1)).filter(found -> found != null);
  }
}
