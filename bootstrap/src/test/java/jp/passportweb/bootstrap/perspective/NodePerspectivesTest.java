package jp.passportweb.bootstrap.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.domain.caa.CaaQuestion;
import jp.passportweb.domain.caa.CaaRules;
import jp.passportweb.domain.caa.OurIdentifiers;
import jp.passportweb.domain.domaincontrol.AgreedPage;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.DnsChange;
import jp.passportweb.domain.domaincontrol.PersistentRules;
import jp.passportweb.domain.domaincontrol.RandomValue;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
import jp.passportweb.domain.perspective.Finding;
import jp.passportweb.domain.perspective.Lookout;
import jp.passportweb.domain.perspective.Observer;
import jp.passportweb.domain.perspective.PerspectiveId;
import jp.passportweb.domain.perspective.Perspectives;
import jp.passportweb.domain.perspective.Question;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.network.perspective.LocalObserver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("MPIC-2 where a node looks from, and which places it asks")
class NodePerspectivesTest {
  private static final String TOKEN = "3f9c".repeat(8);
  private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");
  private static final LocalDate FOUR = LocalDate.of(2026, 12, 14);
  private static final LocalDate FIVE = LocalDate.of(2026, 12, 15);
  private static final List<String> LINES =
      List.of(
          "apnic.sydney APNIC -33.87 151.21 https://sydney.example/mpic " + TOKEN,
          "ripe.frankfurt RIPE_NCC 50.11 8.68 https://frankfurt.example/mpic " + TOKEN,
          "arin.oregon ARIN 45.52 -122.68 https://oregon.example/mpic " + TOKEN,
          "lacnic.sao-paulo LACNIC -23.55 -46.63 https://sao-paulo.example/mpic " + TOKEN);

  private final Map<String, Object> settings =
      new HashMap<>(
          Map.of(
              "passport.perspective.id", "apnic.tokyo",
              "passport.perspective.region", "APNIC",
              "passport.perspective.latitude", "35.68",
              "passport.perspective.longitude", "139.77",
              "passport.perspective.resolver", "127.0.0.1"));

  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void give() throws IOException {
    file = Files.write(directory.resolve("perspectives"), LINES);
    settings.put("passport.perspective.remotes", file.toString());
  }

  @Test
  @DisplayName("a node that is told all asks all")
  void all() {
    assertThat(warnings(FOUR)).isEmpty();
    assertThat(observer()).isInstanceOf(LocalObserver.class);
    OurIdentifiers ours = new OurIdentifiers(List.of("ca.example"));
    Perspectives perspectives = of(node -> node.perspectives(ours));
    assertThat(perspectives.primary().id()).isEqualTo(new PerspectiveId("apnic.tokyo"));
    assertThat(perspectives.remotes()).hasSize(4);
  }

  @Test
  @DisplayName("the day that asks for more ends the issuance and not the service")
  void dated() throws IOException {
    assertAccepted(FIVE);
    assertThat(warnings(FIVE))
        .containsExactly("no issuance: 5 remote perspectives are needed, not 4");
    Files.write(file, LINES.subList(0, 1));
    assertAccepted(FOUR);
    assertThat(warnings(FOUR))
        .containsExactly(
            "no issuance: 4 remote perspectives are needed, not 1; 2 regions are needed, not 1");
    settings.remove("passport.perspective.remotes");
    assertAccepted(FOUR);
    assertThat(warnings(FOUR))
        .containsExactly(
            "no issuance: 4 remote perspectives are needed, not 0; 2 regions are needed, not 0");
  }

  @Test
  @DisplayName("what is wrong on every day refuses the start")
  void lasting() throws IOException {
    Files.write(
        file, List.of("apnic.tokyo APNIC 34.69 135.50 https://osaka.example/mpic " + TOKEN));
    assertRefused(
        "PASSPORT_PERSPECTIVE_REMOTES can fulfil the rule on no day: two are called"
            + " apnic.tokyo; apnic.tokyo and apnic.tokyo are 403 km apart, not 500");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"id", "region", "latitude", "longitude", "resolver"})
  @DisplayName("without any one of its settings a node starts, and nothing can be proven")
  void missing(String name) {
    settings.remove("passport.perspective.remotes");
    settings.remove("passport.perspective." + name);
    assertAccepted(FOUR);
    assertThat(warnings(FOUR))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("nothing can be proven: not set are PASSPORT_PERSPECTIVE_")
        .endsWith("_" + name.toUpperCase(Locale.ROOT));
    assertThat(observer()).isInstanceOf(BlindObserver.class);
  }

  @Test
  @DisplayName("with other places the node has to tell where it stands itself")
  void primary() {
    settings.remove("passport.perspective.region");
    assertRefused("PASSPORT_PERSPECTIVE_REGION is not set");
  }

  @Test
  @DisplayName("DNS-1 what is not understood refuses the start, and so do no trust anchors")
  void wrong() throws IOException {
    settings.put("passport.perspective.trust-anchors", directory.resolve("none").toString());
    assertRefused("PASSPORT_PERSPECTIVE_TRUST_ANCHORS is not understood: see docs/operations.md");
    Files.writeString(directory.resolve("none"), "\n");
    assertRefused("PASSPORT_PERSPECTIVE_TRUST_ANCHORS is empty: a node has to prove what it hears");
    settings.remove("passport.perspective.trust-anchors");
    settings.put("passport.perspective.resolver", "127.0.0.1:dns");
    assertRefused("PASSPORT_PERSPECTIVE_RESOLVER is not understood: see docs/operations.md");
  }

  @Test
  @DisplayName("who sees nothing proves nothing and permits nothing, whatever is asked")
  void blind() {
    List<String> ours = List.of("ca.example");
    Lookout lookout =
        new Lookout(new BlindObserver(), new CaaRules(ours), new PersistentRules(ours));
    AuthorizationDomainName name = new AuthorizationDomainName("www.example.test");
    RandomValue value = new RandomValue("0123456789abcdef".repeat(2), NOW);
    for (Question question :
        List.of(
            new Question.ShowsDnsChange(new DnsChange(name, "_passport", value), List.of(name)),
            new Question.ShowsPage(new AgreedPage(name, "passport.txt", value)),
            new Question.CaaPermits(
                new CaaQuestion(
                    new DnsName("www.example.test"),
                    Set.of(),
                    Set.of(ValidationMethod.DNS_CHANGE))))) {
      Finding finding = lookout.answer(question, NOW);
      assertThat(finding.supports()).isFalse();
      assertThat(finding.toString()).contains("no resolver is set");
    }
    assertThat(new BlindObserver().page(URI.create("http://a.example/")).hops()).isEmpty();
  }

  private void assertAccepted(LocalDate day) {
    assertThatCode(() -> check(day)).doesNotThrowAnyException();
  }

  private void assertRefused(String sentence) {
    assertThatExceptionOfType(StartFailure.class)
        .isThrownBy(() -> check(FOUR))
        .withMessage(sentence);
  }

  private void check(LocalDate day) {
    of(node -> {
      node.check(day);
      return day;
    });
  }

  private List<String> warnings(LocalDate day) {
    return of(node -> node.warnings(day));
  }

  private Observer observer() {
    return of(node -> node.observer(() -> NOW));
  }

  private <T> T of(Function<NodePerspectives, T> asked) {
    try (ApplicationContext context =
        ApplicationContext.builder().banner(false).properties(settings).build()) {
      return asked.apply(new NodePerspectives(context.getEnvironment().start()));
    }
  }
}
