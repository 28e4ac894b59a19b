package jp.passportweb.domain.perspective;

import java.net.URI;
import jp.passportweb.domain.caa.CaaLookup;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.domaincontrol.WebAnswer;
import jp.passportweb.domain.signingrequest.DnsName;

/** Port: the network as it is seen from here. Whatever goes wrong is part of what is seen. */
public interface Observer {
  /** The CAA records that count for a name, its tree climbed. */
  CaaLookup caa(DnsName name);

  /** The TXT records at a name, aliases followed, the strings of each record put together. */
  DnsAnswer<String> txt(String name);

  /** The addresses of a name, of both kinds, in figures; on the way, where CNAME leads from it. */
  DnsAnswer<String> addresses(String name);

  /** The page at an address, allowed redirects followed. */
  WebAnswer page(URI address);
}
