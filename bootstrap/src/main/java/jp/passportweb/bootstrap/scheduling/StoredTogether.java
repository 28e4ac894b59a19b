package jp.passportweb.bootstrap.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Has what several threads are to store at one time stored by one of them: a disk takes as long for
 * one as for all.
 */
final class StoredTogether {
  private final Consumer<List<UUID>> store;
  private final ConcurrentLinkedQueue<UUID> waiting = new ConcurrentLinkedQueue<>();
  private final Lock storing = new ReentrantLock();

  StoredTogether(Consumer<List<UUID>> store) {
    this.store = store;
  }

  /** Returns once it is stored, by whomever. */
  void add(UUID id) {
    waiting.add(id);
    storing.lock();
    try {
      List<UUID> all = new ArrayList<>();
      for (UUID next = waiting.poll(); next != null; next = waiting.poll()) {
        all.add(next);
      }
      if (!all.isEmpty()) {
        store.accept(all);
      }
    } finally {
      storing.unlock();
    }
  }
}
