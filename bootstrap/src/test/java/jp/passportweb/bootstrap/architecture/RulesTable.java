package jp.passportweb.bootstrap.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table of docs/rules.md, and what is wrong between it and the sources. */
final class RulesTable {
  /**
   * The ids of the guide's rules, and the rules of the trade, which are no chapters of the guide.
   */
  private static final Pattern RULE =
      Pattern.compile(
          "\\b(?:ACC|OTP|LOGIN|PROF|APP|SEL|REN|SWI|REI|CHG|REV|TER|CAN|AUT|CON|LST|SRC|DWN|NOT|COU|NOD|AUD|OBS|FLT|LINT|EVD|SUBJ|OPR|QUE|DCV|CAA|MPIC|DNS|CT|MBX|REP|SMP|PRB|MAS|CNV|REF|BAK|FIL)-\\d+|(?<!guide"
              + " )§6\\.\\d");

  private static final Pattern DISPLAY_NAME = Pattern.compile("@DisplayName\\(\\s*\"([^\"]*)\"");

  private RulesTable() {}

  /** One rule with the simple names of the classes that say it, and of the tests. */
  record Row(String rule, List<String> saidIn, List<String> triedBy) {}

  static List<Row> read(String markdown) {
    return markdown
        .lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| rule |"))
        .map(line -> line.split("\\s*\\|\\s*", -1))
        .map(cells -> new Row(cells[1], names(cells[3]), names(cells[4])))
        .toList();
  }

  /**
   * What is wrong with a row; nothing when every class is there and names the rule.
   *
   * @param sources texts by simple name
   */
  static List<String> problems(Row row, Map<String, String> sources) {
    List<String> problems = new ArrayList<>();
    if (row.saidIn().isEmpty() || row.triedBy().isEmpty()) {
      problems.add(row.rule() + " is not said or not tried");
    }
    Stream.concat(row.saidIn().stream(), row.triedBy().stream())
        .filter(name -> !rulesIn(sources.getOrDefault(name, "")).contains(row.rule()))
        .forEach(name -> problems.add(name + " is not there or does not name " + row.rule()));
    return List.copyOf(problems);
  }

  /** The rules that tests name as what they try, and that no row names. */
  static List<String> withoutRow(List<Row> rows, Map<String, String> sources) {
    List<String> listed = rows.stream().map(Row::rule).toList();
    return sources.values().stream()
        .flatMap(source -> DISPLAY_NAME.matcher(source).results())
        .flatMap(name -> rulesIn(name.group(1)).stream())
        .filter(rule -> !listed.contains(rule))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> rulesIn(String text) {
    return RULE.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<String> names(String cell) {
    return Stream.of(cell.split("[,\\s]+", -1)).filter(name -> !name.isEmpty()).toList();
  }
}
