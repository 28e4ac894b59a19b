package jp.passportweb.domain.certificate;

/** What is asked of a certificate before it is signed, each with its source (REQUIREMENTS §6.1). */
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
  WILDCARD("EVG 7.1.4.2.1");

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
