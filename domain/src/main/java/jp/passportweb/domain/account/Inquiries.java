package jp.passportweb.domain.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: what visitors asked and nobody has looked into yet, kept encrypted. */
public interface Inquiries {
  void add(Inquiry inquiry);

  /** How many wait. */
  int waiting();

  /** The oldest that wait. */
  List<UUID> oldest(int atMost);

  /** Takes one out for good; nothing where it is gone, or another node is taking it. */
  Optional<Inquiry> take(UUID id);

  /** Removes those asked before an instant. */
  int removeAskedBefore(Instant instant);
}
