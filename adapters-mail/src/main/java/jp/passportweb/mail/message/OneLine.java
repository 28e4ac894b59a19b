package jp.passportweb.mail.message;

/** Makes one line of a text, so that no value adds a line, or a header, of its own. */
final class OneLine {
  private OneLine() {}

  static String of(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").stripTrailing();
  }
}
