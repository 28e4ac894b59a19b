package jp.passportweb.application.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.notice.Carrier;
import jp.passportweb.domain.notice.DeliveryRules;
import jp.passportweb.domain.notice.MailTransport;
import jp.passportweb.domain.notice.Outbox;
import jp.passportweb.domain.notice.OutboxEntry;

/**
 * Delivers what is due in the outbox. A carrier takes as many mails as it can hand over at once,
 * renews what is under way, and gives it back when it stops; what one that was killed had taken is
 * free after a minute (NOD-1).
 */
@Assembled
public final class DeliverMails {
  private static final Duration CLAIM = Duration.ofMinutes(1);

  private final Outbox outbox;
  private final MailTransport transport;
  private final Carrier carrier;
  private final Transactions transactions;
  private final InstantSource clock;

  public DeliverMails(
      Outbox outbox,
      MailTransport transport,
      Carrier carrier,
      Transactions transactions,
      InstantSource clock) {
    this.outbox = outbox;
    this.transport = transport;
    this.carrier = carrier;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Takes mails that are due; each is to be delivered at once. */
  public List<OutboxEntry> take(int atMost) {
    Instant now = clock.instant();
    return transactions.run(() -> outbox.claimDue(carrier, now, atMost, now.plus(CLAIM)));
  }

  /** Hands over one that was taken; says that it is to be stored, or when it is tried again. */
  public Delivery deliver(OutboxEntry entry) {
    try {
      transport.deliver(entry.id(), entry.mail(), entry.createdAt());
    } catch (MailTransport.DeliveryFailed failure) {
      return failed(entry, failure, DeliveryRules.nextAfterFailure(entry, clock.instant()));
    } catch (MailTransport.MailRefused refusal) {
      return failed(entry, refusal, DeliveryRules.nextAfterRefusal(entry, clock.instant()));
    }
    return new Delivery.Delivered();
  }

  /** Stores that these were handed over. */
  public void delivered(List<UUID> ids) {
    transactions.run(() -> outbox.delivered(ids, clock.instant()));
  }

  private Delivery failed(OutboxEntry entry, Exception problem, Optional<Instant> next) {
    String reason = String.valueOf(problem.getMessage());
    Instant now = clock.instant();
    if (next.isPresent()) {
      transactions.run(() -> outbox.failed(carrier, entry.id(), reason, now, next.get()));
      return new Delivery.TriedAgain(reason, next.get());
    }
    transactions.run(() -> outbox.givenUp(carrier, entry.id(), reason, now));
    return new Delivery.GivenUp(reason);
  }

  /** Called several times a minute for what is under way. */
  public void renew(List<UUID> underWay) {
    transactions.run(() -> outbox.renewClaims(carrier, underWay, clock.instant().plus(CLAIM)));
  }

  /** Called when nothing is under way any longer and nothing more is taken. */
  public void giveBack() {
    transactions.run(() -> outbox.giveBack(carrier, clock.instant()));
  }
}
