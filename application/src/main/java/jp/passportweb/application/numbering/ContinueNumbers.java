package jp.passportweb.application.numbering;

import java.util.ArrayList;
import java.util.List;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.numbering.GivenNumbers;
import jp.passportweb.domain.numbering.Sequences;
import jp.passportweb.domain.numbering.Series;

/**
 * At a start, lets the counters of the database go on above the highest numbers that were given
 * out, which a database restored from a backup does not know (APP-3). Opens its own transactions.
 */
public final class ContinueNumbers {
  private final Sequences sequences;
  private final GivenNumbers given;
  private final Transactions transactions;

  public ContinueNumbers(Sequences sequences, GivenNumbers given, Transactions transactions) {
    this.sequences = sequences;
    this.given = given;
    this.transactions = transactions;
  }

  /** A series whose counter was behind. */
  public record Raised(Series series, long from, long to) {}

  /** Raises what is behind, and notes what was given out before anything was noted. */
  public List<Raised> continueAll() {
    List<Raised> raised = new ArrayList<>();
    for (Series series : Series.values()) {
      long highest = given.highest(series);
      long last = transactions.run(() -> sequences.last(series));
      if (last < highest) {
        transactions.run(() -> sequences.continueAfter(series, highest));
        raised.add(new Raised(series, last, highest));
      } else if (last > highest) {
        given.given(series, last);
      }
    }
    return raised;
  }
}
