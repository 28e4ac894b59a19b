package jp.passportweb.network.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import jp.passportweb.domain.domaincontrol.DelegationZone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Opcode;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.SOARecord;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;

@Timeout(60)
@DisplayName("DCV-2 the zone to which evidence was delegated is answered for")
class DelegationServerTest extends DelegatedNames {
  @Test
  @DisplayName("each value of a label is a record there, for a short time, from the one who knows")
  void values() throws IOException {
    Message answer = ask("two." + ZONE, Type.TXT);
    assertThat(answer.getRcode()).isEqualTo(Rcode.NOERROR);
    assertThat(answer.getHeader().getFlag(Flags.AA)).isTrue();
    assertThat(answer.getHeader().getFlag(Flags.RA)).isFalse();
    assertThat(answer.getSection(Section.ANSWER))
        .flatExtracting(found -> ((TXTRecord) found).getStrings())
        .containsExactly(VALUE, "second");
    assertThat(answer.getSection(Section.ANSWER)).extracting(Record::getTTL).containsOnly(60L);
    assertThat(answer.getSection(Section.AUTHORITY)).isEmpty();
  }

  @Test
  @DisplayName("capitals of a question come back as they were, and mean nothing (0x20)")
  void capitals() throws IOException {
    Message answer = ask("oNe.DcV.pasSport.eXample", Type.TXT);
    assertThat(answer.getQuestion().getName()).hasToString("oNe.DcV.pasSport.eXample.");
    assertThat(answer.getSection(Section.ANSWER))
        .extracting(found -> found.getName().toString())
        .containsExactly("oNe.DcV.pasSport.eXample.");
    assertThat(lookedUp).containsExactly("one");
  }

  @ParameterizedTest(name = "{0} {1}: {2}, {3} answers, {4} of the authority")
  @CsvSource({
    "one.dcv.passport.example, TXT, NOERROR, 1, 0",
    "one.dcv.passport.example, ANY, NOERROR, 1, 0",
    "one.dcv.passport.example, A, NOERROR, 0, 1",
    "one.dcv.passport.example, CAA, NOERROR, 0, 1",
    "one.dcv.passport.example, NS, NOERROR, 0, 1",
    "one.dcv.passport.example, SOA, NOERROR, 0, 1",
    "one.dcv.passport.example, TYPE65280, NOERROR, 0, 1",
    "none.dcv.passport.example, TXT, NXDOMAIN, 0, 1",
    "none.dcv.passport.example, A, NXDOMAIN, 0, 1",
    "_one.dcv.passport.example, TXT, NXDOMAIN, 0, 1",
    "a.one.dcv.passport.example, TXT, NXDOMAIN, 0, 1",
    "dcv.passport.example, SOA, NOERROR, 1, 0",
    "dcv.passport.example, NS, NOERROR, 1, 0",
    "dcv.passport.example, ANY, NOERROR, 1, 0",
    "dcv.passport.example, TXT, NOERROR, 0, 1",
    "dcv.passport.example, DS, NOERROR, 0, 1",
    "broken.dcv.passport.example, TXT, SERVFAIL, 0, 0",
    "passport.example, TXT, REFUSED, 0, 0",
    "onedcv.passport.example, TXT, REFUSED, 0, 0",
    "www.example.com, A, REFUSED, 0, 0",
    "one.dcv.passport.example, AXFR, REFUSED, 0, 0",
    "dcv.passport.example, IXFR, REFUSED, 0, 0",
    "one.dcv.passport.example, MAILB, REFUSED, 0, 0"
  })
  @DisplayName("what is there, what is not, and what is no business of this server")
  void answers(String name, String type, String rcode, int answers, int authorities)
      throws IOException {
    Message answer = overTcp(question(name, Type.value(type)));
    assertThat(Rcode.string(answer.getRcode())).isEqualTo(rcode);
    assertThat(answer.getSection(Section.ANSWER)).hasSize(answers);
    assertThat(answer.getSection(Section.AUTHORITY)).hasSize(authorities);
    assertThat(answer.getHeader().getFlag(Flags.AA))
        .isEqualTo(List.of("NOERROR", "NXDOMAIN").contains(rcode));
  }

  @Test
  @DisplayName("absence is kept shortly, and the zone's name server lies outside of it")
  void authority() throws IOException {
    SOARecord denial =
        (SOARecord) ask("none." + ZONE, Type.TXT).getSection(Section.AUTHORITY).getFirst();
    assertThat(denial.getName()).hasToString(ZONE + ".");
    assertThat(denial.getHost()).hasToString("ns1.passport.example.");
    assertThat(Math.min(denial.getTTL(), denial.getMinimum())).isEqualTo(10);
    assertThat(ask(ZONE, Type.NS).getSection(Section.ANSWER).getFirst().rdataToString())
        .isEqualTo("ns1.passport.example.");
  }

  @ParameterizedTest
  @ValueSource(ints = {DClass.CH, DClass.HS, DClass.ANY, DClass.NONE})
  @DisplayName("another class is refused")
  void otherClass(int dclass) throws IOException {
    Message answer = overTcp(question("one." + ZONE, Type.TXT, dclass));
    assertThat(answer.getRcode()).isEqualTo(Rcode.REFUSED);
    assertThat(lookedUp).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {Opcode.UPDATE, Opcode.NOTIFY, Opcode.STATUS})
  @DisplayName("only questions are answered")
  void otherOpcode(int opcode) throws IOException {
    Message update = txt("one");
    update.getHeader().setOpcode(opcode);
    assertThat(overTcp(update).getRcode()).isEqualTo(Rcode.NOTIMP);
    assertThat(lookedUp).isEmpty();
  }

  @Test
  @DisplayName("EDNS is answered with EDNS, of version 0 alone (RFC 6891)")
  void edns() throws IOException {
    SimpleResolver resolver = resolver();
    resolver.setEDNS(0, 4096, 0, List.of());
    assertThat(resolver.send(txt("one")).getOPT()).isNotNull();
    assertThat(resolver().send(txt("one")).getSection(Section.ANSWER)).hasSize(1);
    Message newer = txt("one");
    newer.addRecord(new OPTRecord(4096, 0, 1), Section.ADDITIONAL);
    assertThat(overTcp(newer).getRcode()).isEqualTo(Rcode.BADVERS);
    resolver.setEDNS(-1);
    assertThat(resolver.send(txt("one")).getOPT()).isNull();
  }

  @Test
  @DisplayName("what is longer than a datagram comes over TCP alone, whatever EDNS offers")
  void truncated() throws IOException {
    SimpleResolver resolver = resolver();
    resolver.setEDNS(0, 4096, 0, List.of());
    resolver.setIgnoreTruncation(true);
    Message head = resolver.send(txt("many"));
    assertThat(head.getHeader().getFlag(Flags.TC)).isTrue();
    assertThat(head.getSection(Section.ANSWER)).isEmpty();
    resolver.setIgnoreTruncation(false);
    assertThat(resolver.send(txt("many")).getSection(Section.ANSWER)).hasSize(3);
  }

  @Test
  @DisplayName("the name server of a zone cannot lie in it")
  void settings() {
    InetSocketAddress address = server.address();
    DelegationZone zone = new DelegationZone(ZONE);
    for (String name : List.of("ns." + ZONE, ZONE, "", "a..example", "NS.DCV.passport.example")) {
      assertThatIllegalArgumentException()
          .as(name)
          .isThrownBy(() -> new DelegationSettings(address, zone, name));
    }
  }

  /** Nothing of it is repeated or believed to be truncated. */
  private Message overTcp(Message question) throws IOException {
    return Wire.overTcp(server.address(), question);
  }
}
