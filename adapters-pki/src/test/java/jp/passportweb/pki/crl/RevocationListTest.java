package jp.passportweb.pki.crl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.RevocationListContent;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.X509;
import jp.passportweb.pki.authority.TestAuthority;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.TBSCertList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("§6.6, BR 7.2, RFC 5280 5: what a list says")
class RevocationListTest {
  private static final String SR = TestAuthority.AUTHORITY.issuer(TestAuthority.SR).name();
  private static final Instant REVOKED = Instant.parse("2026-11-19T12:34:56.789Z");

  private final EmbeddedRevocationListSigner signer =
      new EmbeddedRevocationListSigner(TestAuthority.KEYS);

  static Stream<AuthorityCertificate> authorities() {
    return TestAuthority.AUTHORITY.all().stream();
  }

  @ParameterizedTest
  @MethodSource("authorities")
  @DisplayName("v2, of the authority as it names itself, by its key, for the time it was made for")
  void frame(AuthorityCertificate authority) throws Exception {
    Der list = signer.sign(content(authority.name(), 7));
    var issuer = X509.certificate(authority.certificate());
    var read = X509.list(list);
    read.verify(issuer.getPublicKey());
    assertThat(read.getVersion()).isEqualTo(2);
    assertThat(read.getSigAlgName()).isEqualTo("SHA256withRSA");
    assertThat(read.getIssuerX500Principal().getEncoded())
        .isEqualTo(issuer.getSubjectX500Principal().getEncoded());
    assertThat(read.getThisUpdate().toInstant()).isEqualTo(TestAuthority.NOW);
    assertThat(read.getNextUpdate().toInstant())
        .isEqualTo(TestAuthority.NOW.plus(Duration.ofDays(7)));
  }

  @Test
  @DisplayName("its extensions are the key's identifier and the number, neither critical")
  void extensions() {
    Extensions extensions = read(signer.sign(content(SR, 4_000_000_000L))).getExtensions();
    assertThat(extensions.getExtensionOIDs())
        .containsExactly(Extension.authorityKeyIdentifier, Extension.cRLNumber);
    assertThat(extensions.getCriticalExtensionOIDs()).isEmpty();
    assertThat(AuthorityKeyIdentifier.fromExtensions(extensions).getKeyIdentifierOctets())
        .isEqualTo(
            SubjectKeyIdentifier.getInstance(
                    Certificate.getInstance(
                            TestAuthority.AUTHORITY.issuer(TestAuthority.SR).certificate().bytes())
                        .getTBSCertificate()
                        .getExtensions()
                        .getExtensionParsedValue(Extension.subjectKeyIdentifier))
                .getKeyIdentifier());
    assertThat(CRLNumber.getInstance(extensions.getExtensionParsedValue(Extension.cRLNumber)))
        .extracting(CRLNumber::getCRLNumber)
        .isEqualTo(BigInteger.valueOf(4_000_000_000L));
  }

  @Test
  @DisplayName("RFC 5280 5.1.2.6: without a revocation there is no list of them")
  void empty() {
    ASN1Sequence without = ASN1Sequence.getInstance(read(signer.sign(content(SR, 1))));
    ASN1Sequence with =
        ASN1Sequence.getInstance(
            read(signer.sign(content(SR, 1, revocation("7F01", CrlReason.UNSPECIFIED)))));
    assertThat(without.size()).isEqualTo(with.size() - 1);
  }

  @ParameterizedTest
  @EnumSource(CrlReason.class)
  @DisplayName("BR 7.2.2: an entry tells its reason, but for none; and its second")
  void reasons(CrlReason reason) {
    Revocation revocation = revocation("7F01", reason);
    TBSCertList.CRLEntry entry =
        read(signer.sign(content(SR, 1, revocation))).getRevokedCertificates()[0];
    assertThat(entry.getUserCertificate().getValue()).isEqualTo(revocation.serial().value());
    assertThat(entry.getRevocationDate().getDate().toInstant())
        .isEqualTo(Instant.parse("2026-11-19T12:34:56Z"));
    if (reason == CrlReason.UNSPECIFIED) {
      assertThat(entry.hasExtensions()).isFalse();
    } else {
      assertThat(entry.getExtensions().getExtensionOIDs())
          .containsExactly(new ASN1ObjectIdentifier("2.5.29.21"));
      assertThat(entry.getExtensions().getCriticalExtensionOIDs()).isEmpty();
      assertThat(
              CRLReason.getInstance(
                      entry.getExtensions().getExtensionParsedValue(Extension.reasonCode))
                  .getValue())
          .isEqualTo(BigInteger.valueOf(reason.code()));
    }
  }

  @Test
  @DisplayName("entries stand in the order that was given, all of them")
  void many() {
    List<Revocation> entries =
        Stream.iterate(1, n -> n + 1)
            .limit(3_000)
            .map(n -> revocation(Integer.toHexString(0x7F0000 + n), CrlReason.SUPERSEDED))
            .toList();
    Der list = signer.sign(content(SR, 1, entries.toArray(Revocation[]::new)));
    assertThat(Arrays.stream(read(list).getRevokedCertificates()))
        .extracting(entry -> entry.getUserCertificate().getValue())
        .containsExactlyElementsOf(entries.stream().map(r -> r.serial().value()).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 127, 128, 4_000})
  @DisplayName("a list that follows another says its entries again, and its own behind them")
  void follows(int before) throws Exception {
    Revocation[] old = entries(before);
    Revocation own = revocation("6F01", CrlReason.KEY_COMPROMISE);
    Der list = signer.sign(following(signer.sign(content(SR, 1, old)), own));
    assertThat(list)
        .isEqualTo(
            signer.sign(
                content(
                    SR,
                    2,
                    Stream.concat(Stream.of(old), Stream.of(own)).toArray(Revocation[]::new))));
    X509.list(list)
        .verify(
            X509.certificate(TestAuthority.AUTHORITY.issuer(TestAuthority.SR).certificate())
                .getPublicKey());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 8, 9})
  @DisplayName("an entry that is said anew is said once, with its new reason")
  void saidAnew(int which) {
    Revocation[] old = entries(10);
    Revocation anew = revocation(old[which].serial().hex(), CrlReason.KEY_COMPROMISE);
    Der list = signer.sign(following(signer.sign(content(SR, 1, old)), anew));
    List<Revocation> expected = new ArrayList<>(List.of(old));
    expected.remove(which);
    expected.add(anew);
    assertThat(list).isEqualTo(signer.sign(content(SR, 2, expected.toArray(Revocation[]::new))));
  }

  @Test
  @DisplayName("all of them said anew, and none at all")
  void allAndNone() {
    Revocation[] old = entries(10);
    Der first = signer.sign(content(SR, 1, old));
    assertThat(signer.sign(following(first, old))).isEqualTo(signer.sign(content(SR, 2, old)));
    assertThat(signer.sign(following(first))).isEqualTo(signer.sign(content(SR, 2, old)));
    assertThat(signer.sign(following(signer.sign(content(SR, 1)))))
        .isEqualTo(signer.sign(content(SR, 2)));
  }

  private static Revocation[] entries(int count) {
    return IntStream.range(0, count)
        .mapToObj(n ->
            revocation(
                Integer.toHexString(0x7F0000 + n),
                n % 2 == 0 ? CrlReason.SUPERSEDED : CrlReason.UNSPECIFIED))
        .toArray(Revocation[]::new);
  }

  private static RevocationListContent following(Der list, Revocation... entries) {
    RevocationListContent own = content(SR, 2, entries);
    return new RevocationListContent(
        own.authority(),
        own.number(),
        own.previous(),
        own.thisUpdate(),
        own.nextUpdate(),
        Optional.of(list),
        own.entries());
  }

  @Test
  @DisplayName("the same content gives the same list")
  void deterministic() {
    RevocationListContent content = content(SR, 9, revocation("7F01", CrlReason.KEY_COMPROMISE));
    assertThat(signer.sign(content)).isEqualTo(signer.sign(content));
  }

  @Test
  @DisplayName("an authority that there is not signs none")
  void stranger() {
    assertThatThrownBy(() -> signer.sign(content("Another CA", 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static RevocationListContent content(
      String authority, long number, Revocation... entries) {
    return new RevocationListContent(
        authority,
        number,
        number - 1,
        TestAuthority.NOW,
        TestAuthority.NOW.plus(Duration.ofDays(7)),
        Optional.empty(),
        List.of(entries));
  }

  private static Revocation revocation(String serial, CrlReason reason) {
    return new Revocation(
        SR,
        SerialNumber.ofHex(serial),
        TestAuthority.NOW.plus(Duration.ofDays(90)),
        reason,
        REVOKED);
  }

  private static TBSCertList read(Der list) {
    return CertificateList.getInstance(list.bytes()).getTBSCertList();
  }
}
