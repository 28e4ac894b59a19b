package jp.passportweb.pki.ocsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.certificate.AuthorityCertificate;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.X509;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Makes OCSP requests, and lets parts of them be unusual. */
final class Asking {
  private final List<CertID> certificates = new ArrayList<>();
  private final List<Extension> extensions = new ArrayList<>();

  private Asking() {}

  static Asking of(AuthorityCertificate issuer, Der... certificates) {
    Asking asking = new Asking();
    Stream.of(certificates)
        .map(certificate -> X509.certificate(certificate).getSerialNumber())
        .forEach(serial -> asking.certificate(OIWObjectIdentifiers.idSHA1, issuer, serial));
    return asking;
  }

  static Asking ofNothing() {
    return new Asking();
  }

  Asking certificate(ASN1ObjectIdentifier hash, AuthorityCertificate issuer, BigInteger serial) {
    certificates.add(id(hash, issuer, serial));
    return this;
  }

  Asking raw(CertID id) {
    certificates.add(id);
    return this;
  }

  Asking nonce(int length) {
    return extension(
        OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(new byte[length]));
  }

  Asking extension(ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
    try {
      extensions.add(new Extension(type, critical, value.toASN1Primitive().getEncoded()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try {
      ASN1Encodable[] requests =
          certificates.stream().map(id -> new Request(id, null)).toArray(ASN1Encodable[]::new);
      Extensions all =
          extensions.isEmpty() ? null : new Extensions(extensions.toArray(Extension[]::new));
      return new OCSPRequest(new TBSRequest(null, new DERSequence(requests), all), null)
          .getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CertID id(ASN1ObjectIdentifier hash, AuthorityCertificate issuer, BigInteger serial) {
    try {
      return new CertificateID(
              new JcaDigestCalculatorProviderBuilder()
                  .build()
                  .get(new AlgorithmIdentifier(hash, DERNull.INSTANCE)),
              new X509CertificateHolder(issuer.certificate().bytes()),
              serial)
          .toASN1Primitive();
    } catch (IOException | OCSPException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }
}
