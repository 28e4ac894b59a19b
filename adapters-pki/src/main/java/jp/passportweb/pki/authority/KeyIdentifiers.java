package jp.passportweb.pki.authority;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** The short names of authorities' keys in certificates. */
public final class KeyIdentifiers {
  private static final int BYTES = 20;

  private KeyIdentifiers() {}

  /** The first 160 bits of SHA-256 over the key (RFC 7093 2, method 1). */
  static SubjectKeyIdentifier of(SubjectPublicKeyInfo key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getPublicKeyData().getOctets());
      return new SubjectKeyIdentifier(Arrays.copyOf(digest, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** What certificates under an authority say of its key: as its own certificate names it. */
  public static AuthorityKeyIdentifier under(Certificate authority) {
    ASN1OctetString value =
        authority
            .getTBSCertificate()
            .getExtensions()
            .getExtension(Extension.subjectKeyIdentifier)
            .getExtnValue();
    return new AuthorityKeyIdentifier(
        SubjectKeyIdentifier.getInstance(value.getOctets()).getKeyIdentifier());
  }
}
