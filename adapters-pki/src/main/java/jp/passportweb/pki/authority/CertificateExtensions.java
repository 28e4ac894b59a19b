package jp.passportweb.pki.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;

/** Gathers a certificate's extensions in their order. */
final class CertificateExtensions {
  private final ExtensionsGenerator generator = new ExtensionsGenerator();

  CertificateExtensions critical(ASN1ObjectIdentifier type, ASN1Encodable value) {
    return add(type, true, value);
  }

  CertificateExtensions plain(ASN1ObjectIdentifier type, ASN1Encodable value) {
    return add(type, false, value);
  }

  Extensions all() {
    return generator.generate();
  }

  private CertificateExtensions add(
      ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
    try {
      generator.addExtension(type, critical, value);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("encoding into memory", e);
    }
  }
}
