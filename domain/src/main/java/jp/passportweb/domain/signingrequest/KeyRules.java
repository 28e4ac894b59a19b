package jp.passportweb.domain.signingrequest;

import java.util.List;

/** Which keys are certified (BR 6.1.1.3, 6.1.5, 6.1.6; REQUIREMENTS §6.2). */
public final class KeyRules {
  private final KeyPolicy policy;

  public KeyRules(KeyPolicy policy) {
    this.policy = policy;
  }

  /** Every rule that the key breaks; none when it may be certified. */
  public List<KeyFinding> broken(PublicKeyFacts key) {
    return switch (key) {
      case PublicKeyFacts.Rsa rsa -> new RsaKeyRules(policy).broken(rsa);
      case PublicKeyFacts.EllipticCurve point ->
          CurveEquation.holds(point)
              ? List.of()
              : List.of(new KeyFinding.PointNotOnCurve(point.curve()));
      case PublicKeyFacts.Unsupported(String algorithm) ->
          List.of(new KeyFinding.UnsupportedKey(algorithm));
    };
  }
}
