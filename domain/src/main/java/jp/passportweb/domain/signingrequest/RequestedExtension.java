package jp.passportweb.domain.signingrequest;

/**
 * An extension that a CSR asks for; none is copied.
 *
 * @param name its name where it is known, else its OID
 */
public record RequestedExtension(String oid, String name) {
  public static final String BASIC_CONSTRAINTS = "2.5.29.19";
  public static final String SUBJECT_ALTERNATIVE_NAME = "2.5.29.17";
}
