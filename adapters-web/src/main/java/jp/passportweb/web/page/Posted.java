package jp.passportweb.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;

/**
 * A posted form, read once.
 *
 * @param fields the first value of each field
 * @param files the bytes of each uploaded file that is not empty
 */
public record Posted(Map<String, String> fields, Map<String, byte[]> files) {
  /** The attribute of the request under which controllers find it. */
  public static final String ATTRIBUTE = "posted";

  private static final int LONGEST_LINE = 300;

  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** Whether this button was pressed. */
  public boolean pressed(String button) {
    return field("act").equals(button);
  }

  /** What is wrong with lines that must be filled in, whatever they say. */
  public List<FieldProblem> unfilled(String... names) {
    List<FieldProblem> problems = new ArrayList<>();
    for (String name : names) {
      int length = field(name).length();
      if (field(name).isBlank()) {
        problems.add(new FieldProblem(name, new InputProblem.Missing()));
      } else if (length > LONGEST_LINE) {
        problems.add(new FieldProblem(name, new InputProblem.TooLong(LONGEST_LINE, length)));
      }
    }
    return problems;
  }
}
