package jp.passportweb.persistence.search;

import java.util.OptionalInt;

/** How many rows a list has in all. */
final class Totals {
  private Totals() {}

  /**
   * What a page itself tells of the total: the last page, or the only one, ends where the list
   * does. Empty where it is full, or lies beyond the end.
   *
   * @param page counted from 1
   */
  static OptionalInt seen(int rows, int page, int size) {
    boolean last = rows < size && (rows > 0 || page == 1);
    return last ? OptionalInt.of((page - 1) * size + rows) : OptionalInt.empty();
  }
}
