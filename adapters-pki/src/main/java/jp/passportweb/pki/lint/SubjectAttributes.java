package jp.passportweb.pki.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1PrintableString;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;

/** The attributes that a subject may hold, in the order in which they stand there (BR 7.1.4.2). */
enum SubjectAttributes {
  BUSINESS_CATEGORY("2.5.4.15", 128, false),
  JURISDICTION_COUNTRY("1.3.6.1.4.1.311.60.2.1.3", 2, true),
  SERIAL_NUMBER("2.5.4.5", 64, true),
  COUNTRY("2.5.4.6", 2, true),
  STATE("2.5.4.8", 128, false),
  LOCALITY("2.5.4.7", 128, false),
  ORGANIZATION("2.5.4.10", 64, false),
  COMMON_NAME("2.5.4.3", 64, false);

  /** A name too long for it goes without a common name. */
  static final List<SubjectAttributes> ORGANIZATION_VALIDATED =
      List.of(COUNTRY, STATE, LOCALITY, ORGANIZATION, COMMON_NAME);

  static final List<SubjectAttributes> EXTENDED_VALIDATION = List.of(values());

  private final String oid;
  private final int longest;
  private final boolean printableOnly;

  SubjectAttributes(String oid, int longest, boolean printableOnly) {
    this.oid = oid;
    this.longest = longest;
    this.printableOnly = printableOnly;
  }

  static Optional<SubjectAttributes> of(AttributeTypeAndValue attribute) {
    return Arrays.stream(values())
        .filter(known -> known.oid.equals(attribute.getType().getId()))
        .findFirst();
  }

  boolean isWellEncoded(ASN1Encodable value) {
    return value instanceof ASN1PrintableString
        || (!printableOnly && value instanceof ASN1UTF8String);
  }

  /** Characters are counted, not bytes. */
  boolean isShortEnough(String text) {
    return !text.isEmpty() && text.codePointCount(0, text.length()) <= longest;
  }

  static String text(AttributeTypeAndValue attribute) {
    return ((ASN1String) attribute.getValue()).getString();
  }
}
