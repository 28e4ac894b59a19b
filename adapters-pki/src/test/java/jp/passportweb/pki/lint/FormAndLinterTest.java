package jp.passportweb.pki.lint;

import static org.assertj.core.api.Assertions.assertThat;

import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.organization.Prefecture;
import jp.passportweb.domain.organization.RegistrationNumber;
import jp.passportweb.domain.organization.SubjectName;
import jp.passportweb.domain.signingrequest.CertifiableNames;
import jp.passportweb.domain.signingrequest.NamePolicy;
import jp.passportweb.pki.names.GuavaPublicSuffixes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SUBJ-1 what the form takes passes the linter: nobody is stopped after approval")
class FormAndLinterTest {
  private static final CertifiableNames FORM =
      new CertifiableNames(new GuavaPublicSuffixes(), NamePolicy.STRICT);
  private static final CertifiedNames LINTER = new CertifiedNames(NamePolicy.STRICT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aozora Trading Co., Ltd.",
        "7 Seas Shipping K.K.",
        "None K.K.",
        "Test Laboratory K.K.",
        "Sample K.K.",
        "Nil Desperandum K.K.",
        "NA Holdings K.K.",
        "X K.K.",
        "Same Sky Inc.",
        "City Bakery",
        "Yamada, Suzuki & Sons",
        "AT&T Japan; Kanto Branch",
        "Kakaku.com, Inc.",
        "@home Services K.K.",
        "E=MC2 Energy K.K.",
        "T=0 Research Inc.",
        "100% Chocolate Cafe K.K.",
        "World Wide Web Consulting LLC",
        "Café Ōmotesandō",
        "Someone & Co. (Japan) G.K."
      })
  void organizations(String name) {
    assertThat(SubjectName.parse(name)).isInstanceOf(Parsed.Good.class);
    assertThat(SubjectValues.isOrganization(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minato-ku",
        "Shin'onsen-cho",
        "Yokohama-shi Naka-ku",
        "Osaka City",
        "Tokyo",
        "Tsu-shi",
        "Ōta-ku",
        "Minamitsuru-gun Oshino-mura"
      })
  void localities(String name) {
    assertThat(SubjectName.parseLocality(name)).isInstanceOf(Parsed.Good.class);
    assertThat(SubjectValues.isLocality(name)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Prefecture.class)
  void prefectures(Prefecture prefecture) {
    assertThat(SubjectValues.isPrefecture(prefecture.latin())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0110-01-012345", "0000-20-131130", "0100-01-000001", "1112-01-111111"})
  void numbers(String number) {
    assertThat(RegistrationNumber.parse(number)).isInstanceOf(Parsed.Good.class);
    assertThat(SubjectValues.isAssignedNumber(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "www.arpa-shop.co.jp",
        "*.hinata-shop.jp",
        "*.city.kawasaki.jp",
        "kawasaki.jp",
        "www.ck",
        "github.io",
        "xn--r8jz45g.jp",
        "xn--fa-hia.de",
        "xn--j6w193g.xn--j6w193g.com",
        "a.xn--p1ai",
        "shop.tokyo",
        "1.2.3.com",
        "a-b.co.uk"
      })
  void servers(String name) {
    assertThat(FORM.check(name, true).name()).isNotNull();
    assertThat(LINTER.mayStand(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Not Applicable",
        "TBD K.K.",
        "To be determined",
        "Same as above",
        "undefined K.K.",
        "Unspecified Inc.",
        "Kabushiki Kaisha",
        "Not Provided",
        "No data",
        "Nashi",
        "gaito nashi",
        "hoge",
        "Lorem Ipsum",
        "aaaa",
        "Foo Bar",
        "Aozora, title=Mr",
        "Aozora; GN=Taro",
        "Aozora jurisdictionCountryName=JP",
        "mailto:sales",
        "青空商事",
        "Аоzоrа K.K."
      })
  @DisplayName("SUBJ-1 what says nothing or more than a name is taken by neither")
  void unfitOrganizations(String name) {
    assertThat(SubjectName.parse(name)).isInstanceOf(Parsed.Bad.class);
    assertThat(SubjectValues.isOrganization(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shibuya Tokyo",
        "Tokyo-to",
        "Nara-ken Nara-shi",
        "Sapporo Hokkaido",
        "Aoyama-dori",
        "Sakura Boulevard",
        "Kita Apt",
        "Post Office",
        "Shibuya-ku JPN",
        "Nippon",
        "Anytown",
        "渋谷区"
      })
  @DisplayName("SUBJ-1 more than a locality, or none, is taken by neither")
  void unfitLocalities(String name) {
    assertThat(SubjectName.parseLocality(name)).isInstanceOf(Parsed.Bad.class);
    assertThat(SubjectValues.isLocality(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-00-000001", "0000-01-000000", "8765-43-210987", "5555-55-555555"})
  @DisplayName("SUBJ-1 a filler is no number for either")
  void unfitNumbers(String number) {
    assertThat(RegistrationNumber.parse(number)).isInstanceOf(Parsed.Bad.class);
    assertThat(SubjectValues.isAssignedNumber(number)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Aozora\u200bInc", "Aozora\u202eInc", "\u00a0Aozora", "Aozora\u2028Inc"})
  @DisplayName("SUBJ-1 what is not seen is taken out by the form, and stopped by the linter")
  void unseen(String name) {
    assertThat(SubjectName.parse(name))
        .isInstanceOfSatisfying(
            Parsed.Good.class,
            good ->
                assertThat(SubjectValues.isOrganization(((SubjectName) good.value()).text()))
                    .isTrue());
    assertThat(SubjectValues.isOrganization(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7.2.0.192.in-addr.arpa",
        "*.0.8.b.d.0.1.0.0.2.ip6.arpa",
        "home.arpa",
        "a.corp",
        "shop.onion",
        "x.alt",
        "10.1.2.3",
        "2001:db8::1",
        "*.co.jp",
        "*.github.io",
        "shop_1.example.co.jp"
      })
  @DisplayName("BR 4.2.2 what nobody can prove is taken by neither")
  void unfitServers(String name) {
    assertThat(FORM.check(name, true).name()).isNull();
    assertThat(LINTER.mayStand(name)).isFalse();
  }
}
