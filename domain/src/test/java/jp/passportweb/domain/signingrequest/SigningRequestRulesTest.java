package jp.passportweb.domain.signingrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.input.InputProblem.NameProblem;
import jp.passportweb.domain.keylist.InMemoryKeyLists;
import jp.passportweb.domain.signingrequest.SignatureFacts.Digest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("REQUIREMENTS §6.2: what the rules find in a CSR")
class SigningRequestRulesTest {
  private static final PublicKeyFacts KEY =
      new PublicKeyFacts.EllipticCurve(
          NamedCurve.P256,
          new BigInteger("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296", 16),
          new BigInteger("4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5", 16));

  private static final CertifiableNames NAMES =
      new CertifiableNames(new SomeSuffixes(), NamePolicy.STRICT);

  private static final SignatureFacts SIGNED =
      new SignatureFacts("ecdsa-with-SHA256", Digest.STRONG, true);

  @Test
  @DisplayName("a plain CSR: nothing but good findings, common name first")
  void takesAPlainRequest() {
    SigningRequestVerdict verdict =
        verdict(subject("CN=www.example.jp"), dns("example.jp", "www.example.jp"));
    assertThat(verdict.findings()).allMatch(f -> f.severity() == Finding.Severity.GOOD);
    assertThat(verdict.names())
        .containsExactly(new DnsName("www.example.jp"), new DnsName("example.jp"));
  }

  @Test
  @DisplayName("without a common name the first alternative name comes first")
  void takesAlternativeNamesAlone() {
    assertThat(verdict(List.of(), dns("b.example.jp", "a.example.jp")).names())
        .containsExactly(new DnsName("b.example.jp"), new DnsName("a.example.jp"));
  }

  @Test
  @DisplayName("BR 7.1.4.3: a common name missing in the SAN is added, with a warning")
  void addsTheCommonName() {
    SigningRequestVerdict verdict = verdict(subject("CN=www.example.jp"), dns("example.jp"));
    assertThat(verdict.findings().getFirst())
        .isEqualTo(new IgnoredContent.CommonNameAdded(new DnsName("www.example.jp")));
  }

  @Test
  @DisplayName("without a SAN the common name is all there is, and needs no remark")
  void takesTheCommonNameAlone() {
    assertThat(verdict(subject("CN=WWW.Example.JP"), List.of()).findings())
        .contains(new GoodFinding.NamesInOrder(List.of(new DnsName("www.example.jp"))))
        .noneMatch(f -> f.severity() == Finding.Severity.WARNING);
  }

  @Test
  @DisplayName("names twice are dropped, with a warning")
  void dropsDuplicates() {
    SigningRequestVerdict verdict =
        verdict(subject("CN=www.example.jp"), dns("www.example.jp", "WWW.example.jp"));
    assertThat(verdict.names()).hasSize(1);
    assertThat(verdict.findings())
        .contains(new IgnoredContent.DuplicateNamesDropped(List.of(new DnsName("www.example.jp"))));
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, INTERNAL_NAME, ''",
    "irrelevant, INTERNAL_NAME, ''",
    "server.local, INTERNAL_NAME, ''",
    "www.example.jp., TRAILING_DOT, www.example.jp",
    "my_host.example.jp, UNDERSCORE, ''",
    "192.0.2.1, IP_ADDRESS, ''",
    "2001:db8::1, IP_ADDRESS, ''",
    "co.jp, PUBLIC_SUFFIX, ''",
    "*.co.jp, WILDCARD_OVER_PUBLIC_SUFFIX, ''",
    "www.*.example.jp, WILDCARD_MISPLACED, ''",
    "w*.example.jp, WILDCARD_MISPLACED, ''",
    "*.*.example.jp, WILDCARD_MISPLACED, ''",
    "*.example.jp, WILDCARD_NOT_OFFERED, ''",
    "My Server, NOT_A_HOST_NAME, ''",
    "日本語.jp, INTERNATIONAL, xn--wgv71a119e.jp",
    "www.日本語.jp, INTERNATIONAL, www.xn--wgv71a119e.jp",
    "-a.example.jp, NOT_A_HOST_NAME, ''",
    "www..example.jp, NOT_A_HOST_NAME, ''",
    "xn--.example.jp, INVALID_A_LABEL, ''",
    "xn--abc-.example.jp, INVALID_A_LABEL, ''",
    "xn--99999999.example.jp, INVALID_A_LABEL, ''",
    "ab--cd.example.jp, NOT_A_HOST_NAME, ''",
    "https://www.example.jp/, WEB_ADDRESS, www.example.jp",
    "www.example.jp:443, WEB_ADDRESS, www.example.jp",
    "www.example.jp/shop, WEB_ADDRESS, www.example.jp",
    "www\u0007.example.jp, CONTROL_CHARACTER, www.example.jp",
    "www\u200b.example.jp, CONTROL_CHARACTER, www.example.jp"
  })
  @DisplayName(
      "BR 7.1.2.7.12, 4.2.2: names that are refused, by their true reason, and what was meant")
  void refusesNames(String commonName, NameProblem problem, String meant) {
    SigningRequestVerdict verdict = verdict(subject("CN=" + commonName), List.of());
    assertThat(verdict.findings().getFirst())
        .isEqualTo(new NameFinding.UnfitName(commonName, problem, meant));
    assertThat(verdict.names()).isEmpty();
    assertThat(verdict.proposed())
        .isEqualTo(meant.isEmpty() ? List.of() : List.of(new DnsName(meant)));
  }

  @Test
  @DisplayName(
      "a new CSR is proposed with the names that pass, the common name first, none refused")
  void proposesNames() {
    SigningRequestVerdict verdict =
        verdict(
            subject("CN=https://www.example.jp/"),
            dns("localhost", "shop.example.jp", "www.example.jp", "日本語.jp"));
    assertThat(verdict.proposed())
        .extracting(DnsName::text)
        .containsExactly("www.example.jp", "shop.example.jp", "xn--wgv71a119e.jp");
  }

  @Test
  @DisplayName("an A-label is shown with what it says in its own letters")
  void showsUnicode() {
    assertThat(new DnsName("www.xn--wgv71a119e.jp").shown())
        .isEqualTo("www.xn--wgv71a119e.jp (www.日本語.jp)");
    assertThat(new DnsName("www.example.jp").shown()).isEqualTo("www.example.jp");
  }

  @ParameterizedTest
  @CsvSource({"64, 0", "65, 1", "253, 1"})
  @DisplayName("RFC 5280 ub-common-name: a longer name is certified, and no common name: a warning")
  void longCommonName(int length, int warnings) {
    SigningRequestVerdict verdict = verdict(subject("CN=" + nameOf(length)), List.of());
    assertThat(verdict.names()).containsExactly(new DnsName(nameOf(length)));
    assertThat(verdict.findings())
        .filteredOn(new IgnoredContent.CommonNameLeftOut(new DnsName(nameOf(length)))::equals)
        .hasSize(warnings);
  }

  @Test
  @DisplayName("a long alternative name beside a short common name needs no remark")
  void longAlternativeName() {
    assertThat(verdict(subject("CN=www.example.jp"), dns("www.example.jp", nameOf(200))).findings())
        .noneMatch(f -> f.severity() == Finding.Severity.WARNING);
  }

  private static String nameOf(int length) {
    StringBuilder name = new StringBuilder("example.jp");
    while (name.length() < length) {
      name.insert(0, "a".repeat(Math.min(60, length - name.length() - 1)) + ".");
    }
    return name.toString();
  }

  @Test
  @DisplayName("a common name with a NUL in it is refused, and not shown as it is")
  void refusesNul() {
    Finding first =
        verdict(subject("CN=www.example.jp\0.evil.example.com"), List.of()).findings().getFirst();
    assertThat(first).isInstanceOf(NameFinding.UnfitName.class);
    assertThat(first.arguments().getFirst()).doesNotContain("\0");
  }

  @Test
  @DisplayName("a common name in words gives way to the alternative names; alone it is refused")
  void replacesWords() {
    SigningRequestVerdict verdict = verdict(subject("CN=Common Name"), dns("example.jp"));
    assertThat(verdict.names()).containsExactly(new DnsName("example.jp"));
    assertThat(verdict.findings().getFirst())
        .isEqualTo(new IgnoredContent.CommonNameReplaced("Common Name", new DnsName("example.jp")));
  }

  @Test
  @DisplayName("no name at all is refused")
  void wantsAName() {
    assertThat(verdict(List.of(), List.of()).findings().getFirst())
        .isEqualTo(new NameFinding.NoName());
  }

  @Test
  @DisplayName("a hundred names are certified, and no more")
  void countsNames() {
    assertThat(verdict(List.of(), many(100)).names()).hasSize(100);
    assertThat(verdict(List.of(), many(101)).findings().getFirst())
        .isEqualTo(new NameFinding.TooManyNamesRequested(100, 101));
  }

  @Test
  @DisplayName("what will not be taken over is said: OU, e-mail, others, IP, extensions, password")
  void namesWhatIsIgnored() {
    SigningRequest request =
        new SigningRequest(
            Der.of(new byte[0]),
            subject("CN=a.example.jp", "OU=Web", "emailAddress=a@example.jp", "UID=1", "O=Example"),
            Der.of(new byte[0]),
            KEY,
            SIGNED,
            List.of(
                new RequestedName(RequestedName.Type.DNS, "a.example.jp"),
                new RequestedName(RequestedName.Type.IP_ADDRESS, "192.0.2.1")),
            List.of(
                new RequestedExtension(RequestedExtension.SUBJECT_ALTERNATIVE_NAME, "SAN"),
                new RequestedExtension("2.5.29.15", "keyUsage")),
            false,
            true);
    assertThat(rules().examine(request, false).findings())
        .extracting(Finding::key)
        .containsExactlyInAnyOrder(
            "alternative-name-dropped",
            "organizational-unit-ignored",
            "email-address-ignored",
            "subject-attributes-ignored",
            "extensions-ignored",
            "challenge-password-ignored",
            "names-in-order",
            "signature-in-order",
            "key-in-order",
            "key-not-reported",
            "organization-from-form");
  }

  @ParameterizedTest
  @CsvSource({
    "MD2, weak-digest",
    "MD5, weak-digest",
    "SHA1, weak-digest",
    "UNKNOWN, unknown-signature-algorithm",
    "STRONG, signature-mismatch"
  })
  @DisplayName("BR 3.2.1: a signature that proves nothing is refused")
  void refusesSignatures(Digest digest, String expected) {
    SigningRequest request = request(new SignatureFacts("x", digest, false), false);
    assertThat(rules().examine(request, false).findings().getFirst().key()).isEqualTo(expected);
  }

  @Test
  @DisplayName("a finding's key is its name, word by word")
  void keys() {
    assertThat(new EncodingFinding.NotASigningRequest().key()).isEqualTo("not-a-signing-request");
    assertThat(new SubmissionFinding.Pkcs7Submitted().key()).isEqualTo("pkcs7-submitted");
    assertThat(new KeyFinding.RocaKey().key()).isEqualTo("roca-key");
  }

  @Test
  @DisplayName("BR 7.1.2.7.8: CA:TRUE is refused")
  void refusesAuthorities() {
    assertThat(rules().examine(request(SIGNED, true), false).findings().getFirst())
        .isEqualTo(new NameFinding.AuthorityAskedFor());
  }

  @Test
  @DisplayName("a key that is known to be compromised is refused")
  void refusesBlockedKeys() {
    SigningRequestRules rules = new SigningRequestRules(NAMES, blocking(true), KeyPolicy.STRICT);
    assertThat(rules.examine(request(SIGNED, false), false).findings().getFirst())
        .isEqualTo(new KeyFinding.CompromisedKey());
  }

  private static SigningRequestVerdict verdict(
      List<SubjectAttribute> subject, List<RequestedName> names) {
    SigningRequest plain = request(SIGNED, false);
    return rules()
        .examine(
            new SigningRequest(
                plain.der(),
                subject,
                plain.subjectPublicKeyInfo(),
                KEY,
                SIGNED,
                names,
                List.of(),
                false,
                false),
            false);
  }

  private static SigningRequest request(SignatureFacts signature, boolean authority) {
    Der none = Der.of(new byte[0]);
    return new SigningRequest(
        none,
        subject("CN=a.example.jp"),
        none,
        KEY,
        signature,
        List.of(),
        List.of(),
        authority,
        false);
  }

  private static SigningRequestRules rules() {
    return new SigningRequestRules(NAMES, blocking(false), KeyPolicy.STRICT);
  }

  private static List<SubjectAttribute> subject(String... attributes) {
    return Stream.of(attributes)
        .map(a -> new SubjectAttribute(a.split("=", 2)[0], a.split("=", 2)[1]))
        .toList();
  }

  private static List<RequestedName> dns(String... names) {
    return Stream.of(names).map(n -> new RequestedName(RequestedName.Type.DNS, n)).toList();
  }

  private static List<RequestedName> many(int count) {
    return Stream.iterate(1, i -> i + 1)
        .limit(count)
        .map(i -> new RequestedName(RequestedName.Type.DNS, "s" + i + ".example.jp"))
        .toList();
  }

  private static KnownKeys blocking(boolean all) {
    return new KnownKeys(blocked(all), new InMemoryKeyLists());
  }

  private static BlockedKeys blocked(boolean all) {
    return new BlockedKeys() {
      @Override
      public boolean contains(SpkiHash key) {
        return all;
      }

      @Override
      public void block(SpkiHash key, String reason, Instant at) {
        throw new UnsupportedOperationException();
      }
    };
  }
}
