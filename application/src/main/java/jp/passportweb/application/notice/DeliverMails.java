package jp.passportweb.application.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.notice.MailTransport;
import jp.passportweb.domain.notice.Outbox;
import jp.passportweb.domain.notice.OutboxEntry;

/** Delivers what is due in the outbox; what fails is tried again later and later. */
@Assembled
public final class DeliverMails {
  private static final int BATCH = 20;
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int DOUBLINGS = 7;

  private final Outbox outbox;
  private final MailTransport transport;
  private final Transactions transactions;
  private final InstantSource clock;

  public DeliverMails(
      Outbox outbox, MailTransport transport, Transactions transactions, InstantSource clock) {
    this.outbox = outbox;
    this.transport = transport;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Delivers one batch and returns its size. */
  public int deliverDue() {
    List<OutboxEntry> due = transactions.run(() -> outbox.claimDue(clock.instant(), BATCH, LEASE));
    due.forEach(this::deliver);
    return due.size();
  }

  private void deliver(OutboxEntry entry) {
    try {
      transport.deliver(entry.id(), entry.mail(), entry.createdAt());
      transactions.run(() -> outbox.delivered(entry.id(), clock.instant()));
    } catch (MailTransport.DeliveryFailed failure) {
      Instant next = clock.instant().plus(pauseAfter(entry.attempts()));
      transactions.run(() -> outbox.failed(entry.id(), String.valueOf(failure.getMessage()), next));
    }
  }

  private static Duration pauseAfter(int attempts) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }
}
