package jp.passportweb.web.connection;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import jp.passportweb.web.page.ClientAddress;
import jp.passportweb.web.page.HttpDate;
import jp.passportweb.web.page.TrustedProxies;
import jp.passportweb.web.page.WebSettings;

/** Puts the guards around what reads requests out of a connection's bytes, on every connection. */
@Singleton
final class GuardedConnections implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
  private final ConnectionCount count = new ConnectionCount();
  private final ConnectionLimits limits;
  private final TrustedProxies proxies;
  private final AnswerHeaders headers;
  private final BeanProvider<ReadyAnswers> ready;
  private final InstantSource clock;

  GuardedConnections(
      ConnectionLimits limits,
      TrustedProxies proxies,
      WebSettings settings,
      BeanProvider<ReadyAnswers> ready,
      InstantSource clock) {
    this.limits = limits;
    this.proxies = proxies;
    this.ready = ready;
    this.clock = clock;
    this.headers = new AnswerHeaders(settings);
  }

  @Override
  public NettyServerCustomizer.Registry onCreated(
      BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
    event.getBean().register(new EveryChannel());
    return event.getBean();
  }

  private final class EveryChannel implements NettyServerCustomizer {
    @Override
    public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
      return role == ChannelRole.CONNECTION ? new OneConnection(channel) : this;
    }
  }

  private final class OneConnection implements NettyServerCustomizer {
    private final Channel channel;

    OneConnection(Channel channel) {
      this.channel = channel;
    }

    @Override
    public void onInitialPipelineBuilt() {
      count(channel);
      RequestClock requests = new RequestClock(limits);
      ChannelPipeline pipeline = channel.pipeline();
      String codec = ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC;
      pipeline.addBefore(codec, "request-bytes", requests.bytes());
      pipeline.addAfter(
          codec,
          "ready-answers",
          new AheadOfOthers(ready.stream().toList(), () -> HttpDate.of(clock.instant())));
      pipeline.addAfter(codec, "head-guard", new HeadGuard());
      pipeline.addAfter(codec, "request-clock", requests.requests());
      pipeline.addAfter(codec, "answer-headers", headers);
    }
  }

  private void count(Channel channel) {
    if (channel.remoteAddress() instanceof InetSocketAddress remote) {
      ClientAddress address = new ClientAddress(remote.getAddress());
      if (!proxies.trust(address)) {
        channel.closeFuture().addListener(_ -> count.closed(address));
        if (count.opened(address) > limits.perAddress()) {
          var _ = channel.close();
        }
      }
    }
  }
}
