package jp.passportweb.pki.ocsp;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.jspecify.annotations.Nullable;

/** An OCSP request as it is understood (RFC 6960 4.1); who signed it does not matter. */
sealed interface StatusRequest {
  /** Well-formed: certificates as they were asked for, and the nonce to be echoed. */
  record Questions(List<CertificateID> certificates, @Nullable Extension nonce)
      implements StatusRequest {}

  /** Anything else. */
  record Malformed() implements StatusRequest {}

  /** A request for one certificate has about a hundred bytes. */
  int LARGEST = 16 * 1024;

  /** RFC 9654 2.1. */
  int LONGEST_NONCE = 128;

  static StatusRequest read(byte[] request) {
    try {
      return request.length > LARGEST
          ? new Malformed()
          : questions(OCSPRequest.getInstance(ASN1Primitive.fromByteArray(request)));
    } catch (IOException | RuntimeException e) {
      // The library's own doubts, wherever they come from.
      return new Malformed();
    }
  }

  private static StatusRequest questions(OCSPRequest request) {
    TBSRequest content = request.getTbsRequest();
    List<Request> all =
        Stream.of(content.getRequestList().toArray()).map(Request::getInstance).toList();
    Extension nonce = nonce(content.getRequestExtensions());
    boolean understood =
        content.getVersion().hasValue(0)
            && !all.isEmpty()
            && understands(content.getRequestExtensions())
            && all.stream()
                .map(Request::getSingleRequestExtensions)
                .allMatch(StatusRequest::understands);
    return understood && (nonce == null || isWellSized(nonce))
        ? new Questions(all.stream().map(r -> new CertificateID(r.getReqCert())).toList(), nonce)
        : new Malformed();
  }

  private static @Nullable Extension nonce(@Nullable Extensions extensions) {
    return extensions == null
        ? null
        : extensions.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
  }

  private static boolean isWellSized(Extension nonce) {
    ASN1Encodable value = nonce.getParsedValue();
    int length = ASN1OctetString.getInstance(value).getOctetsLength();
    return length >= 1 && length <= LONGEST_NONCE;
  }

  /** What is critical must be understood (RFC 5280 4.2), and only the nonce is. */
  private static boolean understands(@Nullable Extensions extensions) {
    return extensions == null
        || Arrays.stream(extensions.getCriticalExtensionOIDs()).allMatch(StatusRequest::isKnown);
  }

  private static boolean isKnown(ASN1ObjectIdentifier type) {
    return type.equals(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
  }
}
