package jp.passportweb.domain.evidence;

/** A source's code in the catalogue; stored evidence names it for ever. */
public record SourceCode(String text) {
  public SourceCode {
    if (!text.matches("[A-Z0-9]+(?:-[A-Z0-9]+)*")) {
      throw new IllegalArgumentException("not a code: " + text);
    }
  }
}
