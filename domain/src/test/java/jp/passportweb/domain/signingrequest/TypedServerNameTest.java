package jp.passportweb.domain.signingrequest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("§3 a typed server name is repaired")
class TypedServerNameTest {
  @ParameterizedTest
  @CsvSource({
    "www.example.jp, www.example.jp",
    "WWW.Example.JP, www.example.jp",
    "https://www.example.jp, www.example.jp",
    "https://www.example.jp/, www.example.jp",
    "HTTPS://www.example.jp:8443/path?q=1#top, www.example.jp",
    "http://user:secret@www.example.jp/, www.example.jp",
    "//www.example.jp/, www.example.jp",
    "www.example.jp:443, www.example.jp",
    "www.example.jp/shop, www.example.jp",
    "https：／／ｗｗｗ．ｅｘａｍｐｌｅ．ｊｐ／, www.example.jp",
    "www。example。jp, www.example.jp",
    "www.example.jp., www.example.jp",
    "www.my‐shop.jp, www.my-shop.jp",
    "www.myーshop.jp, www.my-shop.jp",
    "www\u200b.example.jp, www.example.jp",
    "日本語.jp, xn--wgv71a119e.jp",
    "https://www.日本語.jp/, www.xn--wgv71a119e.jp",
    "*.日本語.jp, *.xn--wgv71a119e.jp",
    "ラーメン.jp, xn--4dkp5a8a.jp",
    "*.example.jp, *.example.jp",
    "192.0.2.1, 192.0.2.1",
    "2001:db8::1, 2001:db8::1",
    "a_b.example.jp, a_b.example.jp",
    "straße.de, straße.de"
  })
  @DisplayName("without what the address of a page has besides, in the form of the DNS")
  void repaired(String typed, String name) {
    assertThat(TypedServerName.repaired(typed)).isEqualTo(name);
  }
}
