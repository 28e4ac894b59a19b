package jp.passportweb.domain.request.reissue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.passportweb.domain.applicationrecord.RecordId;

/** Port: revocations that wait for their day. */
public interface DeferredRevocations {
  /** A record's certificate has one at most; adding it again changes nothing. */
  void add(DeferredRevocation deferred);

  /** Those that are due on this day and not done, the earliest first. */
  List<DeferredRevocation> due(LocalDate today, int atMost);

  /**
   * Marks one as done. Of several nodes that take the same at once, the others wait for the first,
   * and take it when its transaction came to nothing.
   *
   * @return false when it is done already, or there is none
   */
  boolean take(RecordId previous, Instant at);
}
