package jp.passportweb.network.dns;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.DnsFailure;
import jp.passportweb.domain.dns.DnsFailure.Kind;
import jp.passportweb.domain.dns.Security;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** One look for records of a type: along aliases, each of which may want another question. */
final class Lookup<R> {
  private static final int MOST_RECORDS = 100;
  private static final int MOST_CHARACTERS = 32_000;

  private final Exchange exchange;
  private final ZoneProof proof;
  private final int type;
  private final Function<Record, R> read;

  Lookup(Exchange exchange, ZoneProof proof, int type, Function<Record, R> read) {
    this.exchange = exchange;
    this.proof = proof;
    this.type = type;
    this.read = read;
  }

  /** Everything that can happen is an answer. It ends, for the path does not grow for ever. */
  DnsAnswer<R> look(Name name) {
    AliasPath path = new AliasPath(name);
    Security weakest = Security.SECURE;
    while (true) {
      Name at = path.end();
      switch (exchange.askTwice(at, type)) {
        case Heard.Unsaid(Kind kind, String detail) -> {
          return failed(name, path, unanswered(at, kind, detail));
        }
        case Heard.Said(Message answer) -> {
          Security security = securityOf(answer);
          weakest = weaker(weakest, security);
          Optional<Kind> flaw = path.follow(answer, type);
          if (flaw.isPresent()) {
            return failed(name, path, new DnsFailure(flaw.get(), true, false, security, ""));
          }
          if (path.end().equals(at) || isWhole(answer, path)) {
            return end(name, path, answer, weakest);
          }
        }
      }
    }
  }

  /** A resolver that answers for the zones above is not to blame for the failure. */
  private DnsFailure unanswered(Name at, Kind kind, String detail) {
    ZoneProof.Proof proven = proof.of(at);
    return new DnsFailure(kind, proven.resolverAnswers(), true, proven.zone(), detail);
  }

  /** Whether an answer with aliases tells of their end too, as a recursive resolver's does. */
  private boolean isWhole(Message answer, AliasPath path) {
    return answer.getRcode() == Rcode.NXDOMAIN
        || !records(answer, path).isEmpty()
        || answer.getSection(Section.AUTHORITY).stream()
            .anyMatch(denial -> denial.getType() == Type.SOA);
  }

  private DnsAnswer<R> end(Name name, AliasPath path, Message answer, Security security) {
    String asked = AliasPath.text(name);
    List<Record> records = records(answer, path);
    if (records.isEmpty()) {
      return answer.getRcode() == Rcode.NXDOMAIN
          ? new DnsAnswer.NoSuchName<>(asked, path.aliases(), security)
          : new DnsAnswer.NoRecords<>(asked, path.aliases(), security);
    }
    if (isTooLarge(records)) {
      return failed(name, path, new DnsFailure(Kind.TOO_LARGE, true, false, security, ""));
    }
    long timeToLive = path.shortest(records.getFirst().getTTL());
    return new DnsAnswer.Found<>(
        asked,
        path.aliases(),
        records.stream().map(read).toList(),
        Duration.ofSeconds(timeToLive),
        security);
  }

  private List<Record> records(Message answer, AliasPath path) {
    return answer.getSection(Section.ANSWER).stream()
        .filter(found -> found.getType() == type && found.getName().equals(path.end()))
        .toList();
  }

  private static boolean isTooLarge(List<Record> records) {
    return records.size() > MOST_RECORDS
        || records.stream().mapToInt(found -> found.rdataToString().length()).sum()
            > MOST_CHARACTERS;
  }

  private DnsAnswer<R> failed(Name name, AliasPath path, DnsFailure failure) {
    return new DnsAnswer.Failed<>(AliasPath.text(name), path.aliases(), failure);
  }

  private Security securityOf(Message answer) {
    if (!proof.isValidating()) {
      return Security.UNPROVEN;
    }
    return answer.getHeader().getFlag(Flags.AD) ? Security.SECURE : Security.INSECURE;
  }

  private static Security weaker(Security one, Security other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
