package jp.passportweb.network.perspective;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.domaincontrol.WebAnswer;
import jp.passportweb.domain.perspective.Observer;
import jp.passportweb.network.dns.Dns;
import jp.passportweb.network.dns.DnsSettings;
import jp.passportweb.network.dns.SmallDnsServer;
import jp.passportweb.network.web.WebSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;

@Timeout(120)
@DisplayName("DCV-5 looks at large and endless things leave nothing behind")
class NoGrowthTest {
  private static final int ROUNDS = 150;

  /** Were the answers of all rounds kept, they would be many times as much. */
  private static final long ALLOWED = 1 << 20;

  private SmallDnsServer names;
  private HttpServer pages;
  private ExecutorService threads;
  private Observer observer;

  @BeforeEach
  void start() throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    names = new SmallDnsServer(NoGrowthTest::answer);
    pages = HttpServer.create(new InetSocketAddress(here, 0), 0);
    threads = Executors.newVirtualThreadPerTaskExecutor();
    pages.setExecutor(threads);
    pages.createContext(
        "/large",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int part = 0; part < 160; part++) {
              out.write(new byte[1 << 16]);
            }
          }
        });
    pages.createContext(
        "/circle",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/circle?" + "x".repeat(1000));
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    pages.start();
    Duration patience = Duration.ofSeconds(5);
    observer =
        new LocalObserver(
            new Dns(new DnsSettings(names.address(), "", patience, patience), () -> Instant.EPOCH),
            new WebSettings(pages.getAddress().getPort(), 443, Set.of(here), patience, patience));
  }

  @AfterEach
  void stop() throws IOException {
    names.close();
    pages.stop(0);
    threads.shutdownNow();
  }

  @Test
  @DisplayName("neither memory, nor sockets, nor threads")
  void growth() throws InterruptedException {
    rounds(20);
    long memory = memory();
    long files = files();
    int before = Thread.activeCount();
    rounds(ROUNDS);
    assertThat(memory() - memory).isLessThan(ALLOWED);
    assertThat(files() - files).isLessThan(ROUNDS / 10);
    assertThat(Thread.activeCount() - before).isLessThan(ROUNDS / 10);
  }

  private void rounds(int rounds) {
    for (int round = 0; round < rounds; round++) {
      String name = "n" + round + ".example.test";
      assertThat(observer.txt("large." + name)).isInstanceOf(DnsAnswer.Failed.class);
      WebAnswer large = observer.page(URI.create("http://" + name + "/large"));
      assertThat(((WebAnswer.Answered) large.end()).cut()).isTrue();
      WebAnswer circle = observer.page(URI.create("http://" + name + "/circle"));
      assertThat(circle.hops()).hasSize(10);
    }
  }

  private static long memory() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int look = 0; look < 5; look++) {
      System.gc();
      Thread.sleep(100);
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  private static long files() {
    return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getOpenFileDescriptorCount();
  }

  private static List<Message> answer(Message question) {
    Name name = question.getQuestion().getName();
    Message answer = new Message(question.getHeader().getID());
    answer.getHeader().setFlag(Flags.QR);
    answer.addRecord(question.getQuestion(), Section.QUESTION);
    if (question.getQuestion().getType() == Type.A) {
      answer.addRecord(
          new ARecord(name, DClass.IN, 60, InetAddress.getLoopbackAddress()), Section.ANSWER);
    } else if (name.getLabelString(0).equals("large")) {
      for (int record = 0; record < 200; record++) {
        String text = record + "x".repeat(250);
        answer.addRecord(new TXTRecord(name, DClass.IN, 60, text), Section.ANSWER);
      }
    }
    return List.of(answer);
  }
}
