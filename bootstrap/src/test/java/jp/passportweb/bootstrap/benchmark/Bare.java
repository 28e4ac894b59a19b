package jp.passportweb.bootstrap.benchmark;

import io.micronaut.runtime.Micronaut;

/** A Micronaut that serves nothing. */
final class Bare {
  private Bare() {}

  public static void main(String... arguments) {
    Micronaut.run(arguments);
  }
}
