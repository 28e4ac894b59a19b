package jp.passportweb.web.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableAvailableByteBody;
import io.micronaut.http.exceptions.BufferLengthExceededException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import java.util.concurrent.ExecutionException;

/**
 * What a request carries, read by whoever needs it. No controller has it as an argument: Micronaut
 * waits for an argument's bytes once more before it shows a page for an error, and when they come
 * after the head it waits for its own page, for ever and in ever more memory.
 */
public final class RequestBody {
  /** What any form or question of ours has room in; files come in another way. */
  private static final int LARGEST = 2 * 1024 * 1024;

  private RequestBody() {}

  /**
   * The bytes of the body, waited for by a thread that may block.
   *
   * @throws ExecutionException when the body is larger than the server takes, or breaks off
   */
  public static byte[] bytes(HttpRequest<?> request)
      throws InterruptedException, ExecutionException {
    if (request.getContentLength() > LARGEST) {
      throw tooLarge(request.getContentLength());
    }
    ByteBody body = ((ServerHttpRequest<?>) request).byteBody();
    try (CloseableAvailableByteBody whole =
        body.split(ByteBody.SplitBackpressureMode.FASTEST).buffer().get()) {
      return whole.toByteArray();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof BufferLengthExceededException) {
        throw tooLarge(LARGEST + 1L);
      }
      throw e;
    }
  }

  private static ExecutionException tooLarge(long length) {
    return new ExecutionException(new ContentLengthExceededException(LARGEST, length));
  }
}
