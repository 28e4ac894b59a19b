package jp.passportweb.network.dns;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.RRset;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/**
 * Zones, as a resolver that knows them all hands them on; some names answer in ways of their own.
 */
public final class SmallNet implements Function<Message, List<Message>> {
  private final List<SmallZone> zones;
  private final boolean stepwise;
  private final Map<Name, Function<Message, List<Message>>> oddities = new HashMap<>();

  /**
   * @param stepwise whether each alias is answered alone, as its own server would do it
   */
  public SmallNet(boolean stepwise, SmallZone... zones) {
    this.stepwise = stepwise;
    this.zones = List.of(zones);
  }

  /** Lets questions for a name, except for its keys, be answered otherwise. */
  SmallNet odd(String name, Function<Message, List<Message>> answers) {
    oddities.put(SmallZone.name(name, Name.root), answers);
    return this;
  }

  @Override
  public List<Message> apply(Message question) {
    Record asked = question.getQuestion();
    Function<Message, List<Message>> oddity = oddities.get(asked.getName());
    if (oddity != null && asked.getType() != Type.DS) {
      return oddity.apply(question);
    }
    Message answer = empty(question, Rcode.NOERROR);
    answer(answer, asked.getName(), asked.getType());
    return List.of(answer);
  }

  static Message empty(Message question, int rcode) {
    Message answer = new Message(question.getHeader().getID());
    answer.getHeader().setFlag(Flags.QR);
    answer.getHeader().setFlag(Flags.RA);
    answer.getHeader().setRcode(rcode);
    answer.addRecord(question.getQuestion(), Section.QUESTION);
    return answer;
  }

  private void answer(Message answer, Name name, int type) {
    SmallZone zone = zoneOf(name, type);
    Optional<RRset> found = zone.find(name, type);
    Optional<RRset> alias = zone.find(name, Type.CNAME);
    if (found.isPresent()) {
      add(answer, found.get(), Section.ANSWER);
    } else if (alias.isPresent()) {
      boolean again =
          !answer.getSectionRRsets(Section.ANSWER).stream()
              .allMatch(seen -> !seen.getName().equals(name));
      if (!again) {
        add(answer, alias.get(), Section.ANSWER);
        if (!stepwise) {
          answer(answer, ((CNAMERecord) alias.get().first()).getTarget(), type);
        }
      }
    } else {
      answer.getHeader().setRcode(zone.exists(name) ? Rcode.NOERROR : Rcode.NXDOMAIN);
      zone.denial(name).forEach(denial -> add(answer, denial, Section.AUTHORITY));
    }
  }

  /** The deepest; for DS the one above. */
  private SmallZone zoneOf(Name name, int type) {
    return zones.stream()
        .filter(zone -> name.subdomain(zone.origin()))
        .filter(zone -> type != Type.DS || !name.equals(zone.origin()))
        .max(Comparator.comparingInt(zone -> zone.origin().labels()))
        .orElseThrow();
  }

  private static void add(Message answer, RRset set, int section) {
    set.rrs(false).forEach(found -> answer.addRecord(found, section));
    set.sigs().forEach(signature -> answer.addRecord(signature, section));
  }
}
