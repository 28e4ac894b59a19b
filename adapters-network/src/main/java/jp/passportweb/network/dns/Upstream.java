package jp.passportweb.network.dns;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.xbill.DNS.EDNSOption;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.TSIG;

/**
 * The resolver that is asked: whoever proves its answers gets only what can be proven, so that a
 * server's failure is not taken for a broken signature.
 */
final class Upstream implements Resolver {
  private final Resolver resolver;

  Upstream(Resolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public CompletionStage<Message> sendAsync(Message query) {
    return resolver.sendAsync(query).thenApply(Upstream::usable);
  }

  @Override
  public CompletionStage<Message> sendAsync(Message query, Executor executor) {
    return resolver.sendAsync(query, executor).thenApply(Upstream::usable);
  }

  private static Message usable(Message answer) {
    int rcode = answer.getRcode();
    if (rcode != Rcode.NOERROR && rcode != Rcode.NXDOMAIN) {
      throw new UnusableAnswer(rcode, Explanation.of(answer));
    }
    return answer;
  }

  @Override
  public void setPort(int port) {
    resolver.setPort(port);
  }

  @Override
  public void setTCP(boolean flag) {
    resolver.setTCP(flag);
  }

  @Override
  public void setIgnoreTruncation(boolean flag) {
    resolver.setIgnoreTruncation(flag);
  }

  @Override
  public void setEDNS(int version, int payloadSize, int flags, List<EDNSOption> options) {
    resolver.setEDNS(version, payloadSize, flags, options);
  }

  @Override
  public void setTSIGKey(TSIG key) {
    resolver.setTSIGKey(key);
  }

  @Override
  public void setTimeout(Duration timeout) {
    resolver.setTimeout(timeout);
  }

  @Override
  public Duration getTimeout() {
    return resolver.getTimeout();
  }
}
