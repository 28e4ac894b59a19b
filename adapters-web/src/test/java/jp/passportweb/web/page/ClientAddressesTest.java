package jp.passportweb.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.simple.SimpleHttpRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("§7 where a request comes from, behind proxies and without")
class ClientAddressesTest {
  private static final List<NetworkBlock> PROXIES =
      NetworkBlock.all(List.of("10.0.0.0/8", " 2001:db8:ffff::/48", "", "127.0.0.1"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "203.0.113.9 |                                     | 203.0.113.9",
        "203.0.113.9 | 198.51.100.7                        | 203.0.113.9",
        "10.0.0.1    |                                     | 10.0.0.1",
        "10.0.0.1    | 198.51.100.7                        | 198.51.100.7",
        "10.0.0.1    | 192.0.2.66, 198.51.100.7            | 198.51.100.7",
        "10.0.0.1    | 192.0.2.66, 198.51.100.7, 10.9.9.9  | 198.51.100.7",
        "10.0.0.1    | 10.3.3.3, 10.9.9.9                  | 10.3.3.3",
        "10.0.0.1    | 198.51.100.7,,                      | 198.51.100.7",
        "10.0.0.1    | ,                                   | 10.0.0.1",
        "10.0.0.1    | 198.51.100.7:51234                  | 198.51.100.7",
        "10.0.0.1    | 2001:db8::7                         | 2001:db8:0:0:0:0:0:7",
        "10.0.0.1    | [2001:db8::7]:443                   | 2001:db8:0:0:0:0:0:7",
        "10.0.0.1    | ::ffff:198.51.100.7                 | 198.51.100.7",
        "10.0.0.1    | 198.51.100.7, ::ffff:10.0.0.2       | 198.51.100.7",
        "2001:db8:ffff::1 | 198.51.100.7                   | 198.51.100.7",
        "10.0.0.1    | unknown                             | 10.0.0.1",
        "10.0.0.1    | 198.51.100.7, localhost             | 10.0.0.1",
        "10.0.0.1    | 198.51.100.7, localhost, 10.0.0.2   | 10.0.0.2",
        "10.0.0.1    | 198.51.100                          | 10.0.0.1",
        "10.0.0.1    | 198.51.100.07                       | 10.0.0.1",
        "10.0.0.1    | 198.51.100.256                      | 10.0.0.1",
        "10.0.0.1    | 3325256711                          | 10.0.0.1",
        "10.0.0.1    | fe80::1%1                           | 10.0.0.1",
        "10.0.0.1    | 198.51.100.7;                       | 10.0.0.1",
        "10.0.0.1    | ::1::                               | 10.0.0.1"
      })
  @DisplayName("§7 X-Forwarded-For is read from the right over trusted hops alone")
  void walked(String peer, String written, String client) {
    String header = "X-Forwarded-For";
    assertThat(addresses(header).of(request(peer, header, written)).text()).isEqualTo(client);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "for=198.51.100.7                                      | 198.51.100.7",
        "For=\"198.51.100.7:4711\"                             | 198.51.100.7",
        "for=\"[2001:db8::7]:4711\"                            | 2001:db8:0:0:0:0:0:7",
        "for=192.0.2.66, proto=https;for=198.51.100.7;by=a     | 198.51.100.7",
        "for=198.51.100.7, for=10.0.0.2                        | 198.51.100.7",
        "for=\"192.0.2.66, for=198.51.100.7                    | 198.51.100.7",
        "for=\"_hidden\"                                       | 10.0.0.1",
        "for=unknown                                           | 10.0.0.1",
        "for=198.51.100.7, by=10.0.0.2                         | 10.0.0.1",
        "198.51.100.7                                          | 10.0.0.1"
      })
  @DisplayName("§7 Forwarded is read in the words of RFC 7239")
  void forwarded(String written, String client) {
    assertThat(addresses("Forwarded").of(request("10.0.0.1", "Forwarded", written)).text())
        .isEqualTo(client);
  }

  @Test
  @DisplayName("§7 the header that the proxy does not write is a client's and counts for nothing")
  void otherHeader() {
    assertThat(addresses("Forwarded").of(request("10.0.0.1", "X-Forwarded-For", "192.0.2.66")))
        .isEqualTo(new ClientAddress(InetAddress.ofLiteral("10.0.0.1")));
  }

  @Test
  @DisplayName("§7 several lines of the header are one list")
  void lines() {
    MutableHttpRequest<?> request = request("10.0.0.1", "X-Forwarded-For", "192.0.2.66");
    request.getHeaders().add("X-Forwarded-For", "198.51.100.7");
    assertThat(addresses("X-Forwarded-For").of(request).text()).isEqualTo("198.51.100.7");
  }

  @ParameterizedTest
  @CsvSource({
    "198.51.100.7,              198.51.100.7",
    "::ffff:198.51.100.7,       198.51.100.7",
    "2001:db8:1:2:3:4:5:6,      2001:0db8:0001:0002::/64",
    "2001:db8:1:2::,            2001:0db8:0001:0002::/64",
    "::1,                       0000:0000:0000:0000::/64"
  })
  @DisplayName("§7 a subscriber of IPv6 is counted once, whatever address of theirs is used")
  void counted(String address, String counted) {
    assertThat(new ClientAddress(InetAddress.ofLiteral(address)).counted()).isEqualTo(counted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Real-IP", "", "Forwarded-For"})
  @DisplayName("§7 another header is no setting")
  void header(String header) {
    assertThatThrownBy(() -> new TrustedProxies(PROXIES, header))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ClientAddresses addresses(String header) {
    return new ClientAddresses(new TrustedProxies(PROXIES, header));
  }

  private static MutableHttpRequest<?> request(
      String peer, String header, @Nullable String written) {
    MutableHttpRequest<?> request =
        new SimpleHttpRequest<>(HttpMethod.GET, "/", null) {
          @Override
          public InetSocketAddress getRemoteAddress() {
            return new InetSocketAddress(InetAddress.ofLiteral(peer), 4711);
          }
        };
    return written == null ? request : request.header(header, written);
  }
}
