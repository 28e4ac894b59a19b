package jp.passportweb.domain.audit;

/**
 * Something about the trail that is not as it was sealed.
 *
 * @param first the first place that it is about, from 0 on; of an event that was never sealed, the
 *     size of the tree
 * @param last the last such place
 * @param event the event's id; 0 where only the places are known
 */
public record Finding(Kind kind, long first, long last, long event) {
  /** What was found. */
  public enum Kind {
    /** The event is not what was sealed. */
    CHANGED,
    /** The event, or the leaf that seals it, is gone. */
    REMOVED,
    /** The event was never handed to be sealed, or stands behind the end of the tree. */
    INSERTED,
    /** The event stands at the place of another. */
    MOVED,
    /** These events were written anew together with their leaves. */
    REWRITTEN,
    /** A checkpoint that was signed says otherwise of these events. */
    CONTRADICTED,
    /** The trail was longer. */
    CUT
  }
}
