package jp.passportweb.web.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import jp.passportweb.web.page.SlowBody;
import org.jspecify.annotations.Nullable;

/**
 * Times the requests of one connection: a head from its first byte, a body from its head. A
 * connection on which nothing is under way is ended by the server's own idle time.
 */
final class RequestClock {
  /** For the answer to a body that came too slowly. */
  private static final Duration LAST_WORDS = Duration.ofSeconds(5);

  private final ConnectionLimits limits;
  private @Nullable Future<?> alarm;
  private boolean bodyComes;
  private long received;

  RequestClock(ConnectionLimits limits) {
    this.limits = limits;
  }

  /** Sees the bytes before they are read. */
  ChannelHandler bytes() {
    return new ChannelInboundHandlerAdapter() {
      @Override
      public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof ByteBuf bytes) {
          received += bytes.readableBytes();
        }
        if (alarm == null) {
          wake(context, limits.head(), () -> hangUp(context));
        }
        context.fireChannelRead(message);
      }
    };
  }

  /** Sees what has been read out of them. */
  ChannelHandler requests() {
    return new ChannelInboundHandlerAdapter() {
      @Override
      public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest) {
          bodyBegins(context);
        }
        if (message instanceof LastHttpContent) {
          bodyComes = false;
          sleep();
        }
        context.fireChannelRead(message);
      }

      @Override
      public void channelInactive(ChannelHandlerContext context) {
        sleep();
        context.fireChannelInactive();
      }
    };
  }

  private void bodyBegins(ChannelHandlerContext context) {
    bodyComes = true;
    received = 0;
    await(context, Duration.ZERO, limits.body());
  }

  /** Waits from one time since the body's head to a later one, and judges then what has come. */
  private void await(ChannelHandlerContext context, Duration since, Duration until) {
    wake(context, until.minus(since), () -> judgeBody(context, until));
  }

  private void judgeBody(ChannelHandlerContext context, Duration taken) {
    Duration granted = limits.body(received);
    if (!bodyComes) {
      return;
    }
    if (granted.compareTo(taken) > 0) {
      await(context, taken, granted);
    } else {
      wake(context, LAST_WORDS, () -> hangUp(context));
      context.fireExceptionCaught(new SlowBody());
    }
  }

  private void wake(ChannelHandlerContext context, Duration after, Runnable then) {
    sleep();
    alarm = context.executor().schedule(then, after.toNanos(), TimeUnit.NANOSECONDS);
  }

  private void sleep() {
    if (alarm != null) {
      alarm.cancel(false);
      alarm = null;
    }
  }

  private static void hangUp(ChannelHandlerContext context) {
    var _ = context.close();
  }
}
