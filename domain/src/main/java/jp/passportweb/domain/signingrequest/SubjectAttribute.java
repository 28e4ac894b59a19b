package jp.passportweb.domain.signingrequest;

/**
 * One attribute of a CSR's subject; shown, and never taken over.
 *
 * @param type its short name (CN, O, OU, C, ST, L, emailAddress …), else its OID
 */
public record SubjectAttribute(String type, String value) {}
