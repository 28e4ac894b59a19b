package jp.passportweb.domain.caa;

import java.util.Optional;
import java.util.stream.Stream;

/** The tags that are known here (IANA's registry of CAA properties, read in 2026-11). */
enum CaaTag {
  ISSUE("issue"),
  ISSUE_WILD("issuewild"),
  REPORT("iodef"),

  /** RFC 9495: certificates for mail. */
  ISSUE_MAIL("issuemail"),

  /** Verified mark certificates. */
  ISSUE_MARK("issuevmc"),

  /** BR appendix A.1: whom to ask, in 3.2.2.4.13 and 3.2.2.4.17. */
  CONTACT_EMAIL("contactemail"),
  CONTACT_PHONE("contactphone");

  private final String text;

  CaaTag(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  boolean is(CaaRecord property) {
    return text.equals(property.tag());
  }

  static Optional<CaaTag> of(CaaRecord property) {
    return Stream.of(values()).filter(tag -> tag.is(property)).findFirst();
  }
}
