package jp.passportweb.web.connection;

import io.netty.handler.codec.http.FullHttpResponse;
import java.util.Optional;
import java.util.function.Function;

/** How a request can be answered before its turn. */
public sealed interface Ready {
  /** By its head alone. */
  record Now(FullHttpResponse answer) implements Ready {}

  /**
   * Perhaps, once its body has come, which is a small one.
   *
   * @param answer nothing when the request has to take its turn
   */
  record AfterBody(Function<byte[], Optional<FullHttpResponse>> answer) implements Ready {}
}
