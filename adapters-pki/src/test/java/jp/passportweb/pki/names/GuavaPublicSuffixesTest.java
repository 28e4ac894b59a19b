package jp.passportweb.pki.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("BR 3.2.2.6: what the Public Suffix List says of a wildcard's base")
class GuavaPublicSuffixesTest {
  private final GuavaPublicSuffixes suffixes = new GuavaPublicSuffixes();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jp",
        "co.jp",
        "uk",
        "co.uk",
        "tokyo.jp",
        "minato.tokyo.jp",
        "kawasaki.jp",
        "kobe.jp",
        "foo.kawasaki.jp",
        "ck",
        "compute.amazonaws.com",
        "amazonaws.com",
        "linode.com",
        "github.io",
        "blogspot.com",
        "xn--mre-og-romsdal-qqb.no"
      })
  @DisplayName("a suffix, or the base of a rule for any label, or of one that is spelt out")
  void ofMany(String base) {
    assertThat(suffixes.holdsSuffixes(base)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "city.kawasaki.jp",
        "example.co.jp",
        "shop.example.co.jp",
        "www.ck",
        "me.github.io",
        "github.com",
        "hinata-shop.jp"
      })
  @DisplayName("an exception of a rule, and what somebody registered")
  void ofOne(String base) {
    assertThat(suffixes.holdsSuffixes(base)).isFalse();
  }
}
