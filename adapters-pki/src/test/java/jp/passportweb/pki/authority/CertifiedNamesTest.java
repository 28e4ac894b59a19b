package jp.passportweb.pki.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import jp.passportweb.domain.certificate.CertificateContent;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("§6.1, BR 7.1.2.7.12, 7.1.4.3: names")
class CertifiedNamesTest {
  @Test
  @DisplayName("all stand as dNSName, in their order; the first is the common name too")
  void alternativeNames() {
    X509CertificateHolder issued =
        TestAuthority.issued(
            ContentBuilder.sr()
                .names("www.example.co.jp", "*.example.co.jp", "xn--r8jz45g.jp")
                .build());
    assertThat(Shown.alternativeNames(issued))
        .containsExactly(
            "dNSName www.example.co.jp", "dNSName *.example.co.jp", "dNSName xn--r8jz45g.jp");
    assertThat(Shown.name(issued.getSubject()))
        .filteredOn(line -> line.startsWith("CN="))
        .containsExactly("CN=www.example.co.jp (UTF8String)");
  }

  @ParameterizedTest
  @CsvSource({"64, true", "65, false", "253, false"})
  @DisplayName("RFC 5280 ub-common-name: a longer name stands in subjectAltName alone")
  void longNames(int length, boolean isCommonName) {
    String name = nameOf(length);
    X509CertificateHolder issued =
        TestAuthority.issued(ContentBuilder.sr().names(name, "example.co.jp").build());
    assertThat(Shown.alternativeNames(issued))
        .containsExactly("dNSName " + name, "dNSName example.co.jp");
    assertThat(Shown.name(issued.getSubject()).stream().anyMatch(line -> line.startsWith("CN=")))
        .isEqualTo(isCommonName);
  }

  @Test
  @DisplayName("a hundred names fit")
  void many() {
    String[] names =
        IntStream.range(0, 100).mapToObj(i -> "n" + i + ".example.jp").toArray(String[]::new);
    assertThat(
            Shown.alternativeNames(TestAuthority.issued(ContentBuilder.sr().names(names).build())))
        .hasSize(100);
  }

  @Test
  @DisplayName("without a name nothing is built")
  void none() {
    CertificateContent content = ContentBuilder.sr().names().build();
    assertThatThrownBy(() -> TestAuthority.AUTHORITY.toBeSigned(content))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String nameOf(int length) {
    StringBuilder name = new StringBuilder("example.jp");
    while (name.length() < length) {
      int label = Math.min(60, length - name.length() - 1);
      name.insert(0, "a".repeat(label) + ".");
    }
    return name.toString();
  }
}
