package jp.passportweb.pki.authority;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.pki.keystore.AuthorityKey;
import jp.passportweb.pki.lint.AuthorityLinter;
import jp.passportweb.pki.provider.OwnKeys;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;

/**
 * Makes the authorities that are missing: the root first, then one below it for each service. None
 * is signed that breaks a rule (LINT-1).
 */
final class AuthorityCreation {
  private static final int ROOT_YEARS = 20;
  private static final int ISSUING_YEARS = 10;

  private final List<IssuingAuthority> wanted;
  private final AuthorityLinks links;
  private final Instant now;
  private final KeySizes sizes;
  private final AuthorityLinter linter;
  private final SecureRandom random = new SecureRandom();

  /**
   * Bits of the RSA keys; tests take smaller ones.
   *
   * @param root of the root's key
   * @param issuing of every other
   */
  record KeySizes(int root, int issuing) {
    static final KeySizes USUAL = new KeySizes(4096, 3072);
  }

  AuthorityCreation(
      List<IssuingAuthority> wanted,
      AuthorityLinks links,
      Instant now,
      KeySizes sizes,
      AuthorityLinter linter) {
    this.wanted = wanted;
    this.links = links;
    this.now = now;
    this.sizes = sizes;
    this.linter = linter;
  }

  List<AuthorityKey> complete(List<AuthorityKey> found) {
    List<AuthorityKey> all = new ArrayList<>(found);
    AuthorityKey root =
        found.stream()
            .filter(key -> key.name().equals(AuthorityProfile.ROOT_NAME))
            .findFirst()
            .orElseGet(() -> added(root(), all));
    for (IssuingAuthority authority : wanted) {
      if (all.stream().noneMatch(key -> key.name().equals(authority.name()))) {
        all.add(issuing(authority, root));
      }
    }
    return all;
  }

  private static AuthorityKey added(AuthorityKey key, List<AuthorityKey> all) {
    all.add(key);
    return key;
  }

  private AuthorityKey root() {
    KeyPair pair = OwnKeys.generateRsa(sizes.root());
    X500Name subject = AuthorityProfile.subject(AuthorityProfile.ROOT_NAME);
    Extensions extensions = AuthorityProfile.ofRoot(publicKey(pair));
    TBSCertificate content =
        content(AuthorityProfile.ROOT_NAME, pair, subject, ROOT_YEARS, extensions);
    linter.check(CertificateSignature.encoded(content), AuthorityLinter.Kind.ROOT, null);
    return signed(AuthorityProfile.ROOT_NAME, pair, content, pair.getPrivate());
  }

  private AuthorityKey issuing(IssuingAuthority authority, AuthorityKey root) {
    KeyPair pair = OwnKeys.generateRsa(sizes.issuing());
    Certificate above = Certificate.getInstance(root.certificate().bytes());
    Extensions extensions =
        AuthorityProfile.ofIssuing(publicKey(pair), authority.level(), above, links);
    TBSCertificate content =
        content(authority.name(), pair, above.getSubject(), ISSUING_YEARS, extensions);
    linter.check(CertificateSignature.encoded(content), AuthorityLinter.Kind.ISSUING, above);
    return signed(authority.name(), pair, content, root.key());
  }

  private TBSCertificate content(
      String name, KeyPair pair, X500Name issuer, int years, Extensions extensions) {
    return TbsCertificates.of(
        SerialNumber.random(random),
        lasting(years),
        issuer,
        AuthorityProfile.subject(name),
        publicKey(pair),
        extensions);
  }

  private static AuthorityKey signed(
      String name, KeyPair pair, TBSCertificate content, PrivateKey signer) {
    return new AuthorityKey(name, pair.getPrivate(), CertificateSignature.sign(content, signer));
  }

  /** Both ends are included (RFC 5280 4.1.2.5). */
  private Validity lasting(int years) {
    Instant notBefore = now.truncatedTo(ChronoUnit.SECONDS);
    return new Validity(
        notBefore, notBefore.atOffset(ZoneOffset.UTC).plusYears(years).minusSeconds(1).toInstant());
  }

  private static SubjectPublicKeyInfo publicKey(KeyPair pair) {
    return SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
  }
}
