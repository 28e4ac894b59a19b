package jp.passportweb.domain.numbering;

/**
 * Port: the highest number given out in each series, kept outside of the database, so that one
 * which was restored from a backup gives none a second time (APP-3).
 */
public interface GivenNumbers {
  /** The highest number that was ever noted; 0 when there is none. */
  long highest(Series series);

  /** Notes that a number is given out, before anybody is told it. A lower one changes nothing. */
  void given(Series series, long number);
}
