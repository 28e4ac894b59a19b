package jp.passportweb.bootstrap.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Has what several threads are to store at one time stored by one of them: a disk takes as long for
 * one as for all. Each hears how it ended.
 */
final class StoredTogether {
  private final Consumer<List<UUID>> store;
  private final ConcurrentLinkedQueue<One> waiting = new ConcurrentLinkedQueue<>();
  private final Lock storing = new ReentrantLock();

  private record One(UUID id, CompletableFuture<Void> end) {}

  StoredTogether(Consumer<List<UUID>> store) {
    this.store = store;
  }

  /**
   * Returns once it is stored, by whomever.
   *
   * @throws CompletionException where it is not, and neither is what was to be stored with it; the
   *     cause says why
   */
  void add(UUID id) {
    One own = new One(id, new CompletableFuture<>());
    waiting.add(own);
    storing.lock();
    try {
      storeWaiting();
    } finally {
      storing.unlock();
    }
    own.end().join();
  }

  private void storeWaiting() {
    List<One> all = new ArrayList<>();
    for (One next = waiting.poll(); next != null; next = waiting.poll()) {
      all.add(next);
    }
    if (all.isEmpty()) {
      return;
    }
    try {
      store.accept(all.stream().map(One::id).toList());
      all.forEach(one -> one.end().complete(null));
    } catch (RuntimeException e) {
      all.forEach(one -> one.end().completeExceptionally(e));
    }
  }
}
