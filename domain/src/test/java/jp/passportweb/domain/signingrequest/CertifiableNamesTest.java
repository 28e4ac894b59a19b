package jp.passportweb.domain.signingrequest;

import static org.assertj.core.api.Assertions.assertThat;

import jp.passportweb.domain.input.InputProblem.NameProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("BR 4.2.2, 3.2.2.6: names that nobody can prove, and wildcards over many holders")
class CertifiableNamesTest {
  private static final CertifiableNames EVALUATION =
      new CertifiableNames(new SomeSuffixes(), NamePolicy.EVALUATION);
  private static final CertifiableNames PRODUCTION =
      new CertifiableNames(new SomeSuffixes(), NamePolicy.STRICT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6tisch.arpa",
        "10.in-addr.arpa",
        "16.172.in-addr.arpa",
        "31.172.in-addr.arpa",
        "168.192.in-addr.arpa",
        "254.169.in-addr.arpa",
        "170.0.0.192.in-addr.arpa",
        "171.0.0.192.in-addr.arpa",
        "8.e.f.ip6.arpa",
        "b.e.f.ip6.arpa",
        "eap.arpa",
        "eap-noob.arpa",
        "home.arpa",
        "ipv4only.arpa",
        "resolver.arpa",
        "service.arpa",
        "7.113.0.203.in-addr.arpa",
        "d.0.1.0.0.2.ip6.arpa",
        "4.3.2.1.e164.arpa",
        "router.home.arpa",
        "shop.alt",
        "abcdefgh.onion",
        "nowhere.invalid",
        "*.113.0.203.in-addr.arpa",
        "*.home.arpa",
        "*.abcdefgh.onion",
        "7.113.0.203.IN-ADDR.ARPA",
        "７.113.0.203.in-addr.arpa"
      })
  @DisplayName("every entry of the special-use registry and all below it, in any way of running")
  void specialUse(String name) {
    assertThat(EVALUATION.check(name, true).problem()).isEqualTo(NameProblem.SPECIAL_USE);
    assertThat(PRODUCTION.check(name, true).problem()).isEqualTo(NameProblem.SPECIAL_USE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"printer.local", "*.printer.local", "a.localhost", "db.unknown"})
  @DisplayName("what lives on networks of one's own is called by its name")
  void internal(String name) {
    assertThat(EVALUATION.check(name, true).problem()).isEqualTo(NameProblem.INTERNAL_NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "www.example.com",
        "example.com",
        "onion.example.com",
        "*.example.net",
        "example.org",
        "shop.example",
        "a.b.test",
        "*.shop.test"
      })
  @DisplayName("only the evaluation certifies names for examples and tests")
  void examples(String name) {
    assertThat(EVALUATION.check(name, true).name()).isEqualTo(new DnsName(name));
    assertThat(PRODUCTION.check(name, true).problem()).isEqualTo(NameProblem.SPECIAL_USE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "www.arpa-shop.co.jp",
        "arpa.hinata-shop.jp",
        "in-addr.arpa.hinata-shop.jp",
        "onion-soup.jp",
        "test.hinata-shop.jp",
        "localhost.hinata-shop.jp",
        "myexample.com",
        "latest.com",
        "*.hinata-shop.co.jp",
        "www.github.com",
        "github.com"
      })
  @DisplayName("names that only look like it stay")
  void lookAlikes(String name) {
    assertThat(PRODUCTION.check(name, true).name()).isEqualTo(new DnsName(name));
  }

  @ParameterizedTest
  @CsvSource({
    "*.jp,               WILDCARD_OVER_PUBLIC_SUFFIX",
    "*.tokyo.jp,         WILDCARD_OVER_PUBLIC_SUFFIX",
    "*.kawasaki.jp,      WILDCARD_OVER_PUBLIC_SUFFIX",
    "*.foo.kawasaki.jp,  WILDCARD_OVER_PUBLIC_SUFFIX",
    "*.github.com,       WILDCARD_OVER_PUBLIC_SUFFIX",
    "*.cloud.com,        WILDCARD_OVER_PUBLIC_SUFFIX",
    "*.s3.cloud.com,     WILDCARD_OVER_PUBLIC_SUFFIX",
    "*.city.kawasaki.jp,",
    "*.bucket.s3.cloud.com,",
    "*.me.github.com,",
    "*.example,          INTERNAL_NAME"
  })
  @DisplayName("a wildcard stands for no suffix, and over none")
  void wildcards(String name, @Nullable NameProblem problem) {
    assertThat(EVALUATION.check(name, true).problem()).isEqualTo(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*.hinata-shop.co.jp", "*.shop.test"})
  @DisplayName("a service without wildcards says so, where nothing worse stands in the way")
  void notOffered(String name) {
    assertThat(EVALUATION.check(name, false).problem()).isEqualTo(NameProblem.WILDCARD_NOT_OFFERED);
  }
}
