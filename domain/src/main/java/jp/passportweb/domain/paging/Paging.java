package jp.passportweb.domain.paging;

/** How lists are cut into pages. */
public final class Paging {
  private Paging() {}

  /**
   * How many pages a list has; an empty one has one.
   *
   * @param size rows on a page, at least 1
   */
  public static int pages(int total, int size) {
    return Math.max(1, Math.ceilDiv(total, size));
  }
}
