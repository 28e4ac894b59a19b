package jp.passportweb.domain.numbering;

/** Port: the counters in the database. */
public interface Sequences {
  /** The number that was given last; 0 when there is none. */
  long last(Series series);

  /** Lets the next number be the one after this. */
  void continueAfter(Series series, long number);
}
