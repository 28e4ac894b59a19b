package jp.passportweb.network.delegation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import jp.passportweb.domain.domaincontrol.DelegationZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;

/** A zone of a test, and somebody who asks. */
abstract class DelegatedNames {
  static final String ZONE = "dcv.passport.example";
  static final String VALUE = "0123456789abcdef0123456789abcdef01234567";

  /** Its seconds end only where a test says so. */
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-29T03:00:00Z"));

  final List<String> lookedUp = new CopyOnWriteArrayList<>();
  private final Map<String, List<String>> values =
      Map.of(
          "one", List.of(VALUE),
          "two", List.of(VALUE, "second"),
          "many", List.of("a".repeat(200), "b".repeat(200), "c".repeat(200)));
  DelegationServer server;

  @BeforeEach
  void start() throws IOException {
    server =
        DelegationServer.start(
            new DelegationSettings(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                new DelegationZone(ZONE),
                "ns1.passport.example"),
            this::valuesAt,
            now::get);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  void nextSecond() {
    now.updateAndGet(second -> second.plusSeconds(1));
  }

  private List<String> valuesAt(String label) {
    lookedUp.add(label);
    if (label.equals("broken")) {
      throw new IllegalStateException("no database");
    }
    return values.getOrDefault(label, List.of());
  }

  Message ask(String name, int type) throws IOException {
    return resolver().send(question(name, type));
  }

  SimpleResolver resolver() {
    SimpleResolver resolver = new SimpleResolver(server.address());
    resolver.setTimeout(Duration.ofSeconds(5));
    return resolver;
  }

  static Message question(String name, int type) {
    return question(name, type, DClass.IN);
  }

  static Message question(String name, int type, int dclass) {
    return Message.newQuery(Record.newRecord(Name.fromConstantString(name + "."), type, dclass));
  }

  static Message txt(String label) {
    return question(label + "." + ZONE, Type.TXT);
  }
}
