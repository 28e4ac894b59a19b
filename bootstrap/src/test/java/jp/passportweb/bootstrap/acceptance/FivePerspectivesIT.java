package jp.passportweb.bootstrap.acceptance;

import static jp.passportweb.bootstrap.acceptance.Landscape.ELSEWHERE;
import static jp.passportweb.bootstrap.acceptance.Landscape.FILE;
import static jp.passportweb.bootstrap.acceptance.Landscape.NAIROBI;
import static jp.passportweb.bootstrap.acceptance.Landscape.TOKEN;
import static jp.passportweb.bootstrap.acceptance.Landscape.TOKYO;
import static jp.passportweb.bootstrap.acceptance.Landscape.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.passportweb.domain.caa.CaaQuestion;
import jp.passportweb.domain.caa.CaaRules;
import jp.passportweb.domain.domaincontrol.AgreedPage;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.DnsChange;
import jp.passportweb.domain.domaincontrol.PersistentRules;
import jp.passportweb.domain.domaincontrol.RandomValue;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
import jp.passportweb.domain.perspective.Lookout;
import jp.passportweb.domain.perspective.Perspective;
import jp.passportweb.domain.perspective.Question;
import jp.passportweb.domain.perspective.Quorum;
import jp.passportweb.domain.perspective.QuorumPolicy;
import jp.passportweb.domain.perspective.QuorumRules;
import jp.passportweb.domain.perspective.Region;
import jp.passportweb.domain.perspective.Report;
import jp.passportweb.domain.perspective.Shortfall;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.network.perspective.Remote;
import jp.passportweb.network.perspective.RemotePerspectives;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("MPIC-1 five perspectives, some of which are deceived: accepted as the quorum says")
class FivePerspectivesIT {
  private static final LocalDate FOUR = LocalDate.of(2026, 12, 14);
  private static final LocalDate FIVE = LocalDate.of(2026, 12, 15);
  private static final List<String> OURS = List.of("ca.example");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir static Path directory;

  private static Landscape landscape;

  /** What is asked. */
  enum Kind {
    DNS_CHANGE,
    PAGE,
    CAA
  }

  @BeforeAll
  static void start() throws IOException {
    landscape = new Landscape(directory);
  }

  @AfterAll
  static void stop() {
    landscape.close();
  }

  @ParameterizedTest(name = "{0} is shown otherwise, {1}: {2}, {3}")
  @CsvSource({
    "agreed, DNS_CHANGE, 5/5, ''",
    "agreed, PAGE, 5/5, ''",
    "agreed, CAA, 5/5, ''",
    "one, DNS_CHANGE, 4/5, ''",
    "one, PAGE, 4/5, ''",
    "one, CAA, 4/5, ''",
    "two, DNS_CHANGE, 3/5, 'TooManyDiffer[differing=2, allowed=1]'",
    "two, PAGE, 3/5, 'TooManyDiffer[differing=2, allowed=1]'",
    "two, CAA, 3/5, 'TooManyDiffer[differing=2, allowed=1]'",
    "primary, DNS_CHANGE, 5/5, PrimaryDiffers[]",
    "primary, PAGE, 5/5, PrimaryDiffers[]",
    "primary, CAA, 5/5, PrimaryDiffers[]",
    "others, DNS_CHANGE, 0/5, 'TooManyDiffer[differing=5, allowed=1] TooFewRegions[regions=0,"
        + " needed=2]'",
    "others, PAGE, 0/5, 'TooManyDiffer[differing=5, allowed=1] TooFewRegions[regions=0, needed=2]'",
    "others, CAA, 0/5, 'TooManyDiffer[differing=5, allowed=1] TooFewRegions[regions=0, needed=2]'"
  })
  @DisplayName("one may be deceived, two may not, and neither the primary alone nor all others")
  void hijack(String scene, Kind kind, String text, String shortfalls) {
    Quorum quorum = ask(kind, scene, remotes(kind), FIVE);
    assertThat(quorum.text()).isEqualTo(text);
    assertThat(String.join(" ", shortfalls(quorum))).isEqualTo(shortfalls);
    assertThat(quorum.isReached()).isEqualTo(shortfalls.isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  @DisplayName("four are enough until the day that asks for five, and one of four may be deceived")
  void dated(Kind kind) {
    List<Remote> four = remotes(kind).subList(0, 4);
    assertThat(ask(kind, "one", four, FOUR).isReached()).isTrue();
    assertThat(ask(kind, "one", four, FIVE).shortfalls())
        .containsExactly(new Shortfall.TooFewAsked(4, 5));
    assertThat(ask(kind, "agreed", four.subList(0, 3), FOUR).shortfalls())
        .containsExactly(new Shortfall.TooFewAsked(3, 4));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  @DisplayName("five of one region are too few regions, though all see the same")
  void regions(Kind kind) {
    List<Remote> near =
        remotes(kind).stream()
            .map(remote -> new Remote(inAsia(remote.perspective()), remote.address(), TOKEN))
            .toList();
    Quorum quorum = ask(kind, "agreed", near, FIVE);
    assertThat(quorum.text()).isEqualTo("5/5");
    assertThat(quorum.shortfalls()).containsExactly(new Shortfall.TooFewRegions(1, 2));
  }

  @Test
  @DisplayName("one that is down counts as one that differs")
  void down() throws IOException {
    HttpServer gone = stranger(FivePerspectivesIT::hangUp);
    List<Remote> remotes = instead(gone, remotes(Kind.DNS_CHANGE));
    gone.stop(0);
    assertOneMissing(remotes);
  }

  @Test
  @DisplayName("so does one that is slow, and it is not waited for longer than for any")
  void slow() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    HttpServer slow =
        stranger(exchange -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    Quorum quorum =
        ask(
            Kind.DNS_CHANGE,
            "agreed",
            instead(slow, remotes(Kind.DNS_CHANGE)),
            FIVE,
            Duration.ofSeconds(10));
    never.countDown();
    slow.stop(0);
    assertThat(quorum.failed()).containsExactly(NAIROBI.id());
    assertThat(quorum.isReached()).isTrue();
  }

  @Test
  @DisplayName("one that lies: its denial is one voice, its affirmation too, and no more")
  void liar() throws IOException {
    HttpServer denies = stranger(exchange -> answer(exchange, request -> said(request, false)));
    HttpServer affirms = stranger(exchange -> answer(exchange, request -> said(request, true)));
    for (Kind kind : Kind.values()) {
      Quorum denied = ask(kind, "agreed", instead(denies, remotes(kind)), FIVE);
      assertThat(denied.text()).isEqualTo("4/5");
      assertThat(denied.isReached()).isTrue();
      assertThat(ask(kind, "one", instead(denies, remotes(kind)), FIVE).isReached()).isFalse();
      Quorum affirmed = ask(kind, "others", instead(affirms, remotes(kind)), FIVE);
      assertThat(affirmed.passed()).containsExactly(NAIROBI.id());
      assertThat(affirmed.isReached()).isFalse();
    }
    denies.stop(0);
    affirms.stop(0);
  }

  @Test
  @DisplayName("one that affirms another question than was asked says nothing")
  void otherQuestion() throws IOException {
    HttpServer other =
        stranger(exchange ->
            answer(
                exchange, request -> said(request, true).replace("example.test", "example.net")));
    assertOneMissing(instead(other, remotes(Kind.DNS_CHANGE)));
    other.stop(0);
  }

  private static void assertOneMissing(List<Remote> remotes) {
    Quorum one = ask(Kind.DNS_CHANGE, "agreed", remotes, FIVE);
    assertThat(one.failed()).containsExactly(NAIROBI.id());
    assertThat(one.remotes().getLast()).isInstanceOf(Report.Silent.class);
    assertThat(one.isReached()).isTrue();
    Quorum two = ask(Kind.DNS_CHANGE, "one", remotes, FIVE);
    assertThat(two.shortfalls()).containsExactly(new Shortfall.TooManyDiffer(2, 1));
  }

  private static List<String> shortfalls(Quorum quorum) {
    return quorum.shortfalls().stream().map(Shortfall::toString).toList();
  }

  private static List<Remote> remotes(Kind kind) {
    return kind == Kind.PAGE ? landscape.remotesForPages() : landscape.remotes();
  }

  private static Perspective inAsia(Perspective place) {
    return new Perspective(place.id(), Region.APNIC, place.place());
  }

  private static Quorum ask(Kind kind, String scene, List<Remote> remotes, LocalDate day) {
    return ask(kind, scene, remotes, day, PATIENCE);
  }

  private static Quorum ask(
      Kind kind, String scene, List<Remote> remotes, LocalDate day, Duration longest) {
    Instant now = Instant.now();
    Question question = question(kind, Landscape.nameOf(scene), now);
    Lookout lookout =
        new Lookout(landscape.observer(TOKYO), new CaaRules(OURS), new PersistentRules(OURS));
    Report primary = Report.of(TOKYO, lookout.answer(question, now));
    List<Report> reports = new RemotePerspectives(TOKYO, remotes, OURS, longest).ask(question);
    return new QuorumRules(QuorumPolicy.BASELINE_REQUIREMENTS).count(primary, reports, day);
  }

  private static Question question(Kind kind, String name, Instant now) {
    AuthorizationDomainName proven = new AuthorizationDomainName(name);
    RandomValue value = new RandomValue(VALUE, now);
    return switch (kind) {
      case DNS_CHANGE ->
          new Question.ShowsDnsChange(new DnsChange(proven, "_passport", value), List.of());
      case PAGE -> new Question.ShowsPage(new AgreedPage(proven, FILE, value));
      case CAA ->
          new Question.CaaPermits(
              new CaaQuestion(new DnsName(name), Set.of(), Set.of(ValidationMethod.DNS_CHANGE)));
    };
  }

  /** The last of them is somebody else. */
  private static List<Remote> instead(HttpServer stranger, List<Remote> remotes) {
    URI address = URI.create("http://127.0.0.1:" + stranger.getAddress().getPort() + "/mpic");
    List<Remote> others = remotes.subList(0, ELSEWHERE.size() - 1);
    return Stream.concat(others.stream(), Stream.of(new Remote(NAIROBI, address, TOKEN))).toList();
  }

  /** Somebody who answers in a way of his own. */
  private interface Manner {
    void answer(HttpExchange exchange) throws IOException;
  }

  private static HttpServer stranger(Manner manner) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/mpic", manner::answer);
    server.start();
    return server;
  }

  private static void hangUp(HttpExchange exchange) {
    exchange.close();
  }

  private static void answer(HttpExchange exchange, UnaryOperator<String> said) throws IOException {
    String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    byte[] bytes = said.apply(request).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** The request, and what is claimed of it. */
  private static String said(String request, boolean passed) {
    String type = request.contains("\"check_type\":\"caa\"") ? "caa" : "dcv";
    return request.substring(0, request.length() - 1)
        + """
        , "is_valid": %b, "perspectives": [{"perspective_code": "afrinic.nairobi", "check_response":
        {"check_type": "%s", "check_passed": %b, "details": {"caa_record_present": true}}}]}\
        """
            .formatted(passed, type, passed);
  }
}
