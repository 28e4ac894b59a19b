package jp.passportweb.web.applicationrecord;

/**
 * A line of facts.
 *
 * @param label what it is called, in the reader's language
 * @param now what it says; empty where it says nothing
 * @param before what it said before; the same where nothing is compared
 */
public record Fact(String label, String now, String before) {

  public boolean changed() {
    return !now.equals(before);
  }
}
