package jp.passportweb.domain.request.draft;

import java.util.HashMap;
import java.util.Map;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.contact.Applicant;
import jp.passportweb.domain.contact.ApplicantForm;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.contact.ContactForm;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.organization.OrganizationForm;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier application says, as if it had been typed (REN-1, REI-4, CHG-1). The CSR is not
 * among it: a new certificate takes a new one.
 */
public final class TypedContent {
  private final Map<String, String> typed = new HashMap<>();

  private TypedContent() {}

  /**
   * The fields of a form.
   *
   * @param contacts the contract's present ones
   */
  public static Map<String, String> of(ApplicationContent content, Contacts contacts) {
    TypedContent fields = new TypedContent();
    fields.organization(content.organization());
    fields.applicant(content.applicant());
    contacts.all().forEach(fields::contact);
    fields.forks(content.organization(), contacts);
    fields.put(BasicForm.SERVER_SOFTWARE, content.basic().serverSoftware());
    fields.put(BasicForm.ACCOUNT_MAIL_TO, content.basic().accountMailTo().name());
    return Map.copyOf(fields.typed);
  }

  private void organization(Organization it) {
    put(OrganizationForm.KIND, it.kind().name());
    put(OrganizationForm.NAME, it.name().text());
    put(OrganizationForm.KANA, it.kana().text());
    put(
        OrganizationForm.REGISTRATION_NUMBER,
        it.registrationNumber() == null ? null : it.registrationNumber().hyphenated());
    put(OrganizationForm.REGISTERED_POSTAL_CODE, it.registeredPostalCode().digits());
    put(OrganizationForm.REGISTERED_ADDRESS, it.registeredAddress().text());
    put(
        OrganizationForm.PRESENT_POSTAL_CODE,
        it.presentPostalCode() == null ? null : it.presentPostalCode().digits());
    put(
        OrganizationForm.PRESENT_ADDRESS,
        it.presentAddress() == null ? null : it.presentAddress().text());
    put(OrganizationForm.SUBJECT_NAME, it.subjectName().text());
    put(OrganizationForm.PREFECTURE, it.prefecture().name());
    put(OrganizationForm.LOCALITY, it.locality().text());
  }

  private void applicant(Applicant it) {
    put(ApplicantForm.NAME, it.name().text());
    put(ApplicantForm.FURIGANA, it.furigana().text());
    put(ApplicantForm.DEPARTMENT, it.department() == null ? null : it.department().text());
    put(ApplicantForm.JOB_TITLE, it.jobTitle().text());
  }

  private void contact(Contact it) {
    Map<String, @Nullable String> fields = new HashMap<>();
    fields.put(ContactForm.NAME, it.name().text());
    fields.put(ContactForm.FURIGANA, it.furigana() == null ? null : it.furigana().text());
    fields.put(ContactForm.COUNTRY, it.country().code());
    fields.put(ContactForm.COMPANY, it.company().text());
    fields.put(ContactForm.COMPANY_KANA, it.companyKana() == null ? null : it.companyKana().text());
    fields.put(ContactForm.DEPARTMENT, it.department() == null ? null : it.department().text());
    fields.put(ContactForm.JOB_TITLE, it.jobTitle() == null ? null : it.jobTitle().text());
    fields.put(ContactForm.POSTAL_CODE, it.postalCode() == null ? null : it.postalCode().digits());
    fields.put(ContactForm.ADDRESS, it.address().text());
    fields.put(ContactForm.PHONE, it.phone().text());
    fields.put(ContactForm.EXTENSION, it.extension() == null ? null : it.extension().text());
    fields.put(ContactForm.FAX, it.fax() == null ? null : it.fax().text());
    fields.put(ContactForm.EMAIL, it.email().text());
    fields.put(ContactForm.EMAIL_AGAIN, it.email().text());
    fields.put(ContactForm.RENEWAL_NOTICE, it.renewalNotice() ? "yes" : "no");
    fields.put(ContactForm.OTHER_SERVICES_NOTICE, it.otherServicesNotice() ? "yes" : "no");
    fields.put(
        ContactForm.INVOICE_DELIVERY,
        it.invoiceDelivery() == null ? null : it.invoiceDelivery().name());
    fields.forEach((word, text) -> put(ContactForm.field(it.role(), word), text));
  }

  /** 登録担当者 as typed, because 担当者変更 does not ask for 申請者; the others as they are. */
  private void forks(Organization organization, Contacts contacts) {
    Contact registration = contacts.registration();
    put(ContactsForm.who(ContactRole.REGISTRATION), ContactsForm.OTHER);
    put(ContactsForm.who(ContactRole.TECHNICAL), fork(contacts.technical().isAs(registration)));
    put(
        ContactsForm.who(ContactRole.ADMINISTRATIVE),
        fork(contacts.administrative().isAs(registration)));
    put(
        ContactsForm.addressFrom(),
        fork(registration.address().equals(organization.reachedAt().address())));
  }

  private static String fork(boolean same) {
    return same ? ContactsForm.SAME : ContactsForm.OTHER;
  }

  private void put(String field, @Nullable String text) {
    typed.put(field, text == null ? "" : text);
  }
}
