package jp.passportweb.network.dns;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.passportweb.domain.dns.DnsFailure.Kind;
import jp.passportweb.network.dns.Heard.Said;
import jp.passportweb.network.dns.Heard.Unsaid;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;

/** One question and its answer, within a time. */
final class Exchange {
  private final Resolver resolver;
  private final Duration longest;

  Exchange(Resolver resolver, Duration longest) {
    this.resolver = resolver;
    this.longest = longest;
  }

  /** Asks, and once more where nothing usable comes back (BR 3.2.2.8). */
  Heard askTwice(Name name, int type) {
    return switch (ask(name, type)) {
      case Said said -> said;
      case Unsaid _ -> ask(name, type);
    };
  }

  Heard ask(Name name, int type) {
    Message question = Message.newQuery(Record.newRecord(name, type, DClass.IN));
    CompletableFuture<Message> answer = resolver.sendAsync(question).toCompletableFuture();
    try {
      return heard(answer.get(longest.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      answer.cancel(true);
      return new Unsaid(Kind.TIMED_OUT, "");
    } catch (ExecutionException e) {
      return unsaid(innermost(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Unsaid(Kind.UNREACHABLE, "interrupted");
    }
  }

  /** What could not be proven comes as a failure of the server, which the upstream's never does. */
  private static Heard heard(Message answer) {
    return answer.getRcode() == Rcode.NOERROR || answer.getRcode() == Rcode.NXDOMAIN
        ? new Said(answer)
        : new Unsaid(Kind.BOGUS, Explanation.of(answer));
  }

  private static Unsaid unsaid(Throwable cause) {
    String detail = Explanation.bounded(String.valueOf(cause.getMessage()));
    return switch (cause) {
      case UnusableAnswer answer when answer.rcode() == Rcode.SERVFAIL ->
          new Unsaid(Kind.SERVER_FAILURE, detail);
      case UnusableAnswer _ -> new Unsaid(Kind.REFUSED, detail);
      case ConnectException _, NoRouteToHostException _, PortUnreachableException _ ->
          new Unsaid(Kind.UNREACHABLE, detail);
      default -> new Unsaid(isTimeout(cause, detail) ? Kind.TIMED_OUT : Kind.MALFORMED, detail);
    };
  }

  private static boolean isTimeout(Throwable cause, String detail) {
    return cause instanceof TimeoutException
        || cause instanceof java.net.SocketTimeoutException
        || detail.toLowerCase(Locale.ROOT).contains("timed out");
  }

  private static Throwable innermost(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
