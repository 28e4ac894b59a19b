package jp.passportweb.domain.certificate;

/** What a linter says of bytes that are to be signed or published (LINT-1). */
public sealed interface LintFinding {
  /** How grave it is. */
  enum Severity {
    /** Nothing is signed. */
    ERROR,
    /** Shown to the examiner; stops nothing. */
    WARNING,
    /** As a warning, and of less weight. */
    NOTICE
  }

  /**
   * A rule of our own is broken.
   *
   * @param found what stands there instead, for the people who run the authority
   */
  record Own(LintRule rule, String found) implements LintFinding {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public boolean isTheKeys() {
      return rule.isTheKeys();
    }

    /** {@code KEY_USAGE (BR 7.1.2.7.11): 04}. */
    @Override
    public String line() {
      return rule + " (" + rule.source() + "): " + found;
    }
  }

  /**
   * Another linter's word.
   *
   * @param linter who says it
   * @param code its name of the rule
   * @param words what it says besides; empty where it says no more
   */
  record Foreign(String linter, String code, Severity severity, String words)
      implements LintFinding {
    /** {@code e_dnsname_not_valid_tld (zlint): www.example.nope}. */
    @Override
    public String line() {
      String name = code + " (" + linter + ")";
      return words.isEmpty() ? name : name + ": " + words;
    }
  }

  /**
   * A linter that is to be asked gave no answer: nothing is signed unread, and nothing is wrong
   * with what it was to read.
   */
  record Unread(String linter, String why) implements LintFinding {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public String line() {
      return "UNREAD (" + linter + "): " + why;
    }
  }

  Severity severity();

  /** For the trail and for the people who run the authority. */
  String line();

  /** Whether another key mends it. */
  default boolean isTheKeys() {
    return false;
  }

  /** Whether nothing may be signed. */
  default boolean stops() {
    return severity() == Severity.ERROR;
  }
}
