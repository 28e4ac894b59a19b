package jp.passportweb.pki.signingrequest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.signingrequest.RequestedName;
import jp.passportweb.domain.signingrequest.SigningRequestReader.Defect;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** Reads subjectAltName (RFC 5280 4.2.1.6). */
final class AlternativeNames {
  private AlternativeNames() {}

  static List<RequestedName> read(ASN1Primitive extension) {
    List<RequestedName> names =
        Stream.of(GeneralNames.getInstance(extension).getNames())
            .map(AlternativeNames::name)
            .toList();
    if (names.isEmpty()) {
      throw new MalformedRequest(Defect.MALFORMED_ATTRIBUTES);
    }
    return names;
  }

  private static RequestedName name(GeneralName name) {
    return switch (name.getTagNo()) {
      case GeneralName.dNSName -> text(RequestedName.Type.DNS, name);
      case GeneralName.rfc822Name -> text(RequestedName.Type.EMAIL, name);
      case GeneralName.uniformResourceIdentifier -> text(RequestedName.Type.URI, name);
      case GeneralName.iPAddress -> new RequestedName(RequestedName.Type.IP_ADDRESS, address(name));
      case GeneralName.directoryName -> other("directoryName");
      case GeneralName.otherName -> other("otherName");
      case GeneralName.registeredID -> other("registeredID");
      default -> other("GeneralName [" + name.getTagNo() + "]");
    };
  }

  private static RequestedName text(RequestedName.Type type, GeneralName name) {
    return new RequestedName(type, name.getName().toString());
  }

  private static RequestedName other(String kind) {
    return new RequestedName(RequestedName.Type.OTHER, kind);
  }

  private static String address(GeneralName name) {
    try {
      return InetAddress.getByAddress(ASN1OctetString.getInstance(name.getName()).getOctets())
          .getHostAddress();
    } catch (UnknownHostException e) {
      throw new MalformedRequest(Defect.MALFORMED_ATTRIBUTES);
    }
  }
}
