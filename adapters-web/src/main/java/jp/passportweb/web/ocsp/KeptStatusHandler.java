package jp.passportweb.web.ocsp;

import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.io.ByteArrayOutputStream;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.passportweb.domain.certificate.StatusAnswer;
import jp.passportweb.web.page.HttpDate;

/**
 * Answers OCSP requests whose answer is kept, on the connection's own thread and without a
 * database; whatever else comes is handed on as it came. A request that follows others on its
 * connection before they are answered is handed on too: answers leave in the order of their
 * questions.
 */
final class KeptStatusHandler extends ChannelDuplexHandler {
  private static final Pattern ADDRESS = Pattern.compile("/ocsp/([a-z0-9-]+)(/[^?]+)?");
  private static final int LARGEST = 512;

  private final BiFunction<String, byte[], Optional<StatusAnswer.Signed>> keptAnswers;
  private final InstantSource clock;

  /** Requests that were handed on and are not answered yet. */
  private int underWay;

  /** The rest of an answered request is read over. */
  private boolean answered;

  /** What came so far of a question whose body is awaited. */
  private final Queue<Object> held = new ArrayDeque<>();

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  /**
   * @param keptAnswers by the authority's slug and the question
   */
  KeptStatusHandler(
      BiFunction<String, byte[], Optional<StatusAnswer.Signed>> keptAnswers, InstantSource clock) {
    this.keptAnswers = keptAnswers;
    this.clock = clock;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof HttpRequest request) {
      head(context, request);
    } else if (answered) {
      answered = !(message instanceof LastHttpContent);
      ReferenceCountUtil.release(message);
      context.read();
    } else if (!held.isEmpty() && message instanceof HttpContent part) {
      part(context, part);
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
    boolean first = underWay == 0 && request.decoderResult().isSuccess();
    if (first && request.method().equals(HttpMethod.GET)) {
      Optional<StatusAnswer.Signed> kept = kept(request);
      if (kept.isPresent()) {
        answered = true;
        answer(context, request, kept.get(), StatusHeaders.kept(kept.get(), clock.instant()));
        ReferenceCountUtil.release(request);
        return;
      }
    } else if (first && isQuestion(request)) {
      held.add(request);
      body.reset();
      context.read();
      return;
    }
    underWay++;
    context.fireChannelRead(request);
  }

  private Optional<StatusAnswer.Signed> kept(HttpRequest request) {
    Matcher address = ADDRESS.matcher(request.uri());
    if (!address.matches() || address.group(2) == null) {
      return Optional.empty();
    }
    String slug = address.group(1);
    return keptAnswers.apply(slug, EncodedRequest.decoded(request.uri(), slug));
  }

  private static boolean isQuestion(HttpRequest request) {
    return request.method().equals(HttpMethod.POST)
        && StatusHeaders.REQUEST.equals(request.headers().get(HttpHeaderNames.CONTENT_TYPE))
        && !HttpUtil.is100ContinueExpected(request)
        && HttpUtil.getContentLength(request, LARGEST + 1L) <= LARGEST
        && ADDRESS.matcher(request.uri()).matches();
  }

  private void part(ChannelHandlerContext context, HttpContent part) {
    held.add(part);
    body.writeBytes(ByteBufUtil.getBytes(part.content()));
    if (!(part instanceof LastHttpContent)) {
      context.read();
      return;
    }
    HttpRequest request = (HttpRequest) held.element();
    Optional<StatusAnswer.Signed> kept = keptFor(request);
    if (kept.isPresent()) {
      answer(context, request, kept.get(), StatusHeaders.passing());
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

  private Optional<StatusAnswer.Signed> keptFor(HttpRequest request) {
    Matcher address = ADDRESS.matcher(request.uri());
    return address.matches() && address.group(2) == null
        ? keptAnswers.apply(address.group(1), body.toByteArray())
        : Optional.empty();
  }

  private void answer(
      ChannelHandlerContext context,
      HttpRequest request,
      StatusAnswer answer,
      Map<String, String> headers) {
    FullHttpResponse response =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1,
            HttpResponseStatus.OK,
            Unpooled.wrappedBuffer(answer.response().bytes()));
    headers.forEach(response.headers()::set);
    response.headers().set(HttpHeaderNames.CONTENT_TYPE, StatusHeaders.RESPONSE);
    response.headers().set(HttpHeaderNames.DATE, HttpDate.of(clock.instant()));
    HttpUtil.setContentLength(response, response.content().readableBytes());
    boolean stays = HttpUtil.isKeepAlive(request);
    HttpUtil.setKeepAlive(response, stays);
    var _ =
        stays
            ? context.writeAndFlush(response)
            : context.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
  }
}
