package jp.passportweb.network.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.passportweb.domain.dns.Security;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.NSEC3Record;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;

@DisplayName("CAA-3 whether the zone of a failing name is proven unsigned (RFC 4035 4.3)")
class ZoneProofTest {
  private static final Name NAME = Name.fromConstantString("www.shop.example.");

  @ParameterizedTest(name = "{0} | {1} | {2}: {3}, the resolver answers: {4}")
  @CsvSource({
    // a delegation without a key, proven by NSEC or NSEC3
    "DS, AD shop.example. NSEC z.example. NS RRSIG NSEC, -, INSECURE, true",
    "DS, AD HASH.example. NSEC3 1 0 12 aabbccdd HASH NS, -, INSECURE, true",
    // no answer from above is signed any longer
    "DS, unsigned, -, INSECURE, true",
    "unsigned, -, -, INSECURE, true",
    // a name inside of a signed zone, or a signed one below
    "DS, AD shop.example. NSEC z.example. A RRSIG NSEC, AD www.shop.example. NSEC z. A, SECURE,"
        + " true",
    "DS, AD shop.example. NSEC z.example. NS SOA, AD www.shop.example. NSEC z. A, SECURE, true",
    "DS, AD shop.example. NSEC z.example. NS DS, AD www.shop.example. NSEC z. A, SECURE, true",
    "DS, AD other.example. NSEC z.example. NS, AD www.shop.example. NSEC z. A, SECURE, true",
    "DS, AD 0p9mhaveqvm6t7vbl5lop2u3t2rp3tom.example. NSEC3 1 0 12 aabbccdd HASH NS, AD, SECURE,"
        + " true",
    "DS, DS, DS, SECURE, true",
    "DS, NXDOMAIN, -, SECURE, true",
    "NXDOMAIN, -, -, SECURE, true",
    // nothing is proven where nobody answers; above that the resolver may have
    "SERVFAIL, -, -, UNPROVEN, false",
    "DS, SERVFAIL, -, UNPROVEN, true",
    "DS, DS, SERVFAIL, UNPROVEN, true"
  })
  @DisplayName("the zones above tell, from the top")
  void proof(String top, String middle, String bottom, Security zone, boolean told)
      throws IOException {
    Map<String, String> answers =
        Map.of("example.", top, "shop.example.", middle, "www.shop.example.", bottom);
    try (SmallDnsServer server =
        new SmallDnsServer(
            q -> List.of(answer(q, answers.get(q.getQuestion().getName().toString()))))) {
      assertThat(proof(server, true).of(NAME)).isEqualTo(new ZoneProof.Proof(zone, told));
    }
  }

  @Test
  @DisplayName("who does not look at signatures proves nothing, and does not ask")
  void notValidating() throws IOException {
    try (SmallDnsServer server = new SmallDnsServer(q -> List.of(answer(q, "unsigned")))) {
      assertThat(proof(server, false).of(NAME))
          .isEqualTo(new ZoneProof.Proof(Security.UNPROVEN, false));
      assertThat(server.questions()).isZero();
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "example., 0p9mhaveqvm6t7vbl5lop2u3t2rp3tom",
    "a.example., 35mthgpgcu1qg68fab165klnsnk3dpvl",
    "A.Example., 35mthgpgcu1qg68fab165klnsnk3dpvl",
    "x.y.w.example., 2vptu5timamqttgl4luu9kg21e0aor3s"
  })
  @DisplayName("names are hashed as RFC 5155 has it in its appendix A")
  void hashes(String name, String hash) {
    NSEC3Record denial =
        (NSEC3Record) read(hash + ".example. NSEC3 1 1 12 aabbccdd " + hash + " A");
    assertThat(HashedName.isOf(denial, Name.fromConstantString(name))).isTrue();
    assertThat(HashedName.isOf(denial, Name.fromConstantString("b." + name))).isFalse();
  }

  private static ZoneProof proof(SmallDnsServer server, boolean validating) {
    Exchange exchange =
        new Exchange(new Upstream(new SimpleResolver(server.address())), Duration.ofSeconds(2));
    return new ZoneProof(exchange, validating);
  }

  /** Written as: what it is, or AD and a denial. */
  private static Message answer(Message question, String kind) {
    Message answer =
        SmallNet.empty(
            question,
            Stream.of("SERVFAIL", "NXDOMAIN")
                .filter(kind::equals)
                .findFirst()
                .map(Rcode::value)
                .orElse(Rcode.NOERROR));
    if (!kind.equals("unsigned")) {
      answer.getHeader().setFlag(Flags.AD);
    }
    Name name = question.getQuestion().getName();
    if (kind.equals("DS")) {
      answer.addRecord(read(name + " DS 12345 13 2 " + "00".repeat(32)), Section.ANSWER);
    } else if (kind.startsWith("AD ")) {
      answer.addRecord(read(kind.substring(3).replace("HASH", hashOf(name))), Section.AUTHORITY);
    }
    return answer;
  }

  private static String hashOf(Name name) {
    return switch (name.toString()) {
      case "shop.example." -> "60j5bt2vqheppmtqh7tsc3g0urlev6c2";
      default -> "0p9mhaveqvm6t7vbl5lop2u3t2rp3tom";
    };
  }

  private static Record read(String line) {
    String[] parts = line.split(" ", 3);
    try {
      return Record.fromString(
          Name.fromConstantString(parts[0]),
          Type.value(parts[1]),
          DClass.IN,
          300,
          parts[2],
          Name.root);
    } catch (IOException e) {
      throw new UncheckedIOException(line, e);
    }
  }
}
