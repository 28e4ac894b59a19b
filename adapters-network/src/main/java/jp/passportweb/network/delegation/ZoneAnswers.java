package jp.passportweb.network.delegation;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.passportweb.domain.domaincontrol.Delegations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Opcode;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.SOARecord;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;

/**
 * What a zone of TXT records says (RFC 1034 4.3.2, RFC 2308, RFC 8482): values at the labels right
 * below its name, and nothing else; whoever asks for anything beside it is refused.
 */
final class ZoneAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(ZoneAnswers.class);

  /** In seconds: short, for a value is wanted as soon as it is there, and gone soon after. */
  private static final int KEPT = 60;

  private static final int ABSENCE_KEPT = 10;
  private static final int REFRESH = 7200;
  private static final int MOST_VALUES = 20;
  private static final int BAD_VERSION = 16;
  private static final int FIRST_META_TYPE = 128;
  private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

  private final Name zone;
  private final Name nameServer;
  private final Delegations delegations;
  private final InstantSource clock;

  ZoneAnswers(DelegationSettings settings, Delegations delegations, InstantSource clock) {
    this.zone = Name.fromConstantString(settings.zone().name() + ".");
    this.nameServer = Name.fromConstantString(settings.nameServer() + ".");
    this.delegations = delegations;
    this.clock = clock;
  }

  /** The answer to a question, in full. */
  Message answer(Message question) {
    Message answer = empty(question);
    int flaw = flaw(question);
    answer.getHeader().setRcode(flaw & 0xF);
    if (question.getOPT() != null) {
      answer.addRecord(
          new OPTRecord(AnswerDesk.LARGEST_DATAGRAM, flaw >> 4, 0), Section.ADDITIONAL);
    }
    if (flaw == Rcode.NOERROR) {
      answer.getHeader().setFlag(Flags.AA);
      fill(answer, question.getQuestion());
    }
    return answer;
  }

  private static Message empty(Message question) {
    Message answer = new Message(question.getHeader().getID());
    answer.getHeader().setFlag(Flags.QR);
    answer.getHeader().setOpcode(question.getHeader().getOpcode());
    if (question.getHeader().getFlag(Flags.RD)) {
      answer.getHeader().setFlag(Flags.RD);
    }
    if (question.getQuestion() != null) {
      answer.addRecord(question.getQuestion(), Section.QUESTION);
    }
    return answer;
  }

  private int flaw(Message question) {
    Record asked = question.getQuestion();
    OPTRecord extended = question.getOPT();
    if (question.getHeader().getOpcode() != Opcode.QUERY) {
      return Rcode.NOTIMP;
    }
    if (asked == null || question.getSection(Section.QUESTION).size() != 1) {
      return Rcode.FORMERR;
    }
    if (extended != null && extended.getVersion() != 0) {
      return BAD_VERSION;
    }
    boolean ours = asked.getDClass() == DClass.IN && asked.getName().subdomain(zone);
    return ours && !isMeta(asked.getType()) ? Rcode.NOERROR : Rcode.REFUSED;
  }

  /** Transfers, keys of transactions and the like; ANY is answered with what there is. */
  private static boolean isMeta(int type) {
    return type == Type.OPT || (type >= FIRST_META_TYPE && type < Type.ANY);
  }

  /** Whatever goes wrong with a look into the database is the server's own failure. */
  @SuppressWarnings("CatchingUnchecked")
  private void fill(Message answer, Record asked) {
    if (asked.getName().equals(zone)) {
      fillApex(answer, asked.getType());
      return;
    }
    try {
      List<TXTRecord> values = values(asked.getName());
      if (values.isEmpty()) {
        answer.getHeader().setRcode(Rcode.NXDOMAIN);
        answer.addRecord(authority(), Section.AUTHORITY);
      } else if (asked.getType() == Type.TXT || asked.getType() == Type.ANY) {
        values.forEach(value -> answer.addRecord(value, Section.ANSWER));
      } else {
        answer.addRecord(authority(), Section.AUTHORITY);
      }
    } catch (RuntimeException e) {
      LOG.warn("a delegated label cannot be looked up: {}", e.toString());
      answer.getHeader().setRcode(Rcode.SERVFAIL);
      answer.getHeader().unsetFlag(Flags.AA);
    }
  }

  private void fillApex(Message answer, int type) {
    switch (type) {
      case Type.SOA, Type.ANY -> answer.addRecord(authority(), Section.ANSWER);
      case Type.NS ->
          answer.addRecord(new NSRecord(zone, DClass.IN, KEPT, nameServer), Section.ANSWER);
      default -> answer.addRecord(authority(), Section.AUTHORITY);
    }
  }

  /** At the name as it was asked, capitals and all; nothing stands deeper than one label. */
  private List<TXTRecord> values(Name name) {
    String label = name.getLabelString(0).toLowerCase(Locale.ROOT);
    if (name.labels() != zone.labels() + 1 || !LABEL.matcher(label).matches()) {
      return List.of();
    }
    return delegations.valuesAt(label).stream()
        .limit(MOST_VALUES)
        .map(value -> new TXTRecord(name, DClass.IN, KEPT, value))
        .toList();
  }

  private SOARecord authority() {
    return new SOARecord(
        zone,
        DClass.IN,
        ABSENCE_KEPT,
        nameServer,
        Name.fromConstantString("hostmaster." + nameServer),
        clock.instant().getEpochSecond(),
        REFRESH,
        REFRESH,
        REFRESH,
        ABSENCE_KEPT);
  }
}
