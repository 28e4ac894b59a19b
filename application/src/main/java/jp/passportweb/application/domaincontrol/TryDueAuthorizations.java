package jp.passportweb.application.domaincontrol;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.transaction.OneByOne;
import jp.passportweb.application.transaction.Transactions;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.applicationrecord.ApplicationRecords;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.domaincontrol.Authorizations;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import org.jspecify.annotations.Nullable;

/**
 * The worker of proofs: tries what is due (DCV-4), and sees to it that every open application is
 * asked for what it lacks, also where a proof grew too old while it was examined.
 */
@Assembled
public final class TryDueAuthorizations {
  /** A slow name server holds up one of these, and not the others. */
  private static final int AT_ONCE = 8;

  private static final int BATCH = 200;

  private final Authorizations authorizations;
  private final ApplicationRecords records;
  private final TryAuthorization tryAuthorization;
  private final BeginAuthorizations beginAuthorizations;
  private final Transactions transactions;
  private final InstantSource clock;

  public TryDueAuthorizations(
      Authorizations authorizations,
      ApplicationRecords records,
      TryAuthorization tryAuthorization,
      BeginAuthorizations beginAuthorizations,
      Transactions transactions,
      InstantSource clock) {
    this.authorizations = authorizations;
    this.records = records;
    this.tryAuthorization = tryAuthorization;
    this.beginAuthorizations = beginAuthorizations;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Tries everything that is due and returns how many were proven. */
  public int tryDue() {
    List<PendingAuthorization> due =
        transactions.run(() -> authorizations.due(clock.instant(), BATCH));
    try (ExecutorService threads =
        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      List<Future<Boolean>> tries = due.stream().map(one -> threads.submit(work(one))).toList();
      return OneByOne.count(tries, TryDueAuthorizations::result);
    }
  }

  private Callable<Boolean> work(PendingAuthorization pending) {
    return () -> tryAuthorization.attempt(pending.id()) == TryAuthorization.Outcome.PROVEN;
  }

  private static boolean result(Future<Boolean> one) {
    try {
      return one.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a proof was not looked for to the end", e.getCause());
    }
  }

  /** Asks every open application for what it lacks and is not asked for. */
  public void beginMissing() {
    @Nullable RecordId last = null;
    List<RecordId> some;
    do {
      @Nullable RecordId after = last;
      some = transactions.run(() -> records.openCertifyingAfter(after, BATCH));
      OneByOne.count(some, this::begin);
      last = some.isEmpty() ? null : some.getLast();
    } while (some.size() == BATCH);
  }

  private boolean begin(RecordId id) {
    return transactions.run(() -> {
      Optional<ApplicationRecord> record = records.byId(id).filter(r -> r.status().isOpen());
      record.ifPresent(open -> beginAuthorizations.begin(open, clock.instant()));
      return record.isPresent();
    });
  }
}
