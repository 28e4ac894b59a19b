package jp.passportweb.domain.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.InputProblem.AbbreviatedForm;

/**
 * Legal forms as people cut them short: ㈱, （有）, カ）. The registry has them in full, before or behind
 * the name; which of both nobody can know but the person, who is asked (SUBJ-1).
 */
final class LegalForms {
  private static final Map<String, List<String>> FORMS =
      Map.ofEntries(
          Map.entry("株", List.of("株式会社")),
          Map.entry("有", List.of("有限会社")),
          Map.entry("同", List.of("合同会社")),
          Map.entry("合", List.of("合同会社", "合資会社", "合名会社")),
          Map.entry("資", List.of("合資会社")),
          Map.entry("名", List.of("合名会社")),
          Map.entry("社", List.of("一般社団法人", "公益社団法人")),
          Map.entry("一社", List.of("一般社団法人")),
          Map.entry("公社", List.of("公益社団法人")),
          Map.entry("財", List.of("一般財団法人", "公益財団法人")),
          Map.entry("一財", List.of("一般財団法人")),
          Map.entry("公財", List.of("公益財団法人")),
          Map.entry("学", List.of("学校法人")),
          Map.entry("医", List.of("医療法人")),
          Map.entry("宗", List.of("宗教法人")),
          Map.entry("福", List.of("社会福祉法人")),
          Map.entry("社福", List.of("社会福祉法人")),
          Map.entry("特非", List.of("特定非営利活動法人")),
          Map.entry("独", List.of("独立行政法人")),
          Map.entry("協", List.of("協同組合")));

  private static final Map<String, List<String>> IN_KANA =
      Map.of(
          "株", List.of("カブシキガイシャ"),
          "カブ", List.of("カブシキガイシャ"),
          "カ", List.of("カブシキガイシャ"),
          "有", List.of("ユウゲンガイシャ"),
          "ユウ", List.of("ユウゲンガイシャ"),
          "ユ", List.of("ユウゲンガイシャ"),
          "同", List.of("ゴウドウガイシャ"),
          "ド", List.of("ゴウドウガイシャ"));

  private static final Pattern IN_BRACKETS =
      Pattern.compile("[(\\[〔【]\\s*(\\p{L}{1,2})\\s*[)\\]〕】]");

  /** As banks write it: {@code カ)アオゾラ}, {@code アオゾラ(カ}. */
  private static final Pattern OF_BANKS = Pattern.compile("^([カユド])\\)|\\(([カユド])$");

  private LegalForms() {}

  /** Nothing where every form stands in full. */
  static Optional<InputProblem> abbreviated(String name) {
    return first(name, IN_BRACKETS, FORMS);
  }

  /** As above, for 法人名(カナ). */
  static Optional<InputProblem> abbreviatedInKana(String name) {
    return first(name, IN_BRACKETS, IN_KANA).or(() -> first(name, OF_BANKS, IN_KANA));
  }

  private static Optional<InputProblem> first(
      String name, Pattern pattern, Map<String, List<String>> forms) {
    Matcher matcher = pattern.matcher(name);
    while (matcher.find()) {
      String form = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      if (forms.containsKey(form)) {
        String before = name.substring(0, matcher.start()).strip();
        String behind = name.substring(matcher.end()).strip();
        return Optional.of(
            new AbbreviatedForm(
                matcher.group(),
                forms.get(form).stream()
                    .flatMap(whole -> proposals(before, whole, behind))
                    .toList()));
      }
    }
    return Optional.empty();
  }

  /** Where it was typed comes first; inside a name it is meant there. */
  private static Stream<String> proposals(String before, String form, String behind) {
    if (before.isEmpty()) {
      return form.endsWith("法人")
          ? Stream.of(form + behind)
          : Stream.of(form + behind, behind + form);
    }
    return behind.isEmpty()
        ? Stream.of(before + form, form + before)
        : Stream.of(before + form + behind);
  }
}
