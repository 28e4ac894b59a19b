package jp.passportweb.domain.request.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.contact.Applicant;
import jp.passportweb.domain.contact.ApplicantForm;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.contact.ContactForm;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormFields;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.FormResult.Complete;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.organization.OrganizationForm;

/** 申請者 and the three 担当者 as typed. */
public final class ContactsForm {
  private static final List<String> COPIED =
      List.of(
          ContactForm.NAME,
          ContactForm.FURIGANA,
          ContactForm.DEPARTMENT,
          ContactForm.JOB_TITLE,
          ContactForm.POSTAL_CODE,
          ContactForm.ADDRESS,
          ContactForm.PHONE,
          ContactForm.FAX,
          ContactForm.EMAIL,
          ContactForm.EMAIL_AGAIN,
          ContactForm.RENEWAL_NOTICE,
          ContactForm.OTHER_SERVICES_NOTICE);

  /** What its page asks. */
  public static final FormFields FIELDS =
      ApplicantForm.FIELDS
          .and(ContactForm.fields(ContactRole.REGISTRATION))
          .and(ContactForm.fields(ContactRole.TECHNICAL))
          .and(ContactForm.fields(ContactRole.ADMINISTRATIVE));

  /** Where it is told that nothing was changed: at the contacts as a whole. */
  public static final String ALL = "contacts";

  private ContactsForm() {}

  /** Everyone of an application. */
  public record People(Applicant applicant, Contacts contacts) {}

  public static FormResult<People> read(Map<String, String> typed, Organization organization) {
    FormResult<Applicant> applicant = ApplicantForm.read(typed);
    FormResult<Contact> registration =
        ContactForm.read(typed, ContactRole.REGISTRATION, organization);
    FormResult<Contact> technical = ContactForm.read(typed, ContactRole.TECHNICAL, organization);
    FormResult<Contact> administrative =
        ContactForm.read(typed, ContactRole.ADMINISTRATIVE, organization);
    if (applicant instanceof Complete<Applicant>(Applicant signer)
        && registration instanceof Complete<Contact>(Contact first)
        && technical instanceof Complete<Contact>(Contact second)
        && administrative instanceof Complete<Contact>(Contact third)) {
      return new Complete<>(new People(signer, new Contacts(first, second, third)));
    }
    List<FieldProblem> problems = new ArrayList<>(applicant.problems());
    problems.addAll(registration.problems());
    problems.addAll(technical.problems());
    problems.addAll(administrative.problems());
    return new FormResult.Incomplete<>(List.copyOf(problems));
  }

  /** CHG-1: as read, refused where it says the same as before. */
  public static FormResult<People> changed(FormResult<People> read, Contacts before) {
    return read instanceof Complete<People>(People people) && people.contacts().equals(before)
        ? new FormResult.Incomplete<>(
            List.of(new FieldProblem(ALL, new InputProblem.NothingChanged())))
        : read;
  }

  /** 「登録担当者と同じ」: what was typed for 登録担当者 and the organisation, as fields of another role. */
  public static Map<String, String> sameAsRegistration(
      Map<String, String> typed, ContactRole role) {
    Map<String, String> copy = new HashMap<>();
    for (String word : COPIED) {
      String source = ContactForm.field(ContactRole.REGISTRATION, word);
      copy.put(ContactForm.field(role, word), typed.getOrDefault(source, ""));
    }
    copy.put(
        ContactForm.field(role, ContactForm.COMPANY),
        typed.getOrDefault(OrganizationForm.NAME, ""));
    copy.put(
        ContactForm.field(role, ContactForm.COMPANY_KANA),
        typed.getOrDefault(OrganizationForm.KANA, ""));
    return copy;
  }
}
