package jp.passportweb.web.search;

/** One cell of a file for spreadsheets; none of them takes it for a formula (SRC-1). */
public final class CsvCell {
  /** What begins a formula, in either width, or hides that it does. */
  private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

  private CsvCell() {}

  /** In quotes, behind an apostrophe where it would be a formula. */
  public static String of(String text) {
    boolean isFormula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return '"' + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
