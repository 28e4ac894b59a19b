package jp.passportweb.bootstrap.benchmark.bare;

import io.micronaut.runtime.Micronaut;
import java.util.Map;

/** A Micronaut that serves one page. */
public final class Bare {
  private Bare() {}

  public static void main(String... arguments) {
    Micronaut.build(arguments).properties(Map.of(BarePage.ASKED_FOR, true)).start();
  }
}
