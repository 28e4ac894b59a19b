package jp.passportweb.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Few at a time")
class FewAtATimeTest {
  private final FewAtATime one = new FewAtATime(1, Duration.ofMillis(20));

  @Test
  @DisplayName("whoever finds no place in time is told so, and the next one gets in again")
  void full() {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch leaves = new CountDownLatch(1);
    CompletableFuture<Optional<String>> first =
        CompletableFuture.supplyAsync(() ->
            one.run(() -> {
              inside.countDown();
              await(leaves);
              return "first";
            }));
    await(inside);
    assertThat(one.run(() -> "second")).isEmpty();
    leaves.countDown();
    assertThat(first.join()).contains("first");
    assertThat(one.run(() -> "third")).contains("third");
  }

  @Test
  @DisplayName("work that fails leaves its place")
  void failed() {
    assertThatThrownBy(() ->
            one.run(() -> {
              throw new IllegalArgumentException("no");
            }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(one.run(() -> "next")).contains("next");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
