package jp.passportweb.domain.request.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.passportweb.domain.contact.ApplicantForm;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.contact.ContactForm;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.organization.OrganizationForm;

/**
 * 登録担当者 behind two forks: the person is 申請者 or another, the address the organisation's or another.
 * What is hidden is neither read nor found fault with; its own place tells of it.
 */
final class RegistrationFork {
  private final Map<String, String> fields;
  private final Set<String> hidden = new HashSet<>();

  private RegistrationFork(Map<String, String> typed) {
    this.fields = new HashMap<>(typed);
  }

  static FormResult<Contact> read(Map<String, String> typed, Organization organization) {
    RegistrationFork fork = new RegistrationFork(typed);
    fork.takePerson();
    if (ContactsForm.isSame(typed, ContactsForm.addressFrom())) {
      fork.atOrganization(organization);
    }
    return fork.read(organization);
  }

  /** 登録担当者 as meant, while the organisation is only typed. */
  static Map<String, String> meant(Map<String, String> typed) {
    RegistrationFork fork = new RegistrationFork(typed);
    fork.takePerson();
    if (ContactsForm.isSame(typed, ContactsForm.addressFrom())) {
      fork.atTypedOrganization();
    }
    return fork.fields;
  }

  private void takePerson() {
    if (ContactsForm.isSame(fields, ContactsForm.who(ContactRole.REGISTRATION))) {
      asApplicant();
    }
  }

  private void atTypedOrganization() {
    boolean present =
        isTyped(OrganizationForm.PRESENT_POSTAL_CODE) && isTyped(OrganizationForm.PRESENT_ADDRESS);
    put(
        ContactForm.POSTAL_CODE,
        typed(
            present
                ? OrganizationForm.PRESENT_POSTAL_CODE
                : OrganizationForm.REGISTERED_POSTAL_CODE));
    put(
        ContactForm.ADDRESS,
        typed(present ? OrganizationForm.PRESENT_ADDRESS : OrganizationForm.REGISTERED_ADDRESS));
  }

  private boolean isTyped(String field) {
    return !typed(field).isBlank();
  }

  private String typed(String field) {
    return fields.getOrDefault(field, "");
  }

  private FormResult<Contact> read(Organization organization) {
    FormResult<Contact> read = ContactForm.read(fields, ContactRole.REGISTRATION, organization);
    return read.problems().isEmpty()
        ? read
        : new FormResult.Incomplete<>(
            read.problems().stream().filter(p -> !hidden.contains(p.field())).toList());
  }

  private void asApplicant() {
    List.of(
            List.of(ApplicantForm.NAME, ContactForm.NAME),
            List.of(ApplicantForm.FURIGANA, ContactForm.FURIGANA),
            List.of(ApplicantForm.DEPARTMENT, ContactForm.DEPARTMENT),
            List.of(ApplicantForm.JOB_TITLE, ContactForm.JOB_TITLE))
        .forEach(pair -> put(pair.getLast(), fields.getOrDefault(pair.getFirst(), "")));
  }

  private void atOrganization(Organization organization) {
    Organization.Place place = organization.reachedAt();
    put(ContactForm.POSTAL_CODE, place.postalCode().digits());
    put(ContactForm.ADDRESS, place.address().text());
  }

  private void put(String word, String text) {
    String field = ContactForm.field(ContactRole.REGISTRATION, word);
    fields.put(field, text);
    hidden.add(field);
  }
}
