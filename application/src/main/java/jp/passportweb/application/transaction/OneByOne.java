package jp.passportweb.application.transaction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Works through what waits, so that one that fails does not keep the others from being tried. */
public final class OneByOne {
  private OneByOne() {}

  /**
   * Tries each and returns for how many the work said that it did something. The first failure is
   * thrown at the end, with the others as its suppressed ones.
   */
  public static <T> int count(List<T> waiting, Predicate<T> work) {
    List<RuntimeException> failures = new ArrayList<>();
    int done = 0;
    for (T one : waiting) {
      try {
        if (work.test(one)) {
          done++;
        }
      } catch (RuntimeException e) {
        failures.add(e);
      }
    }
    if (!failures.isEmpty()) {
      RuntimeException first = failures.getFirst();
      failures.stream().skip(1).forEach(first::addSuppressed);
      throw first;
    }
    return done;
  }
}
