package jp.passportweb.pki.signingrequest;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import jp.passportweb.domain.signingrequest.NamedCurve;
import jp.passportweb.domain.signingrequest.PublicKeyFacts;
import jp.passportweb.domain.signingrequest.SigningRequestReader.Defect;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads a point of a named curve (RFC 5480 2.1.1, 2.2). Whether it lies on the curve is a rule's to
 * say.
 */
final class CurvePointReader {
  private static final Map<ASN1ObjectIdentifier, NamedCurve> CURVES =
      Map.of(
          SECObjectIdentifiers.secp256r1, NamedCurve.P256,
          SECObjectIdentifiers.secp384r1, NamedCurve.P384,
          SECObjectIdentifiers.secp521r1, NamedCurve.P521);

  private static final byte UNCOMPRESSED = 4;
  private static final byte COMPRESSED_EVEN = 2;
  private static final byte COMPRESSED_ODD = 3;

  private CurvePointReader() {}

  static PublicKeyFacts read(@Nullable ASN1Encodable parameters, byte[] point) {
    if (parameters instanceof ASN1Sequence) {
      return new PublicKeyFacts.Unsupported("explicit EC parameters");
    }
    if (!(parameters instanceof ASN1ObjectIdentifier oid)) {
      throw new MalformedRequest(Defect.MALFORMED_KEY);
    }
    NamedCurve curve = CURVES.get(oid);
    return curve == null ? new PublicKeyFacts.Unsupported(name(oid)) : point(curve, point);
  }

  private static PublicKeyFacts point(NamedCurve curve, byte[] point) {
    int size = (curve.bits() + Byte.SIZE - 1) / Byte.SIZE;
    if (point.length == 1 + size && (point[0] == COMPRESSED_EVEN || point[0] == COMPRESSED_ODD)) {
      return new PublicKeyFacts.Unsupported(curve.displayName() + " (compressed point)");
    }
    if (point.length != 1 + 2 * size || point[0] != UNCOMPRESSED) {
      throw new MalformedRequest(Defect.MALFORMED_KEY);
    }
    return new PublicKeyFacts.EllipticCurve(
        curve, number(point, 1, 1 + size), number(point, 1 + size, point.length));
  }

  private static BigInteger number(byte[] bytes, int from, int to) {
    return new BigInteger(1, Arrays.copyOfRange(bytes, from, to));
  }

  private static String name(ASN1ObjectIdentifier curve) {
    String name = ECNamedCurveTable.getName(curve);
    return name == null ? curve.getId() : name;
  }
}
