package jp.passportweb.domain.signingrequest;

/**
 * One entry of a CSR's subjectAltName.
 *
 * @param type dNSName, iPAddress, rfc822Name, uniformResourceIdentifier …
 */
public record RequestedName(Type type, String value) {
  /** The kinds of GeneralName; only DNS names can be certified. */
  public enum Type {
    DNS,
    IP_ADDRESS,
    EMAIL,
    URI,
    OTHER
  }
}
