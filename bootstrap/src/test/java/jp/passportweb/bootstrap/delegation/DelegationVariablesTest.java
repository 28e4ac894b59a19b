package jp.passportweb.bootstrap.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.bootstrap.acceptance.FreePort;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.domain.domaincontrol.Delegations;
import jp.passportweb.network.delegation.DelegationSettings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;

@DisplayName("DCV-2 the zone to which evidence is delegated is a setting")
class DelegationVariablesTest {
  private static final Delegations ECHO = label -> List.of("value of " + label);

  private final Map<String, Object> settings =
      new HashMap<>(
          Map.of(
              "passport.delegation.zone", "dcv.passport.example",
              "passport.delegation.listen", "127.0.0.1:0",
              "passport.delegation.nameserver", "ns1.passport.example"));

  @Test
  @DisplayName("without a zone there is none; with one it is asked at port 53 as a rule")
  void zone() {
    settings.put("passport.delegation.listen", "127.0.0.1");
    DelegationSettings read = read().orElseThrow();
    assertThat(read.zone().nameAt("a")).isEqualTo("a.dcv.passport.example");
    assertThat(read.address())
        .isEqualTo(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 53));
    settings.remove("passport.delegation.zone");
    assertThat(read()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: [{1}] {2}")
  @CsvSource({
    "zone, '', is not set",
    "zone, example, is not understood: no name for a zone: example",
    "listen, ' ', is not set",
    "listen, 127.0.0.1:dns, is not understood: For input string: \"dns\"",
    "nameserver, '', is not set",
    "nameserver, ns.dcv.passport.example, is not understood: no name server outside of the zone:"
        + " ns.dcv.passport.example"
  })
  @DisplayName("what is missing or wrong is named")
  void wrong(String name, String value, String sentence) {
    settings.put("passport.delegation." + name, value);
    assertThatExceptionOfType(StartFailure.class)
        .isThrownBy(this::read)
        .withMessage("PASSPORT_DELEGATION_" + name.toUpperCase(Locale.ROOT) + " " + sentence);
  }

  @Test
  @DisplayName("it is answered for from the start of the server to its end")
  void running() throws IOException {
    int port = FreePort.next();
    settings.put("passport.delegation.listen", "127.0.0.1:" + port);
    RunningDelegation running = delegation();
    running.start();
    SimpleResolver resolver =
        new SimpleResolver(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
    Message answer = resolver.send(question());
    assertThat(answer.getSection(Section.ANSWER).getFirst().rdataToString())
        .isEqualTo("\"value of a\"");
    assertThatExceptionOfType(StartFailure.class)
        .isThrownBy(() -> delegation().start())
        .withMessageStartingWith("the delegated zone cannot be answered for at /127.0.0.1:" + port);
    running.stop();
    try (DatagramSocket again = new DatagramSocket(port, InetAddress.ofLiteral("127.0.0.1"))) {
      assertThat(again.isBound()).isTrue();
    }
  }

  private RunningDelegation delegation() {
    return new RunningDelegation(read().orElseThrow(), ECHO, InstantSource.system());
  }

  private static Message question() {
    return Message.newQuery(
        Record.newRecord(Name.fromConstantString("a.dcv.passport.example."), Type.TXT, DClass.IN));
  }

  private Optional<DelegationSettings> read() {
    try (ApplicationContext context =
        ApplicationContext.builder().banner(false).properties(settings).build()) {
      return DelegationVariables.of(context.getEnvironment().start());
    }
  }
}
