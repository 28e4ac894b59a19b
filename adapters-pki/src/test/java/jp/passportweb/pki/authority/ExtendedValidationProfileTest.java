package jp.passportweb.pki.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.passportweb.domain.certificate.CertificateContent;
import jp.passportweb.domain.organization.OrganizationKind;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("§6.1, EVG 7.1.4.2: what a certificate of EV 2.0 says")
class ExtendedValidationProfileTest {
  private static final X509CertificateHolder ISSUED =
      TestAuthority.issued(ContentBuilder.ev().build());

  @Test
  @DisplayName("first the incorporation, then what every organisation's subject says")
  void subject() {
    assertThat(Shown.name(ISSUED.getSubject()))
        .containsExactly(
            "businessCategory=Private Organization (UTF8String)",
            "jurisdictionC=JP (PrintableString)",
            "serialNumber=0110-01-012345 (PrintableString)",
            "C=JP (PrintableString)",
            "ST=Tokyo (UTF8String)",
            "L=Shibuya-ku (UTF8String)",
            "O=Harajuku Shoji Co., Ltd. (UTF8String)",
            "CN=www.example.co.jp (UTF8String)");
  }

  @ParameterizedTest
  @CsvSource({
    "REGISTERED_COMPANY, 011001012345, Private Organization, 0110-01-012345",
    "ASSOCIATION,        011005000001, Private Organization, 0110-05-000001",
    "PUBLIC_OFFICE,      000001131130, Government Entity,    0000-01-131130",
    "PUBLIC_OFFICE,      ,             Government Entity,    Government Entity"
  })
  @DisplayName("EVG 7.1.4.2.3, 7.1.4.2.5: category and number by kind of organisation")
  void incorporation(OrganizationKind kind, String number, String category, String serialNumber) {
    CertificateContent content = ContentBuilder.ev().kind(kind).registered(number).build();
    assertThat(Shown.name(TestAuthority.issued(content).getSubject()))
        .contains(
            "businessCategory=" + category + " (UTF8String)",
            "serialNumber=" + serialNumber + " (PrintableString)");
  }

  @ParameterizedTest
  @CsvSource({"REGISTERED_COMPANY,", "ASSOCIATION,", "SOLE_PROPRIETOR, 011001012345"})
  @DisplayName("an organisation that EV cannot name gets no certificate")
  void unfit(OrganizationKind kind, String number) {
    CertificateContent content = ContentBuilder.ev().kind(kind).registered(number).build();
    assertThatThrownBy(() -> TestAuthority.AUTHORITY.toBeSigned(content))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("the extensions are those of SR 3.0, with the policy of EV and EV's own addresses")
  void extensions() {
    assertThat(Shown.extensions(ISSUED))
        .isEqualTo(Shown.extensions(TestAuthority.issued(ContentBuilder.sr().build())));
    assertThat(Shown.policies(ISSUED)).containsExactly("2.23.140.1.1", "1.3.6.1.4.1.32473.1.1.2");
    assertThat(Shown.access(ISSUED))
        .containsExactly(
            "ocsp http://passport.example.jp/ocsp/passport-for-web-ev-2-0-ca-g1",
            "caIssuers http://passport.example.jp/repository/passport-for-web-ev-2-0-ca-g1.cer");
    assertThat(Shown.revocationLists(ISSUED))
        .containsExactly("http://passport.example.jp/repository/passport-for-web-ev-2-0-ca-g1.crl");
  }
}
