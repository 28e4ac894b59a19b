package jp.passportweb.web.connection;

import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers what {@link ReadyAnswers} know; whatever else comes is handed on as it came. A request
 * that follows others on its connection before they are answered is handed on too: answers leave in
 * the order of their questions.
 */
final class AheadOfOthers extends ChannelDuplexHandler {
  private final List<ReadyAnswers> all;
  private final Supplier<String> date;

  /** Requests that were handed on and are not answered yet. */
  private int underWay;

  /** The rest of an answered request is read over. */
  private boolean answered;

  /** What came so far of a request whose body is awaited. */
  private final Queue<Object> held = new ArrayDeque<>();

  private Ready.@Nullable AfterBody awaiting;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  /**
   * @param date now, as HTTP writes it
   */
  AheadOfOthers(List<ReadyAnswers> all, Supplier<String> date) {
    this.all = all;
    this.date = date;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof HttpRequest request) {
      head(context, request);
    } else if (answered) {
      answered = !(message instanceof LastHttpContent);
      ReferenceCountUtil.release(message);
      context.read();
    } else if (awaiting != null && message instanceof HttpContent part) {
      part(context, part, awaiting);
    } else {
      context.fireChannelRead(message);
    }
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    boolean interim = message instanceof HttpResponse head && head.status().code() < 200;
    if (message instanceof LastHttpContent && !interim) {
      underWay--;
    }
    var _ = context.write(message, promise);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    held.forEach(ReferenceCountUtil::release);
    held.clear();
    context.fireChannelInactive();
  }

  private void head(ChannelHandlerContext context, HttpRequest request) {
    switch (ready(request)) {
      case Ready.Now now -> {
        answered = true;
        send(context, request, now.answer());
        ReferenceCountUtil.release(request);
      }
      case Ready.AfterBody afterBody when isSmall(request) -> {
        awaiting = afterBody;
        held.add(request);
        body.reset();
        context.read();
      }
      case null, default -> {
        underWay++;
        context.fireChannelRead(request);
      }
    }
  }

  private @Nullable Ready ready(HttpRequest request) {
    return underWay > 0 || request.decoderResult().isFailure()
        ? null
        : all.stream().flatMap(one -> one.to(request).stream()).findFirst().orElse(null);
  }

  private static boolean isSmall(HttpRequest request) {
    return !HttpUtil.is100ContinueExpected(request)
        && HttpUtil.getContentLength(request, ReadyAnswers.LARGEST_BODY + 1L)
            <= ReadyAnswers.LARGEST_BODY;
  }

  private void part(ChannelHandlerContext context, HttpContent part, Ready.AfterBody question) {
    held.add(part);
    body.writeBytes(ByteBufUtil.getBytes(part.content()));
    if (!(part instanceof LastHttpContent)) {
      context.read();
      return;
    }
    awaiting = null;
    Optional<FullHttpResponse> answer = question.answer().apply(body.toByteArray());
    if (answer.isPresent()) {
      send(context, (HttpRequest) held.element(), answer.get());
      held.forEach(ReferenceCountUtil::release);
      held.clear();
      context.read();
      return;
    }
    underWay++;
    while (!held.isEmpty()) {
      context.fireChannelRead(held.remove());
    }
  }

  private void send(ChannelHandlerContext context, HttpRequest request, FullHttpResponse answer) {
    answer.headers().set(HttpHeaderNames.DATE, date.get());
    if (answer.status().code() != 304) {
      HttpUtil.setContentLength(answer, answer.content().readableBytes());
    }
    boolean stays = HttpUtil.isKeepAlive(request);
    HttpUtil.setKeepAlive(answer, stays);
    var _ =
        stays
            ? context.writeAndFlush(answer)
            : context.writeAndFlush(answer).addListener(ChannelFutureListener.CLOSE);
  }
}
