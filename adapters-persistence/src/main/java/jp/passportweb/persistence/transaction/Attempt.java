package jp.passportweb.persistence.transaction;

import java.util.function.Supplier;

/** Work that is done once in a transaction, and what is left after it is the commit. */
final class Attempt<T> implements Supplier<T> {
  private final Supplier<T> work;
  private boolean over;

  Attempt(Supplier<T> work) {
    this.work = work;
  }

  @Override
  public T get() {
    T result = work.get();
    over = true;
    return result;
  }

  boolean isOver() {
    return over;
  }
}
