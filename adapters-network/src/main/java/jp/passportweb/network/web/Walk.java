package jp.passportweb.network.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javax.net.ssl.SSLException;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.DnsFailure;
import jp.passportweb.domain.domaincontrol.RedirectRules;
import jp.passportweb.domain.domaincontrol.RedirectRules.Verdict;
import jp.passportweb.domain.domaincontrol.WebAnswer;
import jp.passportweb.domain.domaincontrol.WebAnswer.Answered;
import jp.passportweb.domain.domaincontrol.WebAnswer.Hop;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.jspecify.annotations.Nullable;

/** The way from one page along allowed redirects, and how far it has come. */
final class Walk {
  private static final int MOST_ADDRESSES = 3;
  private static final int LONGEST_DETAIL = 200;

  private final WebSettings settings;
  private final Function<String, DnsAnswer<String>> addresses;
  private final List<Hop> hops = new CopyOnWriteArrayList<>();
  private final List<URI> pages = new CopyOnWriteArrayList<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  Walk(WebSettings settings, Function<String, DnsAnswer<String>> addresses, URI start) {
    this.settings = settings;
    this.addresses = addresses;
    pages.add(start);
    asked.add("");
  }

  /** Goes to its end, which the number of redirects bounds. */
  WebAnswer toEnd() {
    while (true) {
      switch (visit(pages.getLast())) {
        case Visit.Over(WebAnswer.End end) -> {
          return ended(end);
        }
        case Visit.Heard(Answered answer, _) when !RedirectRules.isRedirect(answer.status()) -> {
          return ended(answer);
        }
        case Visit.Heard(Answered answer, String location) -> {
          switch (RedirectRules.judge(pages.getLast(), answer.status(), location, hops.size())) {
            case Verdict.Refuse(var flaw) -> {
              return ended(
                  new WebAnswer.RefusedRedirect(
                      answer.address(), answer.status(), detail(location), flaw));
            }
            case Verdict.Follow(URI to) -> {
              hops.add(new Hop(pages.getLast().toString(), answer.address(), answer.status()));
              pages.add(to);
            }
          }
        }
      }
    }
  }

  /** As far as it has come when the time is over. */
  WebAnswer unfinished() {
    return ended(new WebAnswer.TimedOut(asked.getLast()));
  }

  private WebAnswer ended(WebAnswer.End end) {
    return new WebAnswer(hops, pages.getLast().toString(), end);
  }

  private Visit visit(URI at) {
    String host = at.getHost().toLowerCase(Locale.ROOT);
    return switch (addresses.apply(host)) {
      case DnsAnswer.Found<String> found -> visit(at, host, found.records());
      case DnsAnswer.Failed<String>(_, _, DnsFailure failure) ->
          new Visit.Over(new WebAnswer.NoAddress(host, failure));
      case DnsAnswer.NoRecords<String> _, DnsAnswer.NoSuchName<String> _ ->
          new Visit.Over(new WebAnswer.NoAddress(host, null));
    };
  }

  /** The addresses that may be asked, one after the other, until one answers. */
  private Visit visit(URI at, String host, List<String> found) {
    Visit last = new Visit.Over(new WebAnswer.ForbiddenAddress(host, found.getFirst()));
    List<InetAddress> allowed =
        found.stream()
            .map(InetAddress::ofLiteral)
            .filter(settings::allows)
            .limit(MOST_ADDRESSES)
            .toList();
    for (InetAddress address : allowed) {
      last = visit(at, address);
      if (last instanceof Visit.Heard) {
        return last;
      }
    }
    return last;
  }

  private Visit visit(URI at, InetAddress address) {
    String figures = address.getHostAddress();
    asked.add(figures);
    try (Socket socket = new Connector(settings).open(at, address)) {
      return PageReader.read(at, socket);
    } catch (SocketTimeoutException e) {
      return new Visit.Over(new WebAnswer.TimedOut(figures));
    } catch (HttpException | MessageConstraintException | MalformedChunkCodingException e) {
      return new Visit.Over(new WebAnswer.NotHttp(figures, detail(e.getMessage())));
    } catch (SSLException e) {
      return new Visit.Over(new WebAnswer.NoConnection(figures, detail("TLS: " + e.getMessage())));
    } catch (IOException e) {
      return new Visit.Over(new WebAnswer.NoConnection(figures, detail(e.getMessage())));
    }
  }

  private static String detail(@Nullable String text) {
    String known = String.valueOf(text);
    return known.length() > LONGEST_DETAIL ? known.substring(0, LONGEST_DETAIL) : known;
  }
}
