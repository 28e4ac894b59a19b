package jp.passportweb.domain.input;

/** Pictures among letters: no name, address or code holds them. */
final class Pictographs {
  /** Signs before a postal code, in names of products, and for what is left out. */
  private static final String ALLOWED = "〒©®°○◯";

  private Pictographs() {}

  /** The first of a text, or nothing. */
  static String first(String text) {
    return text.codePoints()
        .filter(Pictographs::isOne)
        .mapToObj(Character::toString)
        .findFirst()
        .orElse("");
  }

  private static boolean isOne(int c) {
    int type = Character.getType(c);
    boolean picture =
        type == Character.OTHER_SYMBOL
            || type == Character.ENCLOSING_MARK
            || Character.isEmojiPresentation(c)
            || Character.isEmojiModifier(c);
    return picture && ALLOWED.indexOf(c) < 0;
  }
}
