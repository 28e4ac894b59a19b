package jp.passportweb.pki.signingrequest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.KeyPolicy;
import jp.passportweb.domain.signingrequest.KeyRules;
import jp.passportweb.domain.signingrequest.PrivateKeyReader;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** Reads private keys with Bouncy Castle, and keeps nothing of them. */
public final class BouncyCastlePrivateKeyReader implements PrivateKeyReader {
  private static final int PARTS_OF_PKCS1 = 9;

  private final KeyRules rules;

  public BouncyCastlePrivateKeyReader(KeyPolicy policy) {
    this.rules = new KeyRules(policy);
  }

  /** Whatever Bouncy Castle throws at a stranger's bytes: they are no key. */
  @Override
  public Optional<Der> publicKeyOf(Der privateKey) {
    try {
      return publicKey(ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(privateKey.bytes())))
          .filter(this::wouldBeCertified)
          .map(BouncyCastlePrivateKeyReader::der);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<SubjectPublicKeyInfo> publicKey(ASN1Sequence key) throws IOException {
    if (key.size() < 2 || !(key.getObjectAt(0) instanceof ASN1Integer)) {
      return Optional.empty();
    }
    ASN1Encodable second = key.getObjectAt(1);
    if (second instanceof ASN1Sequence) {
      return ofPkcs8(PrivateKeyInfo.getInstance(key));
    }
    if (second instanceof ASN1OctetString) {
      return ofCurve(ECPrivateKey.getInstance(key), null);
    }
    return key.size() >= PARTS_OF_PKCS1
        ? PrivateKeyProof.rsa(RSAPrivateKey.getInstance(key))
        : Optional.empty();
  }

  private static Optional<SubjectPublicKeyInfo> ofPkcs8(PrivateKeyInfo key) throws IOException {
    ASN1ObjectIdentifier algorithm = key.getPrivateKeyAlgorithm().getAlgorithm();
    if (algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)) {
      return PrivateKeyProof.rsa(RSAPrivateKey.getInstance(key.parsePrivateKey()));
    }
    return algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)
        ? ofCurve(
            ECPrivateKey.getInstance(key.parsePrivateKey()),
            key.getPrivateKeyAlgorithm().getParameters())
        : Optional.empty();
  }

  /** The curve stands in the key itself or, in PKCS#8, beside it. */
  private static Optional<SubjectPublicKeyInfo> ofCurve(
      ECPrivateKey key, @org.jspecify.annotations.Nullable ASN1Encodable beside) {
    ASN1Encodable curve = beside == null ? key.getParametersObject() : beside;
    return curve instanceof ASN1ObjectIdentifier name
        ? PrivateKeyProof.curve(name, key.getKey())
        : Optional.empty();
  }

  private boolean wouldBeCertified(SubjectPublicKeyInfo key) {
    return PublicKeys.read(key).filter(facts -> rules.broken(facts).isEmpty()).isPresent();
  }

  private static Der der(SubjectPublicKeyInfo key) {
    try {
      return Der.of(key.getEncoded(ASN1Encoding.DER));
    } catch (IOException e) {
      throw new UncheckedIOException("encoding into memory", e);
    }
  }
}
