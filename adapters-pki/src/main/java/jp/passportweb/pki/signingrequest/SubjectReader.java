package jp.passportweb.pki.signingrequest;

import java.util.ArrayList;
import java.util.List;
import jp.passportweb.domain.signingrequest.SigningRequestReader.Defect;
import jp.passportweb.domain.signingrequest.SubjectAttribute;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** Reads a subject: RDNs of one or more attributes with text in them (RFC 5280 4.1.2.4). */
final class SubjectReader {
  private static final int ANY_NUMBER = Integer.MAX_VALUE;

  private SubjectReader() {}

  static List<SubjectAttribute> read(ASN1Encodable subject) {
    ASN1Sequence names =
        BouncyCastleSigningRequestReader.sequence(subject, 0, ANY_NUMBER, Defect.MALFORMED_SUBJECT);
    List<SubjectAttribute> attributes = new ArrayList<>();
    for (ASN1Encodable name : names) {
      if (!(name instanceof ASN1Set set) || set.size() == 0) {
        throw new MalformedRequest(Defect.MALFORMED_SUBJECT);
      }
      set.forEach(attribute -> attributes.add(attribute(attribute)));
    }
    return List.copyOf(attributes);
  }

  private static SubjectAttribute attribute(ASN1Encodable element) {
    ASN1Sequence pair =
        BouncyCastleSigningRequestReader.sequence(element, 2, 2, Defect.MALFORMED_SUBJECT);
    if (pair.getObjectAt(0) instanceof ASN1ObjectIdentifier type
        && pair.getObjectAt(1) instanceof ASN1String value) {
      return new SubjectAttribute(shortName(type), text(value));
    }
    throw new MalformedRequest(Defect.MALFORMED_SUBJECT);
  }

  private static String text(ASN1String value) {
    try {
      return value.getString();
    } catch (RuntimeException e) {
      throw new MalformedRequest(Defect.MALFORMED_SUBJECT);
    }
  }

  private static String shortName(ASN1ObjectIdentifier type) {
    if (type.equals(BCStyle.EmailAddress)) {
      return "emailAddress";
    }
    String name = BCStyle.INSTANCE.oidToDisplayName(type);
    return name == null ? type.getId() : name;
  }
}
