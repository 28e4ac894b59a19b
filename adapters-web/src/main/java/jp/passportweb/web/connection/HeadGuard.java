package jp.passportweb.web.connection;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.io.EOFException;
import java.util.Optional;

/**
 * Lets fit heads through, one spelling of their address each. Instead of another it asks for the
 * page that says what is wrong, and reads nothing more of a connection of which nobody knows where
 * its next request begins: it ends with the answer.
 */
final class HeadGuard extends ChannelDuplexHandler {
  /** Nothing more is read. */
  private boolean deaf;

  /** The next answer is the last. */
  private boolean closing;

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (deaf) {
      ReferenceCountUtil.release(message);
    } else if (message instanceof HttpRequest request) {
      head(context, request);
    } else if (message instanceof HttpContent part && part.decoderResult().isFailure()) {
      part.release();
      exceptionCaught(context, new EOFException("connection closed: no chunk of a body"));
    } else {
      context.fireChannelRead(message);
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    deaf = true;
    closing = true;
    context.fireExceptionCaught(cause);
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    boolean answer = !(message instanceof HttpResponse head) || head.status().code() >= 200;
    if (closing && answer && message instanceof HttpResponse head) {
      head.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    }
    boolean last = closing && answer && message instanceof LastHttpContent;
    var _ =
        context.write(
            message, last ? promise.unvoid().addListener(ChannelFutureListener.CLOSE) : promise);
  }

  private void head(ChannelHandlerContext context, HttpRequest request) {
    Optional<HeadFault> fault = HeadRules.fault(request);
    if (fault.isEmpty()) {
      if (!request.uri().startsWith("/")) {
        RequestTarget.originForm(request.uri()).ifPresent(request::setUri);
      }
      context.fireChannelRead(request);
      return;
    }
    deaf = true;
    HttpRequest question = question(request, fault.get());
    ReferenceCountUtil.release(request);
    context.fireChannelRead(question);
    context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
  }

  /** The question for the page, by the same reader. */
  private static HttpRequest question(HttpRequest request, HeadFault fault) {
    HttpRequest question =
        new DefaultHttpRequest(
            request.protocolVersion().equals(HttpVersion.HTTP_1_0)
                ? HttpVersion.HTTP_1_0
                : HttpVersion.HTTP_1_1,
            request.method().equals(HttpMethod.HEAD) ? HttpMethod.HEAD : HttpMethod.GET,
            fault.path());
    question.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    String cookie = request.headers().get(HttpHeaderNames.COOKIE);
    if (cookie != null) {
      question.headers().set(HttpHeaderNames.COOKIE, cookie);
    }
    return question;
  }
}
