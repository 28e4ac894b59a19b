package jp.passportweb.domain.perspective;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.caa.CaaLookup;
import jp.passportweb.domain.caa.CaaRecord;
import jp.passportweb.domain.caa.CaaTree;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.Security;
import jp.passportweb.domain.domaincontrol.WebAnswer;
import jp.passportweb.domain.signingrequest.DnsName;
import org.jspecify.annotations.Nullable;

/** The network as a test lets it be seen; what is not said is not there. */
public final class SeenNetwork implements Observer {
  private final Map<String, List<String>> texts = new HashMap<>();
  private final Map<String, List<CaaRecord>> properties = new HashMap<>();
  private final Map<URI, String> pages = new HashMap<>();

  /** Lets TXT records be at a name. */
  public void txt(String name, String... records) {
    texts.put(name, List.of(records));
  }

  /** Lets authorities be allowed at a name. */
  public void caa(String name, String... issuers) {
    properties.put(
        name, List.of(issuers).stream().map(by -> new CaaRecord(0, "issue", by)).toList());
  }

  /** Lets a page hold a text. */
  public void page(URI address, String content) {
    pages.put(address, content);
  }

  @Override
  public CaaLookup caa(DnsName name) {
    return CaaTree.lookUp(name, at -> answer(at, properties.get(at)));
  }

  @Override
  public DnsAnswer<String> txt(String name) {
    return answer(name, texts.get(name));
  }

  @Override
  public DnsAnswer<String> addresses(String name) {
    return answer(name, List.of("192.0.2.1"));
  }

  @Override
  public WebAnswer page(URI address) {
    String content = pages.get(address);
    return new WebAnswer(
        List.of(),
        address.toString(),
        content == null
            ? new WebAnswer.Answered("192.0.2.1", 404, "text/plain", "not found", false)
            : new WebAnswer.Answered("192.0.2.1", 200, "text/plain", content, false));
  }

  private static <R> DnsAnswer<R> answer(String name, @Nullable List<R> records) {
    return records == null
        ? new DnsAnswer.NoSuchName<>(name, List.of(), Security.SECURE)
        : new DnsAnswer.Found<>(name, List.of(), records, Duration.ofMinutes(5), Security.SECURE);
  }
}
