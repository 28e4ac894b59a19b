package jp.passportweb.domain.caa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.dns.DnsFailure;
import jp.passportweb.domain.dns.Security;
import jp.passportweb.domain.signingrequest.DnsName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("CAA-1 the tree is climbed from the name to below the root (RFC 8659 3)")
class CaaTreeTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "example.co.jp, example.co.jp co.jp jp",
    "www.shop.example.com, www.shop.example.com shop.example.com example.com com",
    "*.example.com, example.com com",
    "*.a.example.com, a.example.com example.com com",
    "jp, jp"
  })
  @DisplayName("which names are asked, and in which order")
  void names(String name, String asked) {
    assertThat(CaaTree.climb(new DnsName(name))).containsExactly(asked.split(" "));
  }

  @Test
  @DisplayName("the first name with records ends the climb, and no name above it is asked")
  void found() {
    CaaLookup lookup =
        lookUp("a.b.example.com", Map.of("b.example.com", found("b.example.com", List.of())));
    assertThat(asked(lookup)).containsExactly("a.b.example.com", "b.example.com");
    assertThat(lookup.end()).isInstanceOf(DnsAnswer.Found.class);
  }

  @Test
  @DisplayName("an alias is followed where it stands; above the alias' target nothing is asked")
  void alias() {
    CaaLookup lookup =
        lookUp(
            "www.example.com",
            Map.of(
                "www.example.com",
                new DnsAnswer.NoRecords<>(
                    "www.example.com", List.of("x.cdn.example.net"), Security.INSECURE)));
    assertThat(asked(lookup)).containsExactly("www.example.com", "example.com", "com");
  }

  @Test
  @DisplayName("records at the end of an alias count as the name's own")
  void aliasWithRecords() {
    CaaLookup lookup =
        lookUp(
            "www.example.com",
            Map.of("www.example.com", found("www.example.com", List.of("cdn.example.net"))));
    assertThat(lookup.climbed()).hasSize(1);
    assertThat(lookup.end().owner()).isEqualTo("cdn.example.net");
  }

  @Test
  @DisplayName("a failure ends the climb: what stands above is not asked, for it might not count")
  void failure() {
    DnsFailure failure =
        new DnsFailure(DnsFailure.Kind.SERVER_FAILURE, true, true, Security.INSECURE, "SERVFAIL");
    CaaLookup lookup =
        lookUp(
            "a.example.com",
            Map.of(
                "a.example.com",
                new DnsAnswer.Failed<>("a.example.com", List.of(), failure),
                "example.com",
                found("example.com", List.of())));
    assertThat(asked(lookup)).containsExactly("a.example.com");
    assertThat(lookup.end()).isInstanceOf(DnsAnswer.Failed.class);
  }

  @Test
  @DisplayName("nothing up to the root")
  void nothing() {
    CaaLookup lookup = lookUp("example.com", Map.of());
    assertThat(asked(lookup)).containsExactly("example.com", "com");
    assertThat(lookup.end()).isInstanceOf(DnsAnswer.NoSuchName.class);
  }

  private static CaaLookup lookUp(String name, Map<String, DnsAnswer<CaaRecord>> zone) {
    return CaaTree.lookUp(
        new DnsName(name),
        at -> zone.getOrDefault(at, new DnsAnswer.NoSuchName<>(at, List.of(), Security.SECURE)));
  }

  private static DnsAnswer<CaaRecord> found(String at, List<String> aliases) {
    return new DnsAnswer.Found<>(
        at,
        aliases,
        List.of(new CaaRecord(0, "issue", ";")),
        Duration.ofMinutes(5),
        Security.SECURE);
  }

  private static List<String> asked(CaaLookup lookup) {
    return lookup.climbed().stream().map(DnsAnswer::asked).toList();
  }
}
