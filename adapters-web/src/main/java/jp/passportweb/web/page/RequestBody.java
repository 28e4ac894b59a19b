package jp.passportweb.web.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableAvailableByteBody;
import java.util.concurrent.ExecutionException;

/**
 * What a request carries, read by whoever needs it. No controller has it as an argument: Micronaut
 * waits for an argument's bytes once more before it shows a page for an error, and when they come
 * after the head it waits for its own page, for ever and in ever more memory.
 */
public final class RequestBody {
  private RequestBody() {}

  /**
   * The bytes of the body, waited for by a thread that may block.
   *
   * @throws ExecutionException when the body is larger than the server takes, or breaks off
   */
  public static byte[] bytes(HttpRequest<?> request)
      throws InterruptedException, ExecutionException {
    ByteBody body = ((ServerHttpRequest<?>) request).byteBody();
    try (CloseableAvailableByteBody whole =
        body.split(ByteBody.SplitBackpressureMode.FASTEST).buffer().get()) {
      return whole.toByteArray();
    }
  }
}
