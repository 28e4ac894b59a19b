package jp.passportweb.pki.signingrequest;

import java.util.Map;
import java.util.Optional;
import jp.passportweb.domain.signingrequest.SignatureFacts.Digest;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * A signature algorithm by its OID.
 *
 * @param name the usual one, or the OID
 * @param javaName as Java's providers know it; empty where it is never verified
 * @param saltLength of RSASSA-PSS, else 0
 */
record SignatureAlgorithm(String name, Digest digest, String javaName, int saltLength) {
  private static final int LONGEST_SALT = 512;

  private static final Map<String, SignatureAlgorithm> KNOWN =
      Map.ofEntries(
          weak("1.2.840.113549.1.1.2", "md2WithRSAEncryption", Digest.MD2),
          weak("1.2.840.113549.1.1.3", "md4WithRSAEncryption", Digest.MD4),
          weak("1.3.14.3.2.2", "md4WithRSA", Digest.MD4),
          weak("1.3.14.3.2.4", "md4WithRSAEncryption", Digest.MD4),
          weak("1.3.14.3.2.3", "md5WithRSA", Digest.MD5),
          weak("1.2.840.113549.1.1.4", "md5WithRSAEncryption", Digest.MD5),
          weak("1.2.840.113549.1.1.5", "sha1WithRSAEncryption", Digest.SHA1),
          weak("1.3.14.3.2.29", "sha1WithRSASignature", Digest.SHA1),
          weak("1.2.840.10045.4.1", "ecdsa-with-SHA1", Digest.SHA1),
          weak("1.2.840.10040.4.3", "dsa-with-sha1", Digest.SHA1),
          weak("1.3.14.3.2.27", "dsaWithSHA1", Digest.SHA1),
          weak("1.3.14.3.2.13", "dsaWithSHA", Digest.SHA1),
          strong("1.2.840.113549.1.1.11", "sha256WithRSAEncryption", "SHA256withRSA"),
          strong("1.2.840.113549.1.1.12", "sha384WithRSAEncryption", "SHA384withRSA"),
          strong("1.2.840.113549.1.1.13", "sha512WithRSAEncryption", "SHA512withRSA"),
          strong("1.2.840.10045.4.3.2", "ecdsa-with-SHA256", "SHA256withECDSA"),
          strong("1.2.840.10045.4.3.3", "ecdsa-with-SHA384", "SHA384withECDSA"),
          strong("1.2.840.10045.4.3.4", "ecdsa-with-SHA512", "SHA512withECDSA"));

  private static final Map<ASN1ObjectIdentifier, String> PSS_DIGESTS =
      Map.of(
          NISTObjectIdentifiers.id_sha256, "SHA-256",
          NISTObjectIdentifiers.id_sha384, "SHA-384",
          NISTObjectIdentifiers.id_sha512, "SHA-512");

  static SignatureAlgorithm of(AlgorithmIdentifier identifier) {
    ASN1ObjectIdentifier oid = identifier.getAlgorithm();
    if (oid.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
      return pss(identifier).orElse(unknown("RSASSA-PSS"));
    }
    return Optional.ofNullable(KNOWN.get(oid.getId())).orElseGet(() -> unknown(oid.getId()));
  }

  boolean isPss() {
    return saltLength > 0;
  }

  /** Without parameters RSASSA-PSS means SHA-1 (RFC 4055 3.1), and is not known here. */
  private static Optional<SignatureAlgorithm> pss(AlgorithmIdentifier identifier) {
    if (identifier.getParameters() == null) {
      return Optional.empty();
    }
    RSASSAPSSparams parameters = RSASSAPSSparams.getInstance(identifier.getParameters());
    String digest = PSS_DIGESTS.get(parameters.getHashAlgorithm().getAlgorithm());
    int salt = parameters.getSaltLength().intValueExact();
    return digest == null || salt < 1 || salt > LONGEST_SALT
        ? Optional.empty()
        : Optional.of(
            new SignatureAlgorithm("RSASSA-PSS with " + digest, Digest.STRONG, digest, salt));
  }

  private static SignatureAlgorithm unknown(String name) {
    return new SignatureAlgorithm(name, Digest.UNKNOWN, "", 0);
  }

  private static Map.Entry<String, SignatureAlgorithm> weak(
      String oid, String name, Digest digest) {
    return Map.entry(oid, new SignatureAlgorithm(name, digest, "", 0));
  }

  private static Map.Entry<String, SignatureAlgorithm> strong(
      String oid, String name, String javaName) {
    return Map.entry(oid, new SignatureAlgorithm(name, Digest.STRONG, javaName, 0));
  }
}
