package jp.passportweb.pki.signingrequest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.passportweb.domain.signingrequest.RequestedExtension;
import jp.passportweb.domain.signingrequest.RequestedName;
import jp.passportweb.domain.signingrequest.SigningRequestReader.Defect;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/** Gathers what the attributes of a CSR ask for (RFC 2986 4.1, RFC 2985 5.4). */
final class RequestAttributes {
  private static final ASN1ObjectIdentifier MICROSOFT_EXTENSIONS =
      new ASN1ObjectIdentifier("1.3.6.1.4.1.311.2.1.14");

  private final RequestExtensions extensions = new RequestExtensions();
  private final Set<ASN1ObjectIdentifier> types = new HashSet<>();

  private RequestAttributes() {}

  static RequestAttributes read(ASN1Encodable element) {
    if (!(element instanceof ASN1TaggedObject tagged) || !tagged.hasContextTag(0)) {
      throw malformed();
    }
    RequestAttributes attributes = new RequestAttributes();
    elements(tagged).forEach(attributes::take);
    return attributes;
  }

  List<RequestedName> names() {
    return extensions.names();
  }

  List<RequestedExtension> extensions() {
    return extensions.requested();
  }

  boolean asksToBeAuthority() {
    return extensions.asksToBeAuthority();
  }

  boolean holdsChallengePassword() {
    return types.contains(PKCSObjectIdentifiers.pkcs_9_at_challengePassword);
  }

  /** An implicit SET OF, in the order of the CSR: many tools do not sort it. */
  private static List<ASN1Encodable> elements(ASN1TaggedObject tagged) {
    List<ASN1Encodable> elements = new ArrayList<>();
    ((ASN1Sequence) tagged.getBaseUniversal(false, BERTags.SEQUENCE)).forEach(elements::add);
    return elements;
  }

  private void take(ASN1Encodable element) {
    ASN1Sequence pair =
        BouncyCastleSigningRequestReader.sequence(element, 2, 2, Defect.MALFORMED_ATTRIBUTES);
    if (!(pair.getObjectAt(0) instanceof ASN1ObjectIdentifier type)
        || !(pair.getObjectAt(1) instanceof ASN1Set values)
        || values.size() == 0
        || !types.add(type)) {
      throw malformed();
    }
    if (type.equals(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest)
        || type.equals(MICROSOFT_EXTENSIONS)) {
      takeExtensions(values);
    }
  }

  private void takeExtensions(ASN1Set values) {
    if (values.size() != 1) {
      throw malformed();
    }
    extensions.take(values.getObjectAt(0));
  }

  private static MalformedRequest malformed() {
    return new MalformedRequest(Defect.MALFORMED_ATTRIBUTES);
  }
}
