package jp.passportweb.domain.signingrequest;

/** The curves of BR 6.1.5. */
public enum NamedCurve {
  P256("secp256r1", "P-256", 256),
  P384("secp384r1", "P-384", 384),
  P521("secp521r1", "P-521", 521);

  private final String standardName;
  private final String displayName;
  private final int bits;

  NamedCurve(String standardName, String displayName, int bits) {
    this.standardName = standardName;
    this.displayName = displayName;
    this.bits = bits;
  }

  /** The name that Java and SEC 2 use: secp256r1. */
  public String standardName() {
    return standardName;
  }

  /** The name that people use: P-256. */
  public String displayName() {
    return displayName;
  }

  public int bits() {
    return bits;
  }
}
