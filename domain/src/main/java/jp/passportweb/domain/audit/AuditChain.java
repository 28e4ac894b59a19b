package jp.passportweb.domain.audit;

/** Port: the trail as it is chained, to be held to its hashes. */
public interface AuditChain {
  /** The last entry, by what whoever appends goes on from. */
  ChainLink head();

  /** Reads so many entries after one, and holds each to its hash and to the one before. */
  Walk walk(ChainLink after, int entries);

  /** What was found. */
  sealed interface Walk {
    /** All fit; the last of them, or where it began when none was to be read. */
    record Sound(ChainLink last) implements Walk {}

    /** This entry was changed, removed, inserted or put elsewhere. */
    record Broken(long entry) implements Walk {}
  }
}
