package jp.passportweb.pki.signingrequest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.passportweb.domain.signingrequest.RequestedExtension;
import jp.passportweb.domain.signingrequest.RequestedName;
import jp.passportweb.domain.signingrequest.SigningRequestReader.Defect;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;

/** Gathers the extensions that a CSR asks for (RFC 5280 4.1, 4.2). */
final class RequestExtensions {
  private final List<RequestedExtension> requested = new ArrayList<>();
  private final List<RequestedName> names = new ArrayList<>();
  private final Set<ASN1ObjectIdentifier> types = new HashSet<>();
  private boolean authority;

  List<RequestedExtension> requested() {
    return List.copyOf(requested);
  }

  List<RequestedName> names() {
    return List.copyOf(names);
  }

  boolean asksToBeAuthority() {
    return authority;
  }

  void take(ASN1Encodable extensions) {
    BouncyCastleSigningRequestReader.sequence(
            extensions, 1, Integer.MAX_VALUE, Defect.MALFORMED_ATTRIBUTES)
        .forEach(this::takeOne);
  }

  private void takeOne(ASN1Encodable element) {
    ASN1Sequence parts =
        BouncyCastleSigningRequestReader.sequence(element, 2, 3, Defect.MALFORMED_ATTRIBUTES);
    boolean critical = parts.size() == 2 || parts.getObjectAt(1) instanceof ASN1Boolean;
    if (critical
        && parts.getObjectAt(0) instanceof ASN1ObjectIdentifier type
        && parts.getObjectAt(parts.size() - 1) instanceof ASN1OctetString value) {
      take(type, value.getOctets());
    } else {
      throw new MalformedRequest(Defect.MALFORMED_ATTRIBUTES);
    }
  }

  private void take(ASN1ObjectIdentifier type, byte[] value) {
    if (!types.add(type)) {
      throw new MalformedRequest(Defect.DUPLICATE_EXTENSION);
    }
    requested.add(new RequestedExtension(type.getId(), AlgorithmNames.ofExtension(type)));
    try {
      if (type.equals(Extension.subjectAlternativeName)) {
        names.addAll(AlternativeNames.read(StrictDer.decode(value)));
      } else if (type.equals(Extension.basicConstraints)) {
        authority = BasicConstraints.getInstance(StrictDer.decode(value)).isCA();
      }
    } catch (RuntimeException e) {
      throw new MalformedRequest(Defect.MALFORMED_ATTRIBUTES);
    }
  }
}
