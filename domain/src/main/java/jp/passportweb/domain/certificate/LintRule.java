package jp.passportweb.domain.certificate;

/**
 * What is asked of a certificate before it is signed, of a CRL before it is published, and of the
 * certificates of authorities and their responders when they are made, each with its source
 * (REQUIREMENTS §6.1, LINT-1).
 */
public enum LintRule {
  ENCODING("X.690 10, RFC 5280 4.1"),
  VERSION("RFC 5280 4.1.2.1"),
  SERIAL_NUMBER("BR 7.1.2.7, RFC 5280 4.1.2.2"),
  SIGNATURE_ALGORITHM("BR 7.1.3.2"),
  ISSUER("BR 7.1.4.1"),
  TIME_ENCODING("RFC 5280 4.1.2.5"),
  NOT_BEFORE("BR 7.1.2.7"),
  LIFETIME("BR 6.3.2"),
  OUTLIVES_ISSUER("RFC 5280 6.1.3"),
  KEY("BR 6.1.5, 6.1.6"),
  KEY_BLOCKED("BR 6.1.1.3"),
  SUBJECT_SHAPE("BR 7.1.4.1"),
  SUBJECT_ATTRIBUTES("BR 7.1.2.7.4, 7.1.4.2, EVG 7.1.4.2"),
  SUBJECT_ENCODING("BR 7.1.4.2"),
  SUBJECT_LENGTH("BR 7.1.4.2"),
  SUBJECT_VALUE("BR 7.1.2.7.4, 7.1.4.2"),
  BUSINESS_CATEGORY("EVG 7.1.4.2.3"),
  REGISTRATION_NUMBER("EVG 7.1.4.2.5"),
  COMMON_NAME("BR 7.1.4.3"),
  EXTENSIONS("BR 7.1.2.7.6"),
  CRITICALITY("BR 7.1.2.7.6"),
  AUTHORITY_KEY_IDENTIFIER("BR 7.1.2.11.1"),
  KEY_USAGE("BR 7.1.2.7.11"),
  EXTENDED_KEY_USAGE("BR 7.1.2.7.10"),
  BASIC_CONSTRAINTS("BR 7.1.2.7.8"),
  POLICIES("BR 7.1.2.7.9"),
  ISSUER_AND_STATUS_ADDRESSES("BR 7.1.2.7.7"),
  LIST_ADDRESS("BR 7.1.2.11.2"),
  NAME_KIND("BR 7.1.2.7.12"),
  NAME_FORM("BR 7.1.2.7.12, 4.2.2, 3.2.2.6"),
  NAME_REPEATED("BR 7.1.2.7.12"),
  WILDCARD("EVG 7.1.4.2.1"),

  LIST_ENCODING("X.690 10, RFC 5280 5.1"),
  LIST_VERSION("RFC 5280 5.1.2.1"),
  LIST_ISSUER("RFC 5280 5.1.2.3"),
  LIST_SIGNATURE("RFC 5280 5.1.1.2, BR 7.1.3.2"),
  LIST_TIMES("RFC 5280 5.1.2.4, 5.1.2.5, BR 4.9.7, 7.2"),
  LIST_EXTENSIONS("RFC 5280 5.2, BR 7.2.2"),
  LIST_AUTHORITY_KEY_IDENTIFIER("RFC 5280 5.2.1"),
  LIST_NUMBER("RFC 5280 5.2.3"),
  LIST_ENTRIES("RFC 5280 5.1.2.6"),
  LIST_REASON("RFC 5280 5.3.1, BR 7.2.2"),

  AUTHORITY_FRAME("RFC 5280 4.1, BR 7.1.3.2"),
  AUTHORITY_LIFE("BR 7.1.2.1.1, 7.1.2.8"),
  AUTHORITY_KEY("BR 6.1.5, 6.1.6"),
  AUTHORITY_NAMES("BR 7.1.2.10.2, 7.1.4.1"),
  AUTHORITY_EXTENSIONS("BR 7.1.2.1.2, 7.1.2.6.1, 7.1.2.8.2"),
  AUTHORITY_IDENTIFIERS("BR 7.1.2.1.3, 7.1.2.11.1, 7.1.2.11.4"),
  AUTHORITY_CONSTRAINTS("BR 7.1.2.1.4, 7.1.2.10.4"),
  AUTHORITY_KEY_USAGE("BR 7.1.2.10.7, 7.1.2.8.7"),
  AUTHORITY_PURPOSE("BR 7.1.2.10.6, 7.1.2.8.5"),
  AUTHORITY_POLICIES("BR 7.1.2.10.5");

  private final String source;

  LintRule(String source) {
    this.source = source;
  }

  /** Whether another key mends it. */
  public boolean isTheKeys() {
    return this == KEY || this == KEY_BLOCKED;
  }

  /** Where the rule is written. */
  public String source() {
    return source;
  }
}
