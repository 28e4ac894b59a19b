package jp.passportweb.network.perspective;

import java.net.URI;
import jp.passportweb.domain.caa.CaaLookup;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.domaincontrol.WebAnswer;
import jp.passportweb.domain.perspective.Observer;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.network.dns.Dns;
import jp.passportweb.network.web.Web;
import jp.passportweb.network.web.WebSettings;

/** Looks from here, with a DNS of its own; pages are looked for where that DNS says they are. */
public final class LocalObserver implements Observer {
  private final Dns dns;
  private final Web web;

  public LocalObserver(Dns dns, WebSettings settings) {
    this.dns = dns;
    this.web = new Web(settings, dns::addresses);
  }

  @Override
  public CaaLookup caa(DnsName name) {
    return dns.caa(name);
  }

  @Override
  public DnsAnswer<String> txt(String name) {
    return dns.txt(name);
  }

  @Override
  public DnsAnswer<String> addresses(String name) {
    return dns.addresses(name);
  }

  @Override
  public WebAnswer page(URI address) {
    return web.page(address);
  }
}
