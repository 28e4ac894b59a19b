package jp.passportweb.network.dns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.passportweb.domain.caa.CaaLookup;
import jp.passportweb.domain.caa.CaaRecord;
import jp.passportweb.domain.caa.CaaTree;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.DnsFailure;
import jp.passportweb.domain.dns.DnsFailure.Kind;
import jp.passportweb.domain.dns.Security;
import jp.passportweb.domain.signingrequest.DnsName;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CAARecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;
import org.xbill.DNS.dnssec.ValidatingResolver;

/**
 * The DNS as one perspective sees it (CAA-1, DNS-1): every answer is proven from the trust anchors
 * down, and whatever goes wrong is an answer as well. It remembers the keys of zones, so that
 * perspectives must not share one.
 */
public final class Dns {
  private final Exchange exchange;
  private final ZoneProof proof;

  public Dns(DnsSettings settings, InstantSource clock) {
    Resolver upstream = new Upstream(new SimpleResolver(settings.resolver()));
    upstream.setTimeout(settings.packet());
    this.exchange =
        new Exchange(
            settings.isValidating() ? validating(upstream, settings, clock) : upstream,
            settings.question());
    this.proof = new ZoneProof(exchange, settings.isValidating());
  }

  private static Resolver validating(Resolver upstream, DnsSettings settings, InstantSource clock) {
    ValidatingResolver resolver = new ValidatingResolver(upstream, clock.withZone(ZoneOffset.UTC));
    byte[] anchors = settings.trustAnchors().getBytes(StandardCharsets.US_ASCII);
    try {
      resolver.loadTrustAnchors(new ByteArrayInputStream(anchors));
    } catch (IOException e) {
      throw new UncheckedIOException("the trust anchors cannot be read", e);
    }
    return resolver;
  }

  /** The CAA records that count for a name, its tree climbed. */
  public CaaLookup caa(DnsName name) {
    return CaaTree.lookUp(name, at -> look(at, Type.CAA, Dns::caaRecord));
  }

  /** The TXT records at a name, the strings of each put together. */
  public DnsAnswer<String> txt(String name) {
    return look(name, Type.TXT, Dns::text);
  }

  /** The addresses of a name, those of the fourth version of IP first. */
  public DnsAnswer<String> addresses(String name) {
    DnsAnswer<String> four =
        look(name, Type.A, found -> ((ARecord) found).getAddress().getHostAddress());
    DnsAnswer<String> six =
        look(name, Type.AAAA, found -> ((AAAARecord) found).getAddress().getHostAddress());
    if (four instanceof DnsAnswer.Found<String> a && six instanceof DnsAnswer.Found<String> b) {
      return new DnsAnswer.Found<>(
          a.asked(),
          a.aliases(),
          Stream.concat(a.records().stream(), b.records().stream()).toList(),
          a.timeToLive().compareTo(b.timeToLive()) < 0 ? a.timeToLive() : b.timeToLive(),
          a.security().compareTo(b.security()) > 0 ? a.security() : b.security());
    }
    return Stream.of(four, six)
        .filter(DnsAnswer.Found.class::isInstance)
        .findFirst()
        .or(() -> Stream.of(four, six).filter(DnsAnswer.Failed.class::isInstance).findFirst())
        .orElse(four);
  }

  private <R> DnsAnswer<R> look(String name, int type, Function<Record, R> read) {
    try {
      return new Lookup<>(exchange, proof, type, read).look(Name.fromString(name, Name.root));
    } catch (TextParseException e) {
      DnsFailure failure =
          new DnsFailure(Kind.MALFORMED, false, false, Security.UNPROVEN, "no name: " + name);
      return new DnsAnswer.Failed<>(name, List.of(), failure);
    }
  }

  private static CaaRecord caaRecord(Record found) {
    CAARecord property = (CAARecord) found;
    String value = new String(property.getValueAsByteArray(), StandardCharsets.ISO_8859_1);
    return new CaaRecord(property.getFlags() & 0xFF, property.getTag(), value);
  }

  /** A character may begin in one string and end in the next. */
  private static String text(Record found) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (Object string : ((TXTRecord) found).getStringsAsByteArrays()) {
      text.writeBytes((byte[]) string);
    }
    return text.toString(StandardCharsets.UTF_8);
  }
}
