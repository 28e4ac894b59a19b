package jp.passportweb.pki.transparency;

import java.util.HexFormat;
import java.util.List;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.transparency.Precertification;
import jp.passportweb.domain.transparency.SignedTimestamp;
import jp.passportweb.domain.transparency.TransparencyLog;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.TBSCertificate;

/** Precertificates signed by who signs the certificate (RFC 6962 3.1; BR allows no other). */
public final class EmbeddedPrecertification implements Precertification {
  static final ASN1ObjectIdentifier POISON = new ASN1ObjectIdentifier("1.3.6.1.4.1.11129.2.4.3");
  static final ASN1ObjectIdentifier TIMESTAMPS =
      new ASN1ObjectIdentifier("1.3.6.1.4.1.11129.2.4.2");

  @Override
  public Der poisoned(Der toBeSigned) {
    return SignedPart.with(
        SignedPart.of(toBeSigned),
        new Extension(POISON, true, octets(SignedPart.encoded(DERNull.INSTANCE).bytes())));
  }

  /** An OCTET STRING in the extension's own (RFC 6962 3.3). */
  @Override
  public Der timestamped(Der toBeSigned, Der precertificate, List<SignedTimestamp> timestamps) {
    Der list = SignedPart.encoded(octets(TimestampBytes.list(timestamps)));
    Der content =
        SignedPart.with(
            SignedPart.of(toBeSigned), new Extension(TIMESTAMPS, false, octets(list.bytes())));
    if (!correspond(precertificate, content)) {
      throw new IllegalStateException("not what the precertificate promised");
    }
    return content;
  }

  /** Whether the two are the same but for poison and timestamps (RFC 6962 3.2). */
  static boolean correspond(Der precertificate, Der content) {
    TBSCertificate promised = Certificate.getInstance(precertificate.bytes()).getTBSCertificate();
    return SignedPart.without(promised, POISON)
        .equals(SignedPart.without(SignedPart.of(content), TIMESTAMPS));
  }

  @Override
  public boolean isGiven(
      SignedTimestamp timestamp, TransparencyLog log, Der toBeSigned, Der issuer) {
    byte[] signed =
        TimestampBytes.signed(
            timestamp.at(),
            toBeSigned,
            Certificate.getInstance(issuer.bytes()),
            HexFormat.of().parseHex(timestamp.extensions()));
    return timestamp.log().equals(log.id())
        && LogSignature.verifies(HexFormat.of().parseHex(timestamp.signature()), signed, log.key());
  }

  private static DEROctetString octets(byte[] content) {
    return new DEROctetString(content);
  }
}
