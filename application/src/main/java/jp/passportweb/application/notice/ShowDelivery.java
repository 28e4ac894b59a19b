package jp.passportweb.application.notice;

import java.time.Duration;
import java.time.InstantSource;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.notice.Outbox;
import jp.passportweb.domain.notice.OutboxStanding;

/** Shows how the delivery of mails goes: what was given up counts for a day. */
@Assembled
public final class ShowDelivery {
  private static final Duration COUNTED_FOR = Duration.ofDays(1);

  private final Outbox outbox;
  private final Transactions transactions;
  private final InstantSource clock;

  public ShowDelivery(Outbox outbox, Transactions transactions, InstantSource clock) {
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  public OutboxStanding standing() {
    return transactions.read(() -> outbox.standing(clock.instant().minus(COUNTED_FOR)));
  }
}
