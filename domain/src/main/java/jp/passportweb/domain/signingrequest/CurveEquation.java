package jp.passportweb.domain.signingrequest;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.EllipticCurve;

/**
 * Whether a point is in range and on its curve. The curves have cofactor one, so this is the full
 * public key validation of BR 6.1.6 (NIST SP 800-56A 5.6.2.3.3).
 */
final class CurveEquation {
  private CurveEquation() {}

  static boolean holds(PublicKeyFacts.EllipticCurve point) {
    EllipticCurve curve = curve(point.curve());
    BigInteger p = ((ECFieldFp) curve.getField()).getP();
    BigInteger x = point.x();
    BigInteger y = point.y();
    BigInteger right = x.multiply(x).add(curve.getA()).multiply(x).add(curve.getB()).mod(p);
    return isInRange(x, p) && isInRange(y, p) && y.multiply(y).mod(p).equals(right);
  }

  private static boolean isInRange(BigInteger coordinate, BigInteger p) {
    return coordinate.signum() >= 0 && coordinate.compareTo(p) < 0;
  }

  private static EllipticCurve curve(NamedCurve name) {
    try {
      AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
      parameters.init(new ECGenParameterSpec(name.standardName()));
      return parameters.getParameterSpec(ECParameterSpec.class).getCurve();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java knows " + name, e);
    }
  }
}
