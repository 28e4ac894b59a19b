package jp.passportweb.bootstrap;

import io.micronaut.runtime.Micronaut;

/** Starts the server. */
public final class Main {
  private Main() {}

  /** Starts the server and returns while it runs; it ends with the process. */
  public static void main(String[] args) {
    Micronaut.build(args).mainClass(Main.class).start();
  }
}
