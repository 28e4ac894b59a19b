package jp.passportweb.pki.authority;

import java.util.List;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.certificate.SubjectContent;
import jp.passportweb.domain.organization.RegistrationNumber;
import jp.passportweb.domain.signingrequest.DnsName;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;

/** The subject of a certificate, in the order and encoding of BR 7.1.4.2 and EVG 7.1.4.2. */
final class SubscriberSubject {
  private static final String JAPAN = "JP";

  /** EVG 7.1.4.2.2: the jurisdiction of incorporation. */
  private static final ASN1ObjectIdentifier JURISDICTION_COUNTRY =
      new ASN1ObjectIdentifier("1.3.6.1.4.1.311.60.2.1.3");

  /** ub-common-name of RFC 5280. */
  private static final int LONGEST_COMMON_NAME = 64;

  private final X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE);

  private SubscriberSubject() {}

  static X500Name of(ValidationLevel level, SubjectContent content, List<DnsName> names) {
    SubscriberSubject subject = new SubscriberSubject();
    if (level == ValidationLevel.EV) {
      subject.addIncorporation(content);
    }
    subject.addOrganization(content);
    subject.addCommonName(names.getFirst().text());
    return subject.name.build();
  }

  private void addIncorporation(SubjectContent content) {
    addText(BCStyle.BUSINESS_CATEGORY, businessCategory(content));
    addPrintable(JURISDICTION_COUNTRY, JAPAN);
    addPrintable(BCStyle.SERIALNUMBER, serialNumber(content));
  }

  private void addOrganization(SubjectContent content) {
    addPrintable(BCStyle.C, JAPAN);
    addText(BCStyle.ST, content.prefecture().latin());
    addText(BCStyle.L, content.locality().text());
    addText(BCStyle.O, content.organization().text());
  }

  /** A longer name stands in subjectAltName alone. */
  private void addCommonName(String commonName) {
    if (commonName.length() <= LONGEST_COMMON_NAME) {
      addText(BCStyle.CN, commonName);
    }
  }

  /** EVG 7.1.4.2.3. */
  private static String businessCategory(SubjectContent content) {
    return switch (content.kind()) {
      case REGISTERED_COMPANY, ASSOCIATION -> "Private Organization";
      case PUBLIC_OFFICE -> "Government Entity";
      case SOLE_PROPRIETOR ->
          throw new IllegalArgumentException("EV certificates name no sole proprietors");
    };
  }

  /**
   * EVG 7.1.4.2.5: the number as the registry writes it; a public office without one says what it
   * is.
   */
  private static String serialNumber(SubjectContent content) {
    @Nullable RegistrationNumber number = content.registrationNumber();
    if (number != null) {
      return number.hyphenated();
    }
    return switch (content.kind()) {
      case PUBLIC_OFFICE -> "Government Entity";
      case REGISTERED_COMPANY, ASSOCIATION, SOLE_PROPRIETOR ->
          throw new IllegalArgumentException("an EV certificate needs a registration number");
    };
  }

  private void addText(ASN1ObjectIdentifier type, String text) {
    name.addRDN(type, new DERUTF8String(text));
  }

  private void addPrintable(ASN1ObjectIdentifier type, String text) {
    name.addRDN(type, new DERPrintableString(text));
  }
}
