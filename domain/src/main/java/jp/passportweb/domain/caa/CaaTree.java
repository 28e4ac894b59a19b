package jp.passportweb.domain.caa;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.signingrequest.DnsName;

/** At which names the records of a name are looked for (CAA-1, RFC 8659 3). */
public final class CaaTree {
  private CaaTree() {}

  /**
   * The name itself and each above it, the root excluded. A wildcard's tree begins at the name
   * below the asterisk.
   */
  public static List<String> climb(DnsName name) {
    String host = name.isWildcard() ? name.text().substring(2) : name.text();
    return Stream.iterate(host, at -> !at.isEmpty(), CaaTree::parent).toList();
  }

  /** The name above; nothing above a name of one label. */
  private static String parent(String name) {
    return name.contains(".") ? name.substring(name.indexOf('.') + 1) : "";
  }

  /**
   * Climbs until records are found or an answer is missing. Aliases are followed at each name, but
   * nothing is climbed from where they lead.
   *
   * @param ask gives the CAA records at one name
   */
  public static CaaLookup lookUp(DnsName name, Function<String, DnsAnswer<CaaRecord>> ask) {
    List<DnsAnswer<CaaRecord>> climbed = new ArrayList<>();
    for (String at : climb(name)) {
      climbed.add(ask.apply(at));
      if (isEnd(climbed.getLast())) {
        break;
      }
    }
    return new CaaLookup(name, climbed);
  }

  private static boolean isEnd(DnsAnswer<CaaRecord> answer) {
    return switch (answer) {
      case DnsAnswer.Found<CaaRecord> _, DnsAnswer.Failed<CaaRecord> _ -> true;
      case DnsAnswer.NoRecords<CaaRecord> _, DnsAnswer.NoSuchName<CaaRecord> _ -> false;
    };
  }
}
