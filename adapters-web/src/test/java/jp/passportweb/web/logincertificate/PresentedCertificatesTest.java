package jp.passportweb.web.logincertificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.web.page.NetworkBlock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("LOGIN-1 whose word counts about a certificate, and how it is written")
class PresentedCertificatesTest {
  private static final Der CERTIFICATE = Der.of(new byte[] {0x30, 0x03, 0x02, 0x01, (byte) 0xfb});

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7,             192.0.2.7,    true",
    "192.0.2.7,             192.0.2.8,    false",
    "192.0.2.0/24,          192.0.2.255,  true",
    "192.0.2.0/24,          192.0.3.0,    false",
    "10.16.0.0/12,          10.31.255.1,  true",
    "10.16.0.0/12,          10.32.0.1,    false",
    "0.0.0.0/0,             203.0.113.9,  true",
    "0.0.0.0/0,             2001:db8::1,  false",
    "2001:db8::/32,         2001:db8:1::, true",
    "2001:db8::/32,         2001:db9::,   false",
    "192.0.2.7 10.0.0.0/8,  10.1.2.3,     true",
    "'',                    127.0.0.1,    false"
  })
  @DisplayName("LOGIN-1 a proxy is trusted by its address, and nobody without being named")
  void trusted(String proxies, String peer, boolean trusted) {
    List<NetworkBlock> blocks =
        Arrays.stream(proxies.split(" ", -1))
            .filter(text -> !text.isEmpty())
            .map(NetworkBlock::of)
            .toList();
    LoginCertificateSettings settings =
        new LoginCertificateSettings(URI.create("https://localhost"), blocks, "Client-Cert");
    assertThat(settings.trusts(InetAddress.ofLiteral(peer))).isEqualTo(trusted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "", "::1/129"})
  @DisplayName("LOGIN-1 what is no address and no network is no proxy")
  void noBlock(String text) {
    assertThatThrownBy(() -> NetworkBlock.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("LOGIN-1 nginx writes PEM with percent signs")
  void escaped() {
    String escaped =
        CERTIFICATE
            .pem("CERTIFICATE")
            .replace(" ", "%20")
            .replace("\n", "%0A")
            .replace("+", "%2B")
            .replace("/", "%2F")
            .replace("=", "%3D");
    assertThat(HeaderCertificate.read(escaped)).contains(CERTIFICATE);
  }

  @Test
  @DisplayName("LOGIN-1 a plus sign that was not escaped is a plus sign")
  void plus() {
    Der der = Der.of(new byte[] {(byte) 0xfb, (byte) 0xef, (byte) 0xbe});
    String pem = der.pem("CERTIFICATE").replace(" ", "%20").replace("\n", "%0A");
    assertThat(pem).contains("++++");
    assertThat(HeaderCertificate.read(pem)).contains(der);
  }

  @Test
  @DisplayName("LOGIN-1 RFC 9440 writes base64 between colons")
  void structured() {
    String base64 = Base64.getEncoder().encodeToString(CERTIFICATE.bytes());
    assertThat(HeaderCertificate.read(":" + base64 + ":")).contains(CERTIFICATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "::",
        ":%%:",
        "hello",
        "%zz",
        "-----BEGIN%20CERTIFICATE-----",
        "-----END%20CERTIFICATE----------BEGIN%20CERTIFICATE-----",
        "-----BEGIN%20CERTIFICATE-----!-----END%20CERTIFICATE-----"
      })
  @DisplayName("LOGIN-1 anything else is no certificate")
  void nothing(String value) {
    assertThat(HeaderCertificate.read(value)).isEqualTo(Optional.empty());
  }
}
