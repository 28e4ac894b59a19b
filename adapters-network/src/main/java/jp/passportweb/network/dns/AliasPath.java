package jp.passportweb.network.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.dns.DnsFailure.Kind;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** The way from a name along its aliases. */
final class AliasPath {
  /** Aliases that are followed, one after the other. */
  static final int MOST = 10;

  private final List<Name> names = new ArrayList<>();
  private final List<Long> timesToLive = new ArrayList<>();

  AliasPath(Name start) {
    names.add(start);
  }

  /** Where it has come to. */
  Name end() {
    return names.getLast();
  }

  /** The names after the first, as the domain writes them. */
  List<String> aliases() {
    return names.stream().skip(1).map(AliasPath::text).toList();
  }

  /** The shortest time to live of an alias, or another that is shorter. */
  long shortest(long timeToLive) {
    return timesToLive.stream().reduce(timeToLive, Math::min);
  }

  /** Goes on as far as an answer leads; nothing where no rule is broken on the way. */
  Optional<Kind> follow(Message answer, int type) {
    Optional<CNAMERecord> alias = aliasAtEnd(answer, type);
    while (alias.isPresent()) {
      Name target = alias.get().getTarget();
      if (names.contains(target)) {
        return Optional.of(Kind.ALIAS_LOOP);
      }
      if (names.size() > MOST) {
        return Optional.of(Kind.TOO_MANY_ALIASES);
      }
      timesToLive.add(alias.get().getTTL());
      names.add(target);
      alias = aliasAtEnd(answer, type);
    }
    return Optional.empty();
  }

  private Optional<CNAMERecord> aliasAtEnd(Message answer, int type) {
    return type == Type.CNAME
        ? Optional.empty()
        : answer.getSection(Section.ANSWER).stream()
            .filter(CNAMERecord.class::isInstance)
            .map(CNAMERecord.class::cast)
            .filter(alias -> alias.getName().equals(end()))
            .findFirst();
  }

  /** In lower case, without the last full stop. */
  static String text(Name name) {
    return name.canonicalize().toString(true);
  }
}
