package jp.passportweb.network.dns;

import java.util.List;
import jp.passportweb.domain.dns.Security;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.NSEC3Record;
import org.xbill.DNS.NSECRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/**
 * What is proven of the zone of a name that gives no answer itself (CAA-3, RFC 4035 4.3): from the
 * root downwards, the zones above say whether the next is signed.
 */
final class ZoneProof {
  private final Exchange exchange;
  private final boolean validating;

  ZoneProof(Exchange exchange, boolean validating) {
    this.exchange = exchange;
    this.validating = validating;
  }

  boolean isValidating() {
    return validating;
  }

  /**
   * What is known of a zone.
   *
   * @param resolverAnswers whether the resolver told anything of the zones above, so that a silence
   *     below is not its own
   */
  record Proof(Security zone, boolean resolverAnswers) {}

  Proof of(Name name) {
    boolean answers = false;
    for (int above = name.labels() - 2; validating && above >= 0; above--) {
      Name zone = new Name(name, above);
      switch (exchange.ask(zone, Type.DS)) {
        case Heard.Unsaid _ -> {
          return new Proof(Security.UNPROVEN, answers);
        }
        case Heard.Said(Message answer) when isUnsigned(answer) -> {
          return new Proof(Security.INSECURE, true);
        }
        case Heard.Said(Message answer) when answer.getRcode() == Rcode.NXDOMAIN -> {
          return new Proof(Security.SECURE, true);
        }
        case Heard.Said _ -> answers = true;
      }
    }
    return new Proof(validating ? Security.SECURE : Security.UNPROVEN, answers);
  }

  /** The answer is unsigned itself, or signed and says that the zone begins without a key. */
  private static boolean isUnsigned(Message answer) {
    if (!answer.getHeader().getFlag(Flags.AD)) {
      return true;
    }
    Name zone = answer.getQuestion().getName();
    List<Record> denials = answer.getSection(Section.AUTHORITY);
    return denials.stream().anyMatch(denial -> isDelegationWithoutKey(denial, zone));
  }

  private static boolean isDelegationWithoutKey(Record denial, Name zone) {
    return switch (denial) {
      case NSECRecord nsec ->
          nsec.getName().equals(zone)
              && nsec.hasType(Type.NS)
              && !nsec.hasType(Type.SOA)
              && !nsec.hasType(Type.DS);
      case NSEC3Record nsec3 ->
          HashedName.isOf(nsec3, zone)
              && nsec3.hasType(Type.NS)
              && !nsec3.hasType(Type.SOA)
              && !nsec3.hasType(Type.DS);
      default -> false;
    };
  }
}
