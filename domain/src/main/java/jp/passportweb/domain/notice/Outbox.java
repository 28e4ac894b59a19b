package jp.passportweb.domain.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Port: mails that commit together with what they tell, each in one carrier's hands (NOD-1). */
public interface Outbox {
  /** A mail to be sent, with what is kept of it besides. */
  record Outgoing(Mail mail, Posting posting) {}

  /** Puts mails in, to be sent in this order. */
  void put(List<Outgoing> mails, Instant at);

  /** As above, one. */
  default void put(Mail mail, Posting posting, Instant at) {
    put(List.of(new Outgoing(mail, posting)), at);
  }

  /**
   * Takes mails that are due for one carrier, so that no other takes them until then: the awaited
   * ones first, then by when they are due.
   *
   * @param until when they are due again, unless the claim is renewed
   */
  List<OutboxEntry> claimDue(Carrier carrier, Instant now, int atMost, Instant until);

  /** Those of these that the carrier has taken and not finished stay its own until then. */
  void renewClaims(Carrier carrier, List<UUID> ids, Instant until);

  /** What the carrier has taken and not finished is anybody's again. */
  void giveBack(Carrier carrier, Instant now);

  /** Delivered: confidential texts are forgotten, that they were sent is not. */
  void delivered(List<UUID> ids, Instant at);

  /** Not delivered by the one that has taken it; tried again from an instant on. */
  void failed(Carrier carrier, UUID id, String reason, Instant at, Instant nextTryAt);

  /** As above, and not tried again; its text is kept. */
  void givenUp(Carrier carrier, UUID id, String reason, Instant at);

  /**
   * How delivery goes.
   *
   * @param from when what was given up begins to count
   */
  OutboxStanding standing(Instant from);
}
