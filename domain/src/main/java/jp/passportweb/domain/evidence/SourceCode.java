package jp.passportweb.domain.evidence;

import java.util.regex.Pattern;

/** A source's code in the catalogue; stored evidence names it for ever. */
public record SourceCode(String text) {
  private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]+(?:-[A-Z0-9]+)*");

  public SourceCode {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("not a code: " + text);
    }
  }
}
