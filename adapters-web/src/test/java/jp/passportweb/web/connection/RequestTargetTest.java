package jp.passportweb.web.connection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("§7 the one spelling of an address that is read")
class RequestTargetTest {
  @ParameterizedTest
  @CsvSource({
    "/,                               /",
    "/guide?a=%E3%81%82+b&c=%0A,      /guide?a=%E3%81%82+b&c=%0A",
    "/ocsp/issuing-sr/MFQw/U%2F//k=,  /ocsp/issuing-sr/MFQw/U%2F//k=",
    "/ocsp/issuing-sr/%00,            /ocsp/issuing-sr/%00",
    "/a?b=[c]/d?e;f,                  /a?b=[c]/d?e;f",
    "http://www.example.jp/guide?a=b, /guide?a=b",
    "HTTPS://www.example.jp:443/,     /",
    "http://www.example.jp,           /",
    "http://www.example.jp?a=b,       /?a=b",
    "/a...b/.c,                       /a...b/.c"
  })
  @DisplayName("§7 path and query, also of an absolute address (RFC 9112 3.2.2)")
  void read(String target, String origin) {
    assertThat(RequestTarget.originForm(target)).contains(origin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "a",
        "a:1",
        "ftp://a/b",
        "//a",
        "/a;b",
        "/a?b#c",
        "/a b",
        "/%",
        "/%4",
        "/%4g",
        "/%00",
        "/%0d",
        "/%7f",
        "/%ff",
        "/%c0%af",
        "/%ed%a0%80",
        "/a\\b",
        "/%5c",
        "/..",
        "/../a",
        "/a/./b",
        "/%2e",
        "/a/%2e%2E/b",
        "/a/..%2fb",
        "/ocsp/../%00",
        "/ocsp/%2E%2e/%00",
        "/ocsp/%5C%00",
        "/?a=%",
        "/?a=%00",
        "/?a=%ff",
        "/?a=\u3042",
        "/\u3042",
        "/{a}",
        "/?a={b}",
        "/?a=|",
        "http://a//b",
        "http:///a/..",
        "/%\uff11\uff11"
      })
  @DisplayName("§7 what others would read otherwise, or not at all, is none")
  void unread(String target) {
    assertThat(RequestTarget.originForm(target)).isEmpty();
  }
}
