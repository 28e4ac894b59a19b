package jp.passportweb.network.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("DCV-2 which addresses are asked in a stranger's name")
class PublicAddressesTest {
  private final WebSettings settings =
      WebSettings.of(Duration.ofSeconds(5), Duration.ofSeconds(20));

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.0",
        "169.253.255.255",
        "169.255.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.0.1.0",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2001:200::1",
        "2003::1",
        "2400:cb00::1",
        "3ffe:ffff::1",
        "3fff:1000::1"
      })
  @DisplayName("those that everybody can reach")
  void open(String address) {
    assertThat(settings.allows(InetAddress.ofLiteral(address))).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.255.255.255",
        "10.0.0.0",
        "10.255.255.255",
        "100.64.0.0",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.255",
        "169.254.169.254",
        "172.16.0.0",
        "172.31.255.255",
        "192.0.0.0",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.0.1",
        "198.18.0.0",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "100::1",
        "1fff:ffff::1",
        "2001::1",
        "2001:1ff::1",
        "2001:db8::1",
        "2002:7f00:1::1",
        "3fff::1",
        "4000::1",
        "5f00::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  @DisplayName("and none else: own networks, links, groups, examples, tunnels")
  void closed(String address) {
    assertThat(settings.allows(InetAddress.ofLiteral(address))).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "http://a.example/",
        "http://a.example:80/",
        "https://a.example:80/",
        "HTTP://a.example"
      })
  @DisplayName("the ports are those of the web")
  void ports(String page) {
    assertThat(settings.portOf(URI.create(page))).isEqualTo(80);
    assertThat(settings.portOf(URI.create("https://a.example/"))).isEqualTo(443);
  }
}
