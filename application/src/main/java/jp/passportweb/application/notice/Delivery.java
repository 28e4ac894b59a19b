package jp.passportweb.application.notice;

import java.time.Instant;

/** How one mail fared. */
public sealed interface Delivery {
  record Delivered() implements Delivery {}

  record TriedAgain(String reason, Instant nextTryAt) implements Delivery {}

  record GivenUp(String reason) implements Delivery {}
}
