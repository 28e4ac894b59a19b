package jp.passportweb.pki.signingrequest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import jp.passportweb.domain.signingrequest.PublicKeyFacts;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Reads public keys outside of CSRs. */
public final class PublicKeys {
  private PublicKeys() {}

  /** What the rules on keys want to know; empty for what is no well-formed key. */
  public static Optional<PublicKeyFacts> read(SubjectPublicKeyInfo key) {
    try {
      return Optional.of(KeyReader.read(StrictDer.decode(key.getEncoded(ASN1Encoding.DER))));
    } catch (MalformedRequest e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("encoding into memory", e);
    }
  }
}
