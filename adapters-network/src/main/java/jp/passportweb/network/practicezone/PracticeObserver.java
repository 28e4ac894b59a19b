package jp.passportweb.network.practicezone;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.passportweb.domain.caa.CaaLookup;
import jp.passportweb.domain.caa.CaaRecord;
import jp.passportweb.domain.caa.CaaTree;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.DnsFailure;
import jp.passportweb.domain.dns.Security;
import jp.passportweb.domain.domaincontrol.WebAnswer;
import jp.passportweb.domain.perspective.Observer;
import jp.passportweb.domain.practicezone.PracticeRecord;
import jp.passportweb.domain.practicezone.PracticeZone;
import jp.passportweb.domain.signingrequest.DnsName;

/** Looks at the practice network. */
final class PracticeObserver implements Observer {
  private static final String ADDRESS = "192.0.2.80";
  private static final Duration TIME_TO_LIVE = Duration.ofMinutes(5);
  private static final int MOST_ALIASES = 8;

  private final Supplier<PracticeZone> network;
  private final Function<String, List<String>> delegated;

  /**
   * @param delegated the values at a name of the zone to which names are delegated; none elsewhere
   */
  PracticeObserver(Supplier<PracticeZone> network, Function<String, List<String>> delegated) {
    this.network = network;
    this.delegated = delegated;
  }

  @Override
  public CaaLookup caa(DnsName name) {
    return CaaTree.lookUp(
        name, at -> look(at, PracticeRecord.Type.CAA, PracticeObserver::property));
  }

  @Override
  public DnsAnswer<String> txt(String name) {
    return look(name, PracticeRecord.Type.TXT, record -> Optional.of(record.value()));
  }

  @Override
  public DnsAnswer<String> addresses(String name) {
    return new DnsAnswer.Found<>(name, List.of(), List.of(ADDRESS), TIME_TO_LIVE, Security.SECURE);
  }

  @Override
  public WebAnswer page(URI address) {
    String content = network.get().pages().getOrDefault(address.getHost(), "");
    String type = content.startsWith("<") ? "text/html" : "text/plain";
    return new WebAnswer(
        List.of(),
        address.toString(),
        content.isEmpty()
            ? new WebAnswer.Answered(ADDRESS, 404, "text/plain", "Not Found", false)
            : new WebAnswer.Answered(ADDRESS, 200, type, content, false));
  }

  private <R> DnsAnswer<R> look(
      String name, PracticeRecord.Type type, Function<PracticeRecord, Optional<R>> read) {
    PracticeZone zone = network.get();
    List<String> aliases = new ArrayList<>();
    String at = name;
    while (zone.at(at, type).isEmpty() && !zone.at(at, PracticeRecord.Type.CNAME).isEmpty()) {
      at = zone.at(at, PracticeRecord.Type.CNAME).getFirst().target();
      if (aliases.contains(at) || aliases.size() == MOST_ALIASES) {
        return failed(name, aliases, DnsFailure.Kind.ALIAS_LOOP, "aliases without end");
      }
      aliases.add(at);
    }
    if (zone.isBroken(name)) {
      return failed(name, aliases, DnsFailure.Kind.BOGUS, "signatures do not hold");
    }
    List<R> found = records(zone, at, type).stream().flatMap(r -> read.apply(r).stream()).toList();
    if (!found.isEmpty()) {
      return new DnsAnswer.Found<>(name, aliases, found, TIME_TO_LIVE, Security.SECURE);
    }
    return zone.holds(at)
        ? new DnsAnswer.NoRecords<>(name, aliases, Security.SECURE)
        : new DnsAnswer.NoSuchName<>(name, aliases, Security.SECURE);
  }

  private List<PracticeRecord> records(PracticeZone zone, String at, PracticeRecord.Type type) {
    return type == PracticeRecord.Type.TXT && !delegated.apply(at).isEmpty()
        ? delegated.apply(at).stream()
            .map(value -> new PracticeRecord(at, PracticeRecord.Type.TXT, value))
            .toList()
        : zone.at(at, type);
  }

  private static Optional<CaaRecord> property(PracticeRecord record) {
    return record.property();
  }

  private static <R> DnsAnswer<R> failed(
      String name, List<String> aliases, DnsFailure.Kind kind, String detail) {
    return new DnsAnswer.Failed<>(
        name, aliases, new DnsFailure(kind, true, true, Security.UNPROVEN, detail));
  }
}
