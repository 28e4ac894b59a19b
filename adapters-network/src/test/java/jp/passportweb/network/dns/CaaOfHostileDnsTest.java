package jp.passportweb.network.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import jp.passportweb.domain.caa.CaaDecision;
import jp.passportweb.domain.caa.CaaQuestion;
import jp.passportweb.domain.caa.CaaRules;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
import jp.passportweb.domain.signingrequest.DnsName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbill.DNS.Rcode;

@Timeout(20)
@DisplayName("CAA-3 what servers that fail or lie permit")
class CaaOfHostileDnsTest {
  private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");

  private final SampleZones samples = new SampleZones(NOW);

  private SmallDnsServer server;

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @ParameterizedTest(name = "{0}: permits {1}")
  @CsvSource({"odd.plain.test, true", "odd.good.test, false"})
  @DisplayName("a server's failure permits issuing in the unsigned zone, and forbids in the signed")
  void forgiven(String name, boolean permits) throws IOException {
    server =
        new SmallDnsServer(
            samples.net(false).odd(name, q -> List.of(SmallNet.empty(q, Rcode.SERVFAIL))));
    assertThat(decide(name) instanceof CaaDecision.Permitted).isEqualTo(permits);
  }

  @Test
  @DisplayName("records that were changed forbid")
  void tampered() throws IOException {
    server = new SmallDnsServer(samples.net(false));
    assertThat(decide("tampered.good.test")).isInstanceOf(CaaDecision.Forbidden.class);
  }

  @Test
  @DisplayName("a record whose tag cannot be read forbids, in the unsigned zone too")
  void unreadableTag() throws IOException {
    server =
        new SmallDnsServer(
            samples.net(false),
            bytes ->
                new String(bytes, StandardCharsets.ISO_8859_1)
                    .replace("issueother", "iss_eother")
                    .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(decide("plain.test")).isInstanceOf(CaaDecision.Forbidden.class);
  }

  private CaaDecision decide(String name) {
    CaaQuestion question =
        new CaaQuestion(new DnsName(name), Set.of(), Set.of(ValidationMethod.DNS_CHANGE));
    return new CaaRules(List.of("ca.example")).decide(question, dns().caa(new DnsName(name)), NOW);
  }

  private Dns dns() {
    return samples.dns(server, InstantSource.fixed(NOW));
  }
}
