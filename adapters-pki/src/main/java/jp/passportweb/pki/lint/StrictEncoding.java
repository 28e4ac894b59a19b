package jp.passportweb.pki.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import jp.passportweb.domain.signingrequest.Der;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.TBSCertificate;

/** DER, outside and in every extension: it is the same when it is encoded again (X.690 10). */
final class StrictEncoding {
  private StrictEncoding() {}

  static Optional<String> broken(Der toBeSigned) {
    TBSCertificate certificate = TBSCertificate.getInstance(toBeSigned.bytes());
    if (!Arrays.equals(der(certificate), toBeSigned.bytes())) {
      return Optional.of("no DER");
    }
    Extensions extensions = certificate.getExtensions();
    if (extensions == null) {
      return Optional.of("without extensions");
    }
    return Arrays.stream(extensions.getExtensionOIDs())
        .filter(type -> !isDer(extensions, type))
        .findFirst()
        .map(type -> "no DER in " + type);
  }

  static byte[] der(ASN1Encodable element) {
    try {
      return element.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new UncheckedIOException("encoding into memory", e);
    }
  }

  private static boolean isDer(Extensions extensions, ASN1ObjectIdentifier type) {
    byte[] value = extensions.getExtension(type).getExtnValue().getOctets();
    try {
      return Arrays.equals(der(ASN1Primitive.fromByteArray(value)), value);
    } catch (IOException e) {
      return false;
    }
  }
}
