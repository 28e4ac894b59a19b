package jp.passportweb.persistence.applicationrecord;

import java.util.Optional;
import java.util.UUID;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contact.Country;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.contact.Extension;
import jp.passportweb.domain.contact.Furigana;
import jp.passportweb.domain.contact.InvoiceDelivery;
import jp.passportweb.domain.contact.PersonName;
import jp.passportweb.domain.contact.PhoneNumber;
import jp.passportweb.domain.contact.ShortText;
import jp.passportweb.domain.organization.Address;
import jp.passportweb.domain.organization.KanaName;
import jp.passportweb.domain.organization.LegalName;
import jp.passportweb.domain.organization.PostalCode;
import jp.passportweb.persistence.jooq.tables.records.ApplicationContactRecord;

/** A row of {@code application_contact}. */
final class ContactRow {
  private ContactRow() {}

  static ApplicationContactRecord of(UUID record, Contact contact) {
    ApplicationContactRecord row = new ApplicationContactRecord();
    row.setRecordId(record);
    row.setRole(contact.role().name());
    row.setPersonName(contact.name().text());
    row.setCountry(contact.country().code());
    row.setFurigana(Optional.ofNullable(contact.furigana()).map(Furigana::text).orElse(null));
    row.setCompany(contact.company().text());
    row.setCompanyKana(Optional.ofNullable(contact.companyKana()).map(KanaName::text).orElse(null));
    row.setDepartment(Optional.ofNullable(contact.department()).map(ShortText::text).orElse(null));
    row.setJobTitle(Optional.ofNullable(contact.jobTitle()).map(ShortText::text).orElse(null));
    row.setPostalCode(
        Optional.ofNullable(contact.postalCode()).map(PostalCode::digits).orElse(null));
    row.setAddress(contact.address().text());
    row.setPhone(contact.phone().text());
    row.setPhoneExtension(
        Optional.ofNullable(contact.extension()).map(Extension::text).orElse(null));
    row.setFax(Optional.ofNullable(contact.fax()).map(PhoneNumber::text).orElse(null));
    row.setEmail(contact.email().text());
    row.setRenewalNotice(contact.renewalNotice());
    row.setOtherServicesNotice(contact.otherServicesNotice());
    row.setInvoiceDelivery(
        Optional.ofNullable(contact.invoiceDelivery()).map(Enum::name).orElse(null));
    return row;
  }

  static Contact contact(ApplicationContactRecord row) {
    return new Contact(
        ContactRole.valueOf(row.getRole()),
        new PersonName(row.getPersonName()),
        new Country(row.getCountry()),
        Optional.ofNullable(row.getFurigana()).map(Furigana::new).orElse(null),
        new LegalName(row.getCompany()),
        Optional.ofNullable(row.getCompanyKana()).map(KanaName::new).orElse(null),
        Optional.ofNullable(row.getDepartment()).map(ShortText::new).orElse(null),
        Optional.ofNullable(row.getJobTitle()).map(ShortText::new).orElse(null),
        Optional.ofNullable(row.getPostalCode()).map(PostalCode::new).orElse(null),
        new Address(row.getAddress()),
        new PhoneNumber(row.getPhone()),
        Optional.ofNullable(row.getPhoneExtension()).map(Extension::new).orElse(null),
        Optional.ofNullable(row.getFax()).map(PhoneNumber::new).orElse(null),
        new EmailAddress(row.getEmail()),
        row.getRenewalNotice(),
        row.getOtherServicesNotice(),
        Optional.ofNullable(row.getInvoiceDelivery()).map(InvoiceDelivery::valueOf).orElse(null));
  }
}
