package jp.passportweb.bootstrap.scheduling;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.graceful.GracefulShutdownCapable;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jp.passportweb.application.notice.DeliverMails;
import jp.passportweb.application.notice.Delivery;
import jp.passportweb.bootstrap.command.CommandEnvironment;
import jp.passportweb.domain.notice.OutboxEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Several mails under way at once. No more are taken than can be handed over now, so that one that
 * somebody waits for is behind none that is only taken.
 */
@Singleton
@Requires(notEnv = CommandEnvironment.NAME)
final class MailWorkers implements GracefulShutdownCapable {
  private static final Logger LOG = LoggerFactory.getLogger(MailWorkers.class);
  private static final int AT_ONCE = 8;
  private static final int LAST_ONES_MAY_TAKE_SECONDS = 10;

  private final DeliverMails deliverMails;
  private final Semaphore free = new Semaphore(AT_ONCE);
  private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();
  private final StoredTogether delivered;
  private final FailureLog failures = new FailureLog(LOG);
  private volatile boolean stopping;

  MailWorkers(DeliverMails deliverMails) {
    this.deliverMails = deliverMails;
    this.delivered = new StoredTogether(deliverMails::delivered);
  }

  /** Goes on until nothing is due. */
  @Scheduled(initialDelay = "1s", fixedDelay = "${passport.workers.mail-every}")
  void round() throws InterruptedException {
    boolean more = true;
    while (more && !stopping) {
      free.acquire();
      int places = 1 + free.drainPermits();
      if (stopping) {
        free.release(places);
        return;
      }
      more = handOver(places);
    }
  }

  private boolean handOver(int places) {
    List<OutboxEntry> taken = List.of();
    try {
      taken = deliverMails.take(places);
    } catch (RuntimeException e) {
      LOG.error("no mails could be taken; tried again soon", e);
    } finally {
      free.release(places - taken.size());
    }
    taken.forEach(entry -> underWay.add(entry.id()));
    taken.forEach(entry -> Thread.ofVirtual().name("mail").start(() -> deliver(entry)));
    return !taken.isEmpty();
  }

  private void deliver(OutboxEntry entry) {
    try {
      switch (deliverMails.deliver(entry)) {
        case Delivery.Delivered _ -> delivered.add(entry.id());
        case Delivery.TriedAgain again -> failures.failed(again.reason());
        case Delivery.GivenUp end ->
            LOG.error("mail {} is given up and kept in the outbox: {}", entry.id(), end.reason());
      }
    } catch (RuntimeException e) {
      LOG.error("mail {} failed and will be tried again", entry.id(), e);
    } finally {
      underWay.remove(entry.id());
      free.release();
    }
  }

  /** What failed in a way of its own is free in a minute, by not being renewed. */
  @Scheduled(initialDelay = "15s", fixedDelay = "15s")
  void renew() {
    List<UUID> now = List.copyOf(underWay);
    if (!now.isEmpty()) {
      deliverMails.renew(now);
    }
  }

  @Scheduled(initialDelay = "1m", fixedDelay = "1m")
  void report() {
    failures.report();
  }

  @Override
  public CompletionStage<?> shutdownGracefully() {
    stopping = true;
    return CompletableFuture.runAsync(this::end, work -> Thread.ofVirtual().start(work));
  }

  /** What is under way may end; what does not is free for another process at once. */
  private void end() {
    try {
      if (!free.tryAcquire(AT_ONCE, LAST_ONES_MAY_TAKE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("{} mails did not end in time", AT_ONCE - free.availablePermits());
      }
      deliverMails.giveBack();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warn("mails that were taken are free in a minute only", e);
    }
  }
}
