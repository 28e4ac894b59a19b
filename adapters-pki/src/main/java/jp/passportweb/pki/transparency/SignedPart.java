package jp.passportweb.pki.transparency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import jp.passportweb.domain.signingrequest.Der;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;

/**
 * What is signed of a certificate, with one extension more or less; all others keep their order.
 */
final class SignedPart {
  private SignedPart() {}

  static TBSCertificate of(Der toBeSigned) {
    return TBSCertificate.getInstance(toBeSigned.bytes());
  }

  static Der with(TBSCertificate content, Extension added) {
    ExtensionsGenerator extensions = new ExtensionsGenerator();
    for (ASN1ObjectIdentifier type : content.getExtensions().getExtensionOIDs()) {
      extensions.addExtension(content.getExtensions().getExtension(type));
    }
    extensions.addExtension(added);
    return encoded(replaced(content, extensions.generate()));
  }

  static Der without(TBSCertificate content, ASN1ObjectIdentifier removed) {
    ExtensionsGenerator extensions = new ExtensionsGenerator();
    Arrays.stream(content.getExtensions().getExtensionOIDs())
        .filter(type -> !type.equals(removed))
        .map(content.getExtensions()::getExtension)
        .forEach(extensions::addExtension);
    return encoded(replaced(content, extensions.generate()));
  }

  private static TBSCertificate replaced(TBSCertificate content, Extensions extensions) {
    V3TBSCertificateGenerator generator = new V3TBSCertificateGenerator();
    generator.setSerialNumber(content.getSerialNumber());
    generator.setSignature(content.getSignature());
    generator.setIssuer(content.getIssuer());
    generator.setValidity(content.getValidity());
    generator.setSubject(content.getSubject());
    generator.setSubjectPublicKeyInfo(content.getSubjectPublicKeyInfo());
    generator.setExtensions(extensions);
    return generator.generateTBSCertificate();
  }

  static Der encoded(ASN1Encodable element) {
    try {
      return Der.of(element.toASN1Primitive().getEncoded(ASN1Encoding.DER));
    } catch (IOException e) {
      throw new UncheckedIOException("encoding into memory", e);
    }
  }
}
