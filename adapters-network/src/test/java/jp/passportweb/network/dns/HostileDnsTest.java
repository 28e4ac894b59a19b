package jp.passportweb.network.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.DnsFailure;
import jp.passportweb.domain.dns.DnsFailure.Kind;
import jp.passportweb.domain.dns.Security;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;

@Timeout(20)
@DisplayName("CAA-3 DNS-1 servers that fail, fall silent or do harm")
class HostileDnsTest {
  private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");

  private static final String SIGNED = "odd.good.test";

  private static final String UNSIGNED = "odd.plain.test";

  private final SampleZones samples = new SampleZones(NOW);

  private SmallDnsServer server;

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @ParameterizedTest(name = "{0} from {1}: {2}, {3}")
  @CsvSource({
    "2, odd.plain.test, SERVER_FAILURE, INSECURE",
    "2, odd.good.test, SERVER_FAILURE, SECURE",
    "5, odd.plain.test, REFUSED, INSECURE",
    "4, odd.plain.test, REFUSED, INSECURE",
    "5, odd.good.test, REFUSED, SECURE"
  })
  @DisplayName("a server's refusal is tried again; what is proven of its zone is told")
  void refusals(int rcode, String name, Kind kind, Security zone) throws IOException {
    DnsFailure failure = failure(name, q -> List.of(SmallNet.empty(q, rcode)));
    assertThat(failure).isEqualTo(new DnsFailure(kind, true, true, zone, Rcode.string(rcode)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"odd.plain.test, INSECURE", "odd.good.test, SECURE"})
  @DisplayName("silence ends in a time, and the resolver is not to blame that answers for the rest")
  void silence(String name, Security zone) throws IOException {
    DnsFailure failure = failure(name, _ -> List.of());
    assertThat(failure.kind()).isEqualTo(Kind.TIMED_OUT);
    assertThat(failure.outside()).isTrue();
    assertThat(failure.zone()).isEqualTo(zone);
  }

  @Test
  @DisplayName("a resolver that says nothing at all is to blame itself")
  void silentResolver() throws IOException {
    server = new SmallDnsServer(_ -> List.of());
    DnsFailure failure = failureOf(dns().txt(UNSIGNED));
    assertThat(failure.kind()).isEqualTo(Kind.TIMED_OUT);
    assertThat(failure.outside()).isFalse();
    assertThat(failure.zone()).isEqualTo(Security.UNPROVEN);
  }

  @Test
  @DisplayName("as is one that is not there")
  void noResolver() throws IOException {
    server = new SmallDnsServer(_ -> List.of());
    Dns dns = dns();
    server.close();
    DnsFailure failure = failureOf(dns.txt(UNSIGNED));
    assertThat(failure.outside()).isFalse();
    assertThat(failure.zone()).isEqualTo(Security.UNPROVEN);
  }

  @Test
  @DisplayName("answers to other questions are none")
  void otherQuestions() throws IOException {
    DnsFailure wrongId =
        failure(
            UNSIGNED,
            q -> {
              Message answer = SmallNet.empty(q, Rcode.NOERROR);
              answer.getHeader().setID((q.getHeader().getID() + 1) & 0xFFFF);
              return List.of(answer);
            });
    assertThat(wrongId.kind()).isIn(Kind.MALFORMED, Kind.TIMED_OUT);
  }

  @Test
  @DisplayName("what is no message at all is none")
  void garbage() throws IOException {
    server =
        new SmallDnsServer(
            samples.net(false).odd(UNSIGNED, q -> List.of(SmallNet.empty(q, Rcode.NOERROR))),
            bytes -> {
              String text = new String(bytes, StandardCharsets.ISO_8859_1);
              return text.contains("odd") ? new byte[] {bytes[0], bytes[1], -1} : bytes;
            });
    assertThat(failureOf(dns().txt(UNSIGNED)).kind()).isIn(Kind.MALFORMED, Kind.TIMED_OUT);
  }

  @ParameterizedTest(name = "{0} records of {1} characters: {2}")
  @CsvSource({
    "100, 10, true",
    "101, 10, false",
    "80, 250, true",
    "140, 255, false",
    "2, 250, true"
  })
  @DisplayName("so many records are read, of such length together, over TCP too")
  void large(int records, int length, boolean read) throws IOException {
    server =
        new SmallDnsServer(
            samples.net(false).odd(UNSIGNED, q -> List.of(many(q, records, length))));
    DnsAnswer<String> seen = dns().txt(UNSIGNED);
    assertThat(seen instanceof DnsAnswer.Found).isEqualTo(read);
    if (!read) {
      assertThat(failureOf(seen).kind()).isEqualTo(Kind.TOO_LARGE);
    }
  }

  @Test
  @DisplayName("records in an answer that belong to other names are left alone")
  void strangers() throws IOException {
    server =
        new SmallDnsServer(
            samples
                .net(false)
                .odd(
                    UNSIGNED,
                    q -> {
                      Message answer = SmallNet.empty(q, Rcode.NOERROR);
                      answer.addRecord(text("www.good.test.", "forged"), Section.ANSWER);
                      return List.of(answer);
                    }));
    assertThat(dns().txt(UNSIGNED)).isNotInstanceOf(DnsAnswer.Found.class);
    assertThat(dns().txt("www.good.test")).isInstanceOf(DnsAnswer.NoRecords.class);
  }

  @ParameterizedTest(name = "records: [{0}]")
  @ValueSource(strings = {"forged", ""})
  @DisplayName("in a signed zone neither records nor their absence are believed without signatures")
  void unsignedInSigned(String forged) throws IOException {
    DnsFailure failure =
        failure(
            SIGNED,
            q -> {
              Message answer = SmallNet.empty(q, Rcode.NOERROR);
              if (!forged.isEmpty()) {
                answer.addRecord(text(SIGNED + ".", forged), Section.ANSWER);
              }
              return List.of(answer);
            });
    assertThat(failure.kind()).isEqualTo(Kind.BOGUS);
    assertThat(failure.zone()).isEqualTo(Security.SECURE);
  }

  private DnsFailure failure(String name, Function<Message, List<Message>> answers)
      throws IOException {
    server = new SmallDnsServer(samples.net(false).odd(name, answers));
    return failureOf(dns().txt(name));
  }

  private Dns dns() {
    return samples.dns(server, InstantSource.fixed(NOW));
  }

  private static Message many(Message question, int records, int length) {
    Message answer = SmallNet.empty(question, Rcode.NOERROR);
    IntStream.range(0, records)
        .mapToObj(number -> text(UNSIGNED + ".", number + "x".repeat(length - 3)))
        .forEach(found -> answer.addRecord(found, Section.ANSWER));
    return answer;
  }

  private static TXTRecord text(String name, String text) {
    return new TXTRecord(
        Name.fromConstantString(name), DClass.IN, Duration.ofMinutes(5).toSeconds(), text);
  }

  private static DnsFailure failureOf(DnsAnswer<String> seen) {
    assertThat(seen).isInstanceOf(DnsAnswer.Failed.class);
    return ((DnsAnswer.Failed<String>) seen).failure();
  }
}
