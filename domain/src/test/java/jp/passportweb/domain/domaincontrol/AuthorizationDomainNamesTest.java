package jp.passportweb.domain.domaincontrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.signingrequest.DnsName;
import jp.passportweb.domain.signingrequest.SomeSuffixes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("DCV-1 by which names a name may be proven")
class AuthorizationDomainNamesTest {
  private final AuthorizationDomainNames names = new AuthorizationDomainNames(new SomeSuffixes());

  @ParameterizedTest(name = "{0} by {1}: {2}")
  @CsvSource({
    "www.shop.example.co.jp, DNS_CHANGE, www.shop.example.co.jp shop.example.co.jp example.co.jp",
    "example.co.jp, DNS_CHANGE, example.co.jp",
    "*.example.co.jp, DNS_CHANGE, example.co.jp",
    "*.shop.example.com, CONSTRUCTED_MAIL, shop.example.com example.com",
    "a.b.foo.kawasaki.jp, DNS_CHANGE, a.b.foo.kawasaki.jp b.foo.kawasaki.jp",
    "www.example.com, PERSISTENT_TXT, www.example.com example.com",
    "www.example.com, AGREED_WEB_PAGE, www.example.com",
    "www.example.com, ACME_WEB_PAGE, www.example.com",
    "*.example.com, AGREED_WEB_PAGE, ''",
    "*.example.com, ACME_TLS, ''",
    "co.jp, DNS_CHANGE, ''",
    "*.co.jp, DNS_CHANGE, ''",
    "foo.kawasaki.jp, DNS_CHANGE, ''",
    "com, DNS_CHANGE, ''",
    "www.example.test, DNS_CHANGE, www.example.test example.test"
  })
  @DisplayName("the name and those above it as the method allows, never a registry's")
  void upwards(String name, ValidationMethod method, String expected) {
    assertThat(names.of(new DnsName(name), method, List.of())).isEqualTo(named(expected));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "DNS_CHANGE, www.example.com example.com a.cdn.example.net cdn.example.net example.net",
    "CONSTRUCTED_MAIL, www.example.com example.com a.cdn.example.net cdn.example.net example.net",
    "PERSISTENT_TXT, www.example.com example.com",
    "AGREED_WEB_PAGE, www.example.com",
    "ACME_ACCOUNT_DNS, www.example.com example.com"
  })
  @DisplayName("the names that CNAME leads to, as the method allows")
  void aliases(ValidationMethod method, String expected) {
    assertThat(
            names.of(
                new DnsName("www.example.com"),
                method,
                List.of("a.cdn.example.net", "cdn.example.net", "com")))
        .isEqualTo(named(expected));
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", "com", "*.example.com", "Example.com", "example.com.", ".com"})
  @DisplayName("what nobody could prove is no such name")
  void refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new AuthorizationDomainName(text));
  }

  private static List<AuthorizationDomainName> named(String texts) {
    return Stream.of(texts.split(" ", -1))
        .filter(text -> !text.isEmpty())
        .map(AuthorizationDomainName::new)
        .toList();
  }
}
