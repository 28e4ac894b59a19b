package jp.passportweb.pki.signingrequest;

import java.io.IOException;
import java.io.UncheckedIOException;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.signingrequest.PublicKeyFacts;
import jp.passportweb.domain.signingrequest.SignatureFacts;
import jp.passportweb.domain.signingrequest.SigningRequest;
import jp.passportweb.domain.signingrequest.SigningRequestReader;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;

/** Reads PKCS#10 (RFC 2986) in strict DER, and lets nothing pass that is only almost so. */
public final class BouncyCastleSigningRequestReader implements SigningRequestReader {
  @Override
  public Reading read(Der der) {
    if (der.length() > SubmittedSigningRequest.LARGEST) {
      return new Reading.Malformed(Defect.NOT_A_SIGNING_REQUEST);
    }
    try {
      return reading(der, StrictDer.decode(der.bytes()));
    } catch (MalformedRequest e) {
      return new Reading.Malformed(e.defect());
    } catch (RuntimeException e) {
      // The library's own doubts, wherever they come from: such bytes are none of ours.
      return new Reading.Malformed(Defect.NOT_A_SIGNING_REQUEST);
    }
  }

  private static Reading reading(Der der, ASN1Primitive decoded) {
    ASN1Sequence outer = sequence(decoded, 3, 3, Defect.NOT_A_SIGNING_REQUEST);
    ASN1Sequence info = sequence(outer.getObjectAt(0), 3, 4, Defect.NOT_A_SIGNING_REQUEST);
    checkVersion(info.getObjectAt(0));
    var subject = SubjectReader.read(info.getObjectAt(1));
    Der keyInfo = encoded(info.getObjectAt(2));
    PublicKeyFacts key = KeyReader.read(info.getObjectAt(2));
    if (info.size() != 4) {
      throw new MalformedRequest(Defect.MALFORMED_ATTRIBUTES);
    }
    RequestAttributes attributes;
    try {
      attributes = RequestAttributes.read(info.getObjectAt(3));
    } catch (MalformedRequest e) {
      return new Reading.PartlyMalformed(e.defect(), key, signature(outer, info, key));
    }
    return new Reading.WellFormed(
        new SigningRequest(
            der,
            subject,
            keyInfo,
            key,
            signature(outer, info, key),
            attributes.names(),
            attributes.extensions(),
            attributes.asksToBeAuthority(),
            attributes.holdsChallengePassword()));
  }

  private static SignatureFacts signature(
      ASN1Sequence outer, ASN1Sequence info, PublicKeyFacts key) {
    if (!(outer.getObjectAt(2) instanceof ASN1BitString signature) || signature.getPadBits() != 0) {
      throw new MalformedRequest(Defect.MALFORMED_SIGNATURE);
    }
    return SignatureReader.read(outer.getObjectAt(1), encoded(info), signature.getOctets(), key);
  }

  private static void checkVersion(ASN1Encodable version) {
    if (!(version instanceof ASN1Integer number)) {
      throw new MalformedRequest(Defect.NOT_A_SIGNING_REQUEST);
    }
    if (!number.hasValue(0)) {
      throw new MalformedRequest(Defect.UNKNOWN_VERSION);
    }
  }

  static ASN1Sequence sequence(ASN1Encodable element, int least, int most, Defect otherwise) {
    if (element instanceof ASN1Sequence found && found.size() >= least && found.size() <= most) {
      return found;
    }
    throw new MalformedRequest(otherwise);
  }

  private static Der encoded(ASN1Encodable element) {
    try {
      return Der.of(element.toASN1Primitive().getEncoded(ASN1Encoding.DER));
    } catch (IOException e) {
      throw new UncheckedIOException("encoding into memory", e);
    }
  }
}
