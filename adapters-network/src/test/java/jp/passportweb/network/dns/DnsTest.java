package jp.passportweb.network.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import jp.passportweb.domain.caa.CaaLookup;
import jp.passportweb.domain.caa.CaaRecord;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.DnsFailure;
import jp.passportweb.domain.dns.DnsFailure.Kind;
import jp.passportweb.domain.dns.Security;
import jp.passportweb.domain.signingrequest.DnsName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("DNS-1 what the DNS says, and what is proven of it")
class DnsTest {
  private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");
  private static final Duration TTL = Duration.ofMinutes(5);

  private final SampleZones samples = new SampleZones(NOW);
  private SmallDnsServer server;
  private SmallDnsServer stepwise;
  private Dns dns;

  @BeforeEach
  void start() throws IOException {
    server = new SmallDnsServer(samples.net(false));
    stepwise = new SmallDnsServer(samples.net(true));
    dns = samples.dns(server, InstantSource.fixed(NOW));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    stepwise.close();
  }

  @Test
  @DisplayName("records of a signed zone are secure, and the strings of a record are one text")
  void secure() {
    assertThat(dns.txt("_PassPort.Good.test"))
        .isEqualTo(
            new DnsAnswer.Found<>(
                "_passport.good.test",
                List.of(),
                List.of("0123456789abcdef"),
                TTL,
                Security.SECURE));
  }

  @Test
  @DisplayName("records of a zone that is proven unsigned are insecure")
  void insecure() {
    assertThat(dns.txt("www.plain.test"))
        .isEqualTo(
            new DnsAnswer.Found<>(
                "www.plain.test", List.of(), List.of("plain"), TTL, Security.INSECURE));
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "www.good.test, NoRecords, SECURE",
    "nowhere.good.test, NoSuchName, SECURE",
    "terminal.good.test, NoRecords, SECURE",
    "nowhere.plain.test, NoSuchName, INSECURE",
    "plain.test, NoRecords, INSECURE",
    "nowhere.test, NoSuchName, SECURE",
    "nowhere, NoSuchName, SECURE"
  })
  @DisplayName("what is not there is proven not to be there")
  void denials(String name, String answer, Security security) {
    DnsAnswer<String> seen = dns.txt(name);
    assertThat(seen.getClass().getSimpleName()).isEqualTo(answer);
    assertThat(seen.security()).isEqualTo(security);
  }

  @Test
  @DisplayName("aliases are followed, and the weakest proof on the way counts")
  void aliases() {
    assertThat(dns.txt("_delegated.good.test")).isEqualTo(delegated(Security.INSECURE));
  }

  @Test
  @DisplayName("aliases are asked for one by one where nobody else follows them")
  void stepwise() {
    assertThat(trusting(stepwise).txt("_delegated.good.test"))
        .isEqualTo(delegated(Security.UNPROVEN));
  }

  private static DnsAnswer<String> delegated(Security security) {
    return new DnsAnswer.Found<>(
        "_delegated.good.test",
        List.of("proof.plain.test"),
        List.of("0123456789abcdef"),
        TTL,
        security);
  }

  @Test
  @DisplayName("an alias that leads to nothing tells where it leads")
  void dangling() {
    assertThat(dns.txt("dangling.good.test"))
        .isEqualTo(
            new DnsAnswer.NoSuchName<>(
                "dangling.good.test", List.of("nowhere.good.test"), Security.SECURE));
    assertThat(dns.txt("alias.good.test"))
        .isEqualTo(
            new DnsAnswer.NoRecords<>(
                "alias.good.test", List.of("www.good.test"), Security.SECURE));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"loop1.good.test, ALIAS_LOOP", "a1.good.test, TOO_MANY_ALIASES"})
  @DisplayName("aliases without an end, or with a far one, are not followed for ever")
  void endless(String name, Kind kind) {
    assertThat(failure(trusting(stepwise).txt(name)).kind()).isEqualTo(kind);
    assertThat(failure(trusting(server).txt(name)).kind()).isEqualTo(kind);
    assertThat(stepwise.questions()).isLessThanOrEqualTo(11);
    assertThat(server.questions()).isLessThanOrEqualTo(2);
  }

  @Test
  @DisplayName("ten aliases are followed")
  void ten() {
    DnsAnswer<String> seen = dns.txt("a2.good.test");
    assertThat(seen).isInstanceOf(DnsAnswer.Found.class);
    assertThat(seen.aliases()).hasSize(10);
  }

  @Test
  @DisplayName("what was changed after it was signed is no answer")
  void bogus() {
    DnsFailure failure = failure(dns.txt("tampered.good.test"));
    assertThat(failure.kind()).isEqualTo(Kind.BOGUS);
    assertThat(failure.retried()).isTrue();
    assertThat(failure.zone()).isEqualTo(Security.SECURE);
    assertThat(failure.detail()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-11-28T02:59:59Z, false",
    "2026-11-28T03:00:01Z, true",
    "2026-12-06T02:59:59Z, true",
    "2026-12-06T03:00:01Z, false"
  })
  @DisplayName(
      "signatures count from their first to their last second, by the clock that is handed in")
  void expired(Instant now, boolean counts) {
    DnsAnswer<String> seen =
        samples.dns(server, InstantSource.fixed(now)).txt("_passport.good.test");
    assertThat(seen instanceof DnsAnswer.Found).isEqualTo(counts);
    if (!counts) {
      assertThat(failure(seen).kind()).isEqualTo(Kind.BOGUS);
    }
  }

  @Test
  @DisplayName("an anchor that is not the root's proves nothing")
  void otherAnchor() {
    Dns other = new Dns(SampleZones.settings(server, new SampleZones(NOW).anchor()), () -> NOW);
    assertThat(failure(other.txt("_passport.good.test")).kind()).isEqualTo(Kind.BOGUS);
  }

  @Test
  @DisplayName("without anchors answers are taken as they come, and nothing is said to be proven")
  void withoutAnchors() {
    assertThat(trusting(server).txt("tampered.good.test"))
        .isEqualTo(
            new DnsAnswer.Found<>(
                "tampered.good.test", List.of(), List.of("after"), TTL, Security.UNPROVEN));
  }

  @Test
  @DisplayName("the addresses of both kinds, and the aliases before them")
  void addresses() {
    assertThat(dns.addresses("alias.good.test"))
        .isEqualTo(
            new DnsAnswer.Found<>(
                "alias.good.test",
                List.of("www.good.test"),
                List.of("192.0.2.2", "2001:db8:0:0:0:0:0:2"),
                TTL,
                Security.SECURE));
    assertThat(dns.addresses("good.test"))
        .isEqualTo(
            new DnsAnswer.Found<>(
                "good.test", List.of(), List.of("192.0.2.1"), TTL, Security.SECURE));
    assertThat(dns.addresses("nowhere.good.test")).isInstanceOf(DnsAnswer.NoSuchName.class);
  }

  @Test
  @DisplayName("CAA-1 the tree is climbed, and its end tells what was found where")
  void caa() {
    CaaLookup lookup = dns.caa(new DnsName("*.deep.www.good.test"));
    assertThat(lookup.climbed())
        .extracting(DnsAnswer::asked)
        .containsExactly("deep.www.good.test", "www.good.test", "good.test");
    assertThat(lookup.end()).isInstanceOf(DnsAnswer.Found.class);
    assertThat(((DnsAnswer.Found<CaaRecord>) lookup.end()).records())
        .containsExactlyInAnyOrder(
            new CaaRecord(0, "issue", "ca.example"), new CaaRecord(128, "issuewild", ";"));
    assertThat(dns.caa(new DnsName("nowhere.test")).end())
        .isEqualTo(new DnsAnswer.NoRecords<>("test", List.of(), Security.SECURE));
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {"a..b", "012345678901234567890123456789012345678901234567890123456789abcd.x"})
  @DisplayName("what is no name is not asked")
  void noName(String name) {
    assertThat(failure(dns.txt(name)).kind()).isEqualTo(Kind.MALFORMED);
    assertThat(server.questions()).isZero();
  }

  private static Dns trusting(SmallDnsServer asked) {
    return new Dns(SampleZones.settings(asked, ""), () -> NOW);
  }

  private static DnsFailure failure(DnsAnswer<String> seen) {
    assertThat(seen).isInstanceOf(DnsAnswer.Failed.class);
    return ((DnsAnswer.Failed<String>) seen).failure();
  }
}
