package jp.passportweb.pki.independent;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program that lints, as operations name it (docs/lint.md): zlint, pkilint or any. No shell takes
 * part in it.
 *
 * @param words the program and its arguments; where one is {@code {}}, what is read lies in a file
 *     whose path stands there, else it comes on the standard input
 * @param encoding how it is written
 * @param within how long one run may take, and how long one waits for its turn
 * @param atOnce how many run at the same time
 */
public record LintCommand(List<String> words, Encoding encoding, Duration within, int atOnce) {
  static final String FILE = "{}";

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  /** How bytes are written for it. */
  public enum Encoding {
    PEM,
    DER
  }

  public LintCommand {
    words = List.copyOf(words);
    if (words.isEmpty() || words.getFirst().isBlank()) {
      throw new IllegalArgumentException("no program is named");
    }
    if (!within.isPositive() || atOnce < 1) {
      throw new IllegalArgumentException("it needs time and a place to run");
    }
  }

  /**
   * Out of a line of words parted by blanks; a word with blanks stands in double quotes.
   *
   * @throws IllegalArgumentException where no program is named, or it may not run at all
   */
  public static LintCommand of(String line, Encoding encoding, Duration within, int atOnce) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return new LintCommand(words, encoding, within, atOnce);
  }

  /** What findings call it: its file's name. */
  public String name() {
    return String.valueOf(Path.of(words.getFirst()).getFileName());
  }

  boolean takesFile() {
    return words.contains(FILE);
  }

  List<String> withFile(Path file) {
    return words.stream().map(word -> word.equals(FILE) ? file.toString() : word).toList();
  }
}
