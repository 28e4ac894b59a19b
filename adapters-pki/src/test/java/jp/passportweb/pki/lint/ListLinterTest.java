package jp.passportweb.pki.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.certificate.Revocation;
import jp.passportweb.domain.certificate.RevocationListContent;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.authority.KeyIdentifiers;
import jp.passportweb.pki.authority.TestAuthority;
import jp.passportweb.pki.crl.EmbeddedRevocationListSigner;
import jp.passportweb.pki.keystore.AuthorityKey;
import jp.passportweb.pki.provider.OwnKeys;
import jp.passportweb.pki.signingrequest.Forge;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.Time;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("LINT-1, BR 7.2: what the linter says of a list before it is published")
class ListLinterTest {
  private static final Instant NOW = TestAuthority.NOW;
  private static final AuthorityCertificate SR = TestAuthority.AUTHORITY.issuer(TestAuthority.SR);

  static Stream<AuthorityCertificate> authorities() {
    return TestAuthority.AUTHORITY.all().stream();
  }

  @ParameterizedTest
  @MethodSource("authorities")
  @DisplayName("nothing of what the service makes")
  void nothing(AuthorityCertificate authority) {
    assertThat(findings(made(authority.name(), List.of()))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(CrlReason.class)
  @DisplayName("nothing of an entry of any reason that the service gives")
  void reasons(CrlReason reason) {
    Revocation entry =
        new Revocation(
            SR.name(),
            new SerialNumber(BigInteger.ONE.shiftLeft(100)),
            NOW,
            reason,
            NOW.plus(Duration.ofDays(9)));
    assertThat(findings(made(SR.name(), List.of(entry)))).isEmpty();
  }

  /** So many that the places are moved, and among them two with one hash. */
  @Test
  @DisplayName("nothing of many entries that are all different, and of two among them that are not")
  void many() {
    List<ASN1Encodable> entries =
        IntStream.rangeClosed(0x4000, 0x4fff)
            .mapToObj(serial -> entry(BigInteger.valueOf(serial), null))
            .collect(Collectors.toCollection(ArrayList::new));
    assertThat(new byte[] {0x41, 0x61})
        .satisfies(one ->
            assertThat(Arrays.hashCode(one)).isEqualTo(Arrays.hashCode(new byte[] {0x42, 0x42})));
    assertThat(findings(new Listed().entries(entries.toArray(ASN1Encodable[]::new)).signed()))
        .isEmpty();
    entries.add(entry(BigInteger.valueOf(0x4161), null));
    assertThat(findings(new Listed().entries(entries.toArray(ASN1Encodable[]::new)).signed()))
        .extracting(Judge::rule)
        .containsExactly(LintRule.LIST_ENTRIES);
  }

  /** A list that must not be published. */
  record Unfit(LintRule rule, String how, Der list) {
    @Override
    public String toString() {
      return rule + ": " + how;
    }
  }

  static Stream<Unfit> unfit() {
    return Stream.of(encodings(), frames(), times(), extensions(), entries()).flatMap(rows -> rows);
  }

  private static Stream<Unfit> encodings() {
    byte[] good = new Listed().signed().bytes();
    return Stream.of(
        new Unfit(LintRule.LIST_ENCODING, "nothing", Der.of(new byte[0])),
        new Unfit(LintRule.LIST_ENCODING, "cut", Der.of(Arrays.copyOf(good, good.length - 1))),
        new Unfit(LintRule.LIST_ENCODING, "more", Der.of(Arrays.copyOf(good, good.length + 1))));
  }

  private static Stream<Unfit> frames() {
    AlgorithmIdentifier sha1 =
        new AlgorithmIdentifier(PKCSObjectIdentifiers.sha1WithRSAEncryption, DERNull.INSTANCE);
    return Stream.of(
        new Unfit(
            LintRule.LIST_ISSUER,
            "a stranger",
            new Listed().with(2, new X500Name("CN=Another")).signed()),
        new Unfit(
            LintRule.LIST_SIGNATURE, "another key", new Listed().signedBy(Forge.RSA.getPrivate())),
        new Unfit(LintRule.LIST_SIGNATURE, "SHA-1 inside", new Listed().with(1, sha1).signed()));
  }

  private static Stream<Unfit> times() {
    return Stream.of(
        time("begins later", NOW.plusSeconds(1), NOW.plus(Duration.ofDays(1))),
        time("is over", NOW.minus(Duration.ofDays(2)), NOW),
        time("over ten days", NOW, NOW.plus(Duration.ofDays(10)).plusSeconds(1)),
        new Unfit(
            LintRule.LIST_TIMES,
            "UTCTime is for its years",
            new Listed()
                .with(4, new ASN1GeneralizedTime(Date.from(NOW.plus(Duration.ofDays(7)))))
                .signed()));
  }

  private static Unfit time(String how, Instant from, Instant until) {
    return new Unfit(LintRule.LIST_TIMES, how, new Listed().lasting(from, until).signed());
  }

  private static Stream<Unfit> extensions() {
    IssuingDistributionPoint part =
        new IssuingDistributionPoint(null, true, false, null, false, false);
    return Stream.of(
        new Unfit(
            LintRule.LIST_EXTENSIONS,
            "a part of the whole",
            new Listed().extension(Extension.issuingDistributionPoint, true, part).signed()),
        new Unfit(
            LintRule.LIST_EXTENSIONS,
            "a delta",
            new Listed().extension(Extension.deltaCRLIndicator, true, new ASN1Integer(1)).signed()),
        new Unfit(
            LintRule.LIST_EXTENSIONS,
            "a critical number",
            new Listed().extension(Extension.cRLNumber, true, new ASN1Integer(7)).signed()),
        new Unfit(
            LintRule.LIST_AUTHORITY_KEY_IDENTIFIER,
            "another key's",
            new Listed()
                .extension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new AuthorityKeyIdentifier(new byte[20]))
                .signed()),
        number("negative", BigInteger.ONE.negate()),
        number("zero", BigInteger.ZERO),
        number("21 octets", BigInteger.ONE.shiftLeft(160)));
  }

  private static Unfit number(String how, BigInteger number) {
    return new Unfit(
        LintRule.LIST_NUMBER,
        how,
        new Listed().extension(Extension.cRLNumber, false, new ASN1Integer(number)).signed());
  }

  private static Stream<Unfit> entries() {
    ASN1Encodable one = entry(BigInteger.TEN, null);
    return Stream.of(
        new Unfit(LintRule.LIST_ENTRIES, "none of them", new Listed().entries().signed()),
        new Unfit(
            LintRule.LIST_ENTRIES,
            "GeneralizedTime is for later years",
            new Listed()
                .entries(
                    new DERSequence(
                        new ASN1Encodable[] {
                          new ASN1Integer(10), new ASN1GeneralizedTime(Date.from(NOW))
                        }))
                .signed()),
        new Unfit(LintRule.LIST_ENTRIES, "twice", new Listed().entries(one, one).signed()),
        new Unfit(
            LintRule.LIST_ENTRIES,
            "twice, another between",
            new Listed().entries(one, entry(BigInteger.TWO, null), one).signed()),
        new Unfit(
            LintRule.LIST_ENTRIES,
            "number zero",
            new Listed().entries(entry(BigInteger.ZERO, null)).signed()),
        reason("unspecified, which is said by saying nothing", plain(0)),
        reason("on hold", plain(6)),
        reason("of an authority", plain(2)),
        reason(
            "critical", new Extensions(extension(Extension.reasonCode, true, CRLReason.lookup(1)))),
        reason(
            "another extension",
            new Extensions(
                extension(
                    Extension.invalidityDate, false, new ASN1GeneralizedTime(Date.from(NOW))))));
  }

  private static Extensions plain(int reason) {
    return new Extensions(extension(Extension.reasonCode, false, CRLReason.lookup(reason)));
  }

  private static Unfit reason(String how, Extensions extensions) {
    return new Unfit(
        LintRule.LIST_REASON,
        how,
        new Listed().entries(entry(BigInteger.TEN, extensions)).signed());
  }

  @ParameterizedTest
  @MethodSource("unfit")
  @DisplayName("the one rule that is broken, and no other")
  void theRule(Unfit unfit) {
    assertThat(findings(unfit.list())).extracting(Judge::rule).containsExactly(unfit.rule());
  }

  @Test
  @DisplayName("every rule on lists is broken once")
  void everyRule() {
    EnumSet<LintRule> tried =
        unfit()
            .map(Unfit::rule)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(LintRule.class)));
    tried.add(LintRule.LIST_VERSION);
    assertThat(tried).isEqualTo(EnumSet.range(LintRule.LIST_ENCODING, LintRule.LIST_REASON));
  }

  @Test
  @DisplayName("RFC 5280 5.1.2.1: a list of the first version has no extensions to say more")
  void firstVersion() {
    assertThat(findings(new Listed().firstVersion().signed()))
        .extracting(Judge::rule)
        .contains(LintRule.LIST_VERSION, LintRule.LIST_EXTENSIONS, LintRule.LIST_NUMBER);
  }

  @ParameterizedTest
  @CsvSource({"10, true", "11, false", "365, false"})
  @DisplayName("BR 4.9.7: ten days at most where subscribers stand on it")
  void ofSubscribers(int days, boolean fit) {
    Der list = new Listed().lasting(NOW, NOW.plus(Duration.ofDays(days))).signed();
    assertThat(findings(list).isEmpty()).isEqualTo(fit);
  }

  @ParameterizedTest
  @CsvSource({"11, true", "365, true", "366, false"})
  @DisplayName("BR 4.9.7: twelve months at most where authorities stand on it")
  void ofAuthorities(int days, boolean fit) {
    String root = TestAuthority.AUTHORITY.root().name();
    Der list = new Listed(root).lasting(NOW, NOW.plus(Duration.ofDays(days))).signed();
    assertThat(findings(list).isEmpty()).isEqualTo(fit);
  }

  private static List<LintFinding> findings(Der list) {
    return new ListLinter(TestAuthority.AUTHORITY, InstantSource.fixed(NOW)).lint(list);
  }

  private static Der made(String authority, List<Revocation> entries) {
    return new EmbeddedRevocationListSigner(TestAuthority.KEYS)
        .sign(
            new RevocationListContent(
                authority, 7, 6, NOW, NOW.plus(Duration.ofDays(7)), Optional.empty(), entries));
  }

  private static ASN1Encodable entry(BigInteger serial, @Nullable Extensions extensions) {
    ASN1EncodableVector entry = new ASN1EncodableVector();
    entry.add(new ASN1Integer(serial));
    entry.add(new Time(Date.from(NOW)));
    if (extensions != null) {
      entry.add(extensions);
    }
    return new DERSequence(entry);
  }

  private static Extension extension(
      ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
    try {
      return Extension.create(type, critical, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A good list, of which one part can be changed before it is signed. */
  private static final class Listed {
    private final AuthorityKey key;
    private final ASN1Encodable[] parts = new ASN1Encodable[6];
    private final Map<ASN1ObjectIdentifier, Extension> extensions = new LinkedHashMap<>();
    private boolean first;

    Listed() {
      this(SR.name());
    }

    Listed(String authority) {
      key = TestAuthority.KEYS.named(authority);
      Certificate issuer = Certificate.getInstance(key.certificate().bytes());
      parts[0] = new ASN1Integer(1);
      parts[1] =
          new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);
      parts[2] = issuer.getSubject();
      lasting(NOW, NOW.plus(Duration.ofDays(7)));
      extension(Extension.authorityKeyIdentifier, false, KeyIdentifiers.under(issuer));
      extension(Extension.cRLNumber, false, new ASN1Integer(7));
    }

    Listed with(int index, ASN1Encodable part) {
      parts[index] = part;
      return this;
    }

    Listed lasting(Instant from, Instant until) {
      return with(3, new Time(Date.from(from))).with(4, new Time(Date.from(until)));
    }

    Listed entries(ASN1Encodable... entries) {
      return with(5, new DERSequence(entries));
    }

    Listed firstVersion() {
      first = true;
      return this;
    }

    Listed extension(ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
      extensions.put(type, ListLinterTest.extension(type, critical, value));
      return this;
    }

    Der signed() {
      return signedBy(key.key());
    }

    Der signedBy(PrivateKey signer) {
      ASN1EncodableVector list = new ASN1EncodableVector();
      Arrays.stream(parts).skip(first ? 1 : 0).filter(part -> part != null).forEach(list::add);
      if (!first) {
        ExtensionsGenerator generator = new ExtensionsGenerator();
        extensions.values().forEach(generator::addExtension);
        list.add(new DERTaggedObject(true, 0, generator.generate()));
      }
      DERSequence content = new DERSequence(list);
      AlgorithmIdentifier algorithm =
          new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);
      return Der.of(
          encoded(
              new DERSequence(
                  new ASN1Encodable[] {
                    content, algorithm, new DERBitString(OwnKeys.sign(signer, encoded(content)))
                  })));
    }

    private static byte[] encoded(DERSequence sequence) {
      try {
        return sequence.getEncoded(ASN1Encoding.DER);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
