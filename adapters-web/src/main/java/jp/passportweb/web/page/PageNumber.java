package jp.passportweb.web.page;

/** The page of a list that an address asks for. */
public final class PageNumber {
  private PageNumber() {}

  /** From 1; the first one where a text is none. */
  public static int parse(String text) {
    return text.matches("[1-9]\\d{0,4}") ? Integer.parseInt(text) : 1;
  }
}
