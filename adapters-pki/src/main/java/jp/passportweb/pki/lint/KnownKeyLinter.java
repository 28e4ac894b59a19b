package jp.passportweb.pki.lint;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.CertificateLinter;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.LintRule;
import jp.passportweb.domain.keylist.KeyFingerprints;
import jp.passportweb.domain.keylist.ModulusHash;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.KnownKeys;
import jp.passportweb.domain.signingrequest.SpkiHash;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.util.BigIntegers;
import org.bouncycastle.util.Strings;
import org.bouncycastle.util.encoders.Hex;
import org.jspecify.annotations.Nullable;

/**
 * Asks besides all other rules whether somebody else knows the key that is to be certified (BR
 * 6.1.1.3, REQUIREMENTS §6.2). The key is read out of the bytes to be signed, and its fingerprints
 * are reckoned here: a slip of the form's way is not repeated.
 */
public final class KnownKeyLinter implements CertificateLinter {
  private final CertificateLinter others;
  private final KnownKeys known;

  public KnownKeyLinter(CertificateLinter others, KnownKeys known) {
    this.others = others;
    this.known = known;
  }

  @Override
  public List<LintFinding> lint(Der toBeSigned) {
    Findings findings = new Findings();
    Optional<KeyFingerprints> key =
        findings.read(
            LintRule.KEY_BLOCKED,
            () -> fingerprints(TBSCertificate.getInstance(toBeSigned.bytes())));
    // lists that cannot be asked break no rule: that failure is the caller's
    key.flatMap(this::known).ifPresent(found -> findings.add(LintRule.KEY_BLOCKED, found));
    return Stream.of(others.lint(toBeSigned), findings.all()).flatMap(List::stream).toList();
  }

  private Optional<String> known(KeyFingerprints key) {
    return known.isBlocked(key)
        ? Optional.of(key.spki().hex())
        : known.listing(key).map(list -> key.spki().hex() + " in " + list.name());
  }

  private static KeyFingerprints fingerprints(TBSCertificate certificate) {
    SubjectPublicKeyInfo key = certificate.getSubjectPublicKeyInfo();
    byte[] encoded = StrictEncoding.der(key);
    return new KeyFingerprints(new SpkiHash(digest(new SHA256Digest(), encoded)), modulus(key));
  }

  private static @Nullable ModulusHash modulus(SubjectPublicKeyInfo key) {
    if (!key.getAlgorithm().getAlgorithm().equals(PKCSObjectIdentifiers.rsaEncryption)) {
      return null;
    }
    BigInteger modulus = RSAPublicKey.getInstance(key.getPublicKeyData().getOctets()).getModulus();
    String digits = Strings.toUpperCase(Hex.toHexString(BigIntegers.asUnsignedByteArray(modulus)));
    byte[] line =
        ("Modulus=" + digits.replaceFirst("^0", "") + "\n").getBytes(StandardCharsets.US_ASCII);
    return new ModulusHash(modulus.bitLength(), digest(new SHA1Digest(), line));
  }

  private static String digest(Digest digest, byte[] input) {
    byte[] output = new byte[digest.getDigestSize()];
    digest.update(input, 0, input.length);
    digest.doFinal(output, 0);
    return Hex.toHexString(output);
  }
}
