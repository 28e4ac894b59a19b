package jp.passportweb.network.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.DelegationZone;
import jp.passportweb.domain.domaincontrol.Diagnosis;
import jp.passportweb.domain.domaincontrol.DnsChange;
import jp.passportweb.domain.domaincontrol.DnsChangeRules;
import jp.passportweb.domain.domaincontrol.DnsDiagnosis;
import jp.passportweb.domain.domaincontrol.RandomValue;
import jp.passportweb.network.dns.Dns;
import jp.passportweb.network.dns.DnsSettings;
import jp.passportweb.network.dns.SmallDnsServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;

@Timeout(30)
@DisplayName("DCV-2 a CNAME that was set once proves again and again")
class DelegatedProofTest {
  private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");
  private static final DelegationZone ZONE = new DelegationZone("dcv.passport.example");
  private static final AuthorizationDomainName NAME = new AuthorizationDomainName("example.test");

  private final AtomicReference<List<String>> published = new AtomicReference<>(List.of());

  @Test
  @DisplayName("each value is found behind it, and only while it is published")
  void again() throws IOException {
    try (DelegationServer ours =
            DelegationServer.start(
                new DelegationSettings(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                    ZONE,
                    "ns1.passport.example"),
                label -> label.equals("k3j9") ? published.get() : List.of(),
                () -> NOW);
        SmallDnsServer resolver =
            new SmallDnsServer(question -> List.of(resolved(question, ours)))) {
      Dns dns =
          new Dns(
              new DnsSettings(resolver.address(), "", Duration.ofSeconds(3), Duration.ofSeconds(5)),
              () -> NOW);
      for (String digit : List.of("a", "b")) {
        DnsChange change = new DnsChange(NAME, "_passport", new RandomValue(digit.repeat(40), NOW));
        assertThat(diagnose(change, dns)).isNotInstanceOf(Diagnosis.Proven.class);
        published.set(List.of(change.value().text()));
        assertThat(diagnose(change, dns))
            .isEqualTo(new Diagnosis.Proven("_passport.example.test", Reach.TREE));
      }
      published.set(List.of());
      DnsChange late = new DnsChange(NAME, "_passport", new RandomValue("b".repeat(40), NOW));
      assertThat(diagnose(late, dns)).isInstanceOf(DnsDiagnosis.AliasInTheWay.class);
    }
  }

  private static Diagnosis diagnose(DnsChange change, Dns dns) {
    List<DnsAnswer<String>> heard = change.places().stream().map(dns::txt).toList();
    return DnsChangeRules.diagnose(change, heard, NOW);
  }

  /** As a recursive resolver does it: the holder's alias, and what our server says of its end. */
  private static Message resolved(Message question, DelegationServer ours) {
    Name asked = question.getQuestion().getName();
    if (asked.toString().endsWith(ZONE.name() + ".")) {
      return asked(ours, question);
    }
    Message answer = new Message(question.getHeader().getID());
    answer.getHeader().setFlag(Flags.QR);
    answer.addRecord(question.getQuestion(), Section.QUESTION);
    if (asked.getLabelString(0).equals("_passport")) {
      Name target = Name.fromConstantString(ZONE.nameAt("k3j9") + ".");
      answer.addRecord(new CNAMERecord(asked, DClass.IN, 300, target), Section.ANSWER);
    }
    return answer;
  }

  private static Message asked(DelegationServer ours, Message question) {
    try {
      return new SimpleResolver(ours.address()).send(question);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
