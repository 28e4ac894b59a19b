package jp.passportweb.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Port: mails that commit together with what they tell. */
public interface Outbox {
  void put(Mail mail, Instant at);

  /**
   * Takes mails that are due, so that no other node takes them for a while.
   *
   * @param lease how long they are taken for
   */
  List<OutboxEntry> claimDue(Instant now, int atMost, Duration lease);

  /** Delivered: its text is forgotten, that it was sent is not. */
  void delivered(UUID id, Instant at);

  /** Not delivered; tried again from an instant on. */
  void failed(UUID id, String reason, Instant nextTryAt);
}
