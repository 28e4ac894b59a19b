package jp.passportweb.bootstrap.scheduling;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;

/** Says the first failure at once, and how many more there were once a minute: never a flood. */
final class FailureLog {
  private final Logger log;
  private final AtomicInteger since = new AtomicInteger();
  private final AtomicReference<String> latest = new AtomicReference<>("");

  FailureLog(Logger log) {
    this.log = log;
  }

  void failed(String reason) {
    latest.set(reason);
    if (since.getAndIncrement() == 0) {
      log.warn("a mail was not delivered and will be tried again: {}", reason);
    }
  }

  /** Called once a minute. */
  void report() {
    int failed = since.getAndSet(0);
    if (failed > 1) {
      log.warn("{} mails were not delivered in a minute; the latest: {}", failed, latest.get());
    }
  }
}
