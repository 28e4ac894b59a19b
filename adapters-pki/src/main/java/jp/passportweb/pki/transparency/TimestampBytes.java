package jp.passportweb.pki.transparency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.transparency.SignedTimestamp;
import org.bouncycastle.asn1.x509.Certificate;

/** Timestamps as bytes, and what logs sign (RFC 6962 3.2, 3.3). */
final class TimestampBytes {
  private static final int VERSION_1 = 0;
  private static final int CERTIFICATE_TIMESTAMP = 0;
  private static final int PRECERTIFICATE_ENTRY = 1;
  private static final HexFormat HEX = HexFormat.of();

  private TimestampBytes() {}

  /** SignedCertificateTimestampList. */
  static byte[] list(List<SignedTimestamp> timestamps) {
    TlsBytes all = new TlsBytes();
    timestamps.forEach(one -> all.vector(single(one), 2));
    return new TlsBytes().vector(all.all(), 2).all();
  }

  private static byte[] single(SignedTimestamp timestamp) {
    return new TlsBytes()
        .number(VERSION_1, 1)
        .raw(HEX.parseHex(timestamp.log().hex()))
        .number(timestamp.at().toEpochMilli(), Long.BYTES)
        .vector(HEX.parseHex(timestamp.extensions()), 2)
        .raw(HEX.parseHex(timestamp.signature()))
        .all();
  }

  /**
   * What a log signs.
   *
   * @param toBeSigned without poison and timestamps
   * @param extensions as they stand in the timestamp
   */
  static byte[] signed(Instant at, Der toBeSigned, Certificate issuer, byte[] extensions) {
    return new TlsBytes()
        .number(VERSION_1, 1)
        .number(CERTIFICATE_TIMESTAMP, 1)
        .number(at.toEpochMilli(), Long.BYTES)
        .number(PRECERTIFICATE_ENTRY, 2)
        .raw(sha256(SignedPart.encoded(issuer.getSubjectPublicKeyInfo()).bytes()))
        .vector(toBeSigned.bytes(), 3)
        .vector(extensions, 2)
        .all();
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
