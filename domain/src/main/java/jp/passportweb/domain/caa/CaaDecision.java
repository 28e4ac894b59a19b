package jp.passportweb.domain.caa;

import java.time.Instant;
import java.util.List;
import jp.passportweb.domain.dns.DnsFailure;
import org.jspecify.annotations.Nullable;

/** Whether a name's holder lets us issue (BR 3.2.2.8). */
public sealed interface CaaDecision {
  /**
   * We may.
   *
   * @param usableUntil the look-up's end: nothing is signed by it from then on
   */
  record Permitted(Ground ground, Instant usableUntil) implements CaaDecision {}

  /**
   * We may not.
   *
   * @param at the name whose records say so, or that could not be asked
   * @param seen all records there
   * @param remedy the line that the holder would add; null where adding one does not help
   * @param reports where the holder wants to be told
   */
  record Forbidden(
      String at,
      List<CaaRecord> seen,
      CaaReason reason,
      @Nullable CaaLine remedy,
      List<ReportAddress> reports)
      implements CaaDecision {
    public Forbidden {
      seen = List.copyOf(seen);
      reports = List.copyOf(reports);
    }
  }

  /** By what we may. */
  sealed interface Ground {}

  /** No records from the name up to the root. */
  record NothingSaid() implements Ground {}

  /** Records that restrict nobody for a name like this. */
  record NothingRestricted(String at, List<CaaRecord> seen) implements Ground {
    public NothingRestricted {
      seen = List.copyOf(seen);
    }
  }

  /** A record names us. */
  record NamesUs(String at, CaaRecord by, List<CaaRecord> seen) implements Ground {
    public NamesUs {
      seen = List.copyOf(seen);
    }
  }

  /** The look-up failed in a zone that is proven to be unsigned (CAA-3). */
  record ForgivenFailure(String at, DnsFailure failure) implements Ground {}
}
