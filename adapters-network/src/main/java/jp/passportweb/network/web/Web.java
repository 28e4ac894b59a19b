package jp.passportweb.network.web;

import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.domaincontrol.WebAnswer;

/**
 * Pages of the web as one perspective sees them (DCV-2, DCV-5, BR 3.2.2.4.18): no cookies, no
 * proxies, no names that are looked up twice, no address that lies in a network of somebody's own.
 */
public final class Web {
  private final WebSettings settings;
  private final Function<String, DnsAnswer<String>> addresses;

  /**
   * @param addresses gives the addresses of a name, as this perspective's DNS sees them
   */
  public Web(WebSettings settings, Function<String, DnsAnswer<String>> addresses) {
    this.settings = settings;
    this.addresses = addresses;
  }

  /** The page at an address of http or https, allowed redirects followed. */
  public WebAnswer page(URI address) {
    settings.portOf(address);
    Walk walk = new Walk(settings, addresses, address);
    FutureTask<WebAnswer> way = new FutureTask<>(walk::toEnd);
    Thread walker = Thread.ofVirtual().name("page").start(way);
    try {
      return way.get(settings.whole().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      walker.interrupt();
      return walk.unfinished();
    } catch (InterruptedException e) {
      walker.interrupt();
      Thread.currentThread().interrupt();
      return walk.unfinished();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a page was not looked at to the end", e.getCause());
    }
  }
}
