package jp.passportweb.bootstrap.scheduling;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.graceful.GracefulShutdownCapable;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jp.passportweb.application.issuance.IssueCertificate;
import jp.passportweb.application.issuance.ListApproved;
import jp.passportweb.bootstrap.command.CommandEnvironment;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.certificate.ApprovedRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Issues what is approved on this node as soon as it is, a few at a time, and from time to time
 * whatever waits: left by a node that died, or by logs that were away.
 */
@Singleton
@Requires(notEnv = CommandEnvironment.NAME)
final class IssuanceWorkers implements ApprovedRecords, GracefulShutdownCapable {
  private static final Logger LOG = LoggerFactory.getLogger(IssuanceWorkers.class);

  /** Most of an issuance is waiting, for name servers and for logs. */
  private static final int AT_ONCE = 8;

  /** What is more is found by a later round. */
  private static final int MOST_WAITING = 1_000;

  private static final int LAST_ONES_MAY_TAKE_SECONDS = 10;

  private final Supplier<List<RecordId>> waiting;
  private final Consumer<RecordId> issuance;
  private final Set<RecordId> underWay = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          AT_ONCE, Thread.ofPlatform().name("issuance-", 1).daemon().factory());
  private volatile boolean stopping;

  @Inject
  IssuanceWorkers(ListApproved listApproved, IssueCertificate issueCertificate) {
    this(listApproved::waiting, issueCertificate::issue);
  }

  IssuanceWorkers(Supplier<List<RecordId>> waiting, Consumer<RecordId> issuance) {
    this.waiting = waiting;
    this.issuance = issuance;
  }

  @Scheduled(initialDelay = "2s", fixedDelay = "${passport.workers.issue-every}")
  void round() {
    try {
      waiting.get().forEach(this::add);
    } catch (RuntimeException e) {
      LOG.error("what waits for its issuance could not be listed; tried again soon", e);
    }
  }

  @Override
  public void add(RecordId record) {
    if (underWay.size() >= MOST_WAITING || !underWay.add(record)) {
      return;
    }
    try {
      threads.execute(() -> issue(record));
    } catch (RejectedExecutionException _) {
      underWay.remove(record);
    }
  }

  private void issue(RecordId record) {
    try {
      if (!stopping) {
        issuance.accept(record);
      }
    } catch (RuntimeException e) {
      LOG.error("{} could not be issued and will be tried again", record, e);
    } finally {
      underWay.remove(record);
    }
  }

  /** What is being issued is issued; what waits goes on elsewhere, or at the next start. */
  @Override
  public CompletionStage<?> shutdownGracefully() {
    stopping = true;
    threads.shutdown();
    return CompletableFuture.runAsync(this::end, work -> Thread.ofVirtual().start(work));
  }

  private void end() {
    try {
      if (!threads.awaitTermination(LAST_ONES_MAY_TAKE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("{} issuances did not end in time and go on at the next start", underWay.size());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
