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
import jp.passportweb.domain.contact.InvoiceDelivery;
import jp.passportweb.domain.input.Choice;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormFields;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.FormResult.Complete;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.organization.OrganizationForm;

/** 申請者 and the three 担当者 as typed. */
public final class ContactsForm {
  /** Who 担当者 is: a fork that the server reads, whatever is filled in behind it. */
  public static final String WHO = "who";

  /** Where 登録担当者 is reached by post. */
  public static final String ADDRESS_FROM = "addressFrom";

  /** As another person, or the organisation; what is typed behind it waits. */
  public static final String SAME = "same";

  /** As typed. */
  public static final String OTHER = "other";

  /** Fields that mean one thing together: all of them are copied, or none. */
  private static final List<List<String>> COPIED =
      List.of(
          List.of(ContactForm.NAME, ContactForm.FURIGANA),
          List.of(ContactForm.DEPARTMENT),
          List.of(ContactForm.JOB_TITLE),
          List.of(ContactForm.POSTAL_CODE, ContactForm.ADDRESS),
          List.of(ContactForm.PHONE, ContactForm.EXTENSION),
          List.of(ContactForm.FAX),
          List.of(ContactForm.EMAIL, ContactForm.EMAIL_AGAIN),
          List.of(ContactForm.RENEWAL_NOTICE),
          List.of(ContactForm.OTHER_SERVICES_NOTICE));

  /** What its page asks. */
  public static final FormFields FIELDS =
      ApplicantForm.FIELDS
          .and(ContactForm.fields(ContactRole.REGISTRATION))
          .and(ContactForm.fields(ContactRole.TECHNICAL))
          .and(ContactForm.fields(ContactRole.ADMINISTRATIVE))
          .and(
              FormFields.choices(
                  who(ContactRole.REGISTRATION),
                  who(ContactRole.TECHNICAL),
                  who(ContactRole.ADMINISTRATIVE),
                  addressFrom()));

  /** Where it is told that nothing was changed: at the contacts as a whole. */
  public static final String ALL = "contacts";

  private ContactsForm() {}

  /** Everyone of an application. */
  public record People(Applicant applicant, Contacts contacts) {}

  /** The field of the fork of a role. */
  public static String who(ContactRole role) {
    return ContactForm.field(role, WHO);
  }

  /** The field of the fork of 登録担当者's address. */
  public static String addressFrom() {
    return ContactForm.field(ContactRole.REGISTRATION, ADDRESS_FROM);
  }

  public static FormResult<People> read(Map<String, String> typed, Organization organization) {
    FormResult<Applicant> applicant = ApplicantForm.read(typed);
    FormResult<Contact> registration = RegistrationFork.read(typed, organization);
    FormResult<Contact> technical = same(typed, ContactRole.TECHNICAL, registration, organization);
    FormResult<Contact> administrative =
        same(typed, ContactRole.ADMINISTRATIVE, registration, organization);
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

  /** 「登録担当者と同じ」: what waits behind the fork is not looked at. */
  private static FormResult<Contact> same(
      Map<String, String> typed,
      ContactRole role,
      FormResult<Contact> registration,
      Organization organization) {
    if (!isSame(typed, who(role))) {
      return ContactForm.read(typed, role, organization);
    }
    FormReader form = new FormReader(typed);
    InvoiceDelivery invoice =
        role == ContactRole.ADMINISTRATIVE
            ? form.read(
                ContactForm.field(role, ContactForm.INVOICE_DELIVERY),
                Choice.of(InvoiceDelivery.class))
            : null;
    return registration instanceof Complete<Contact>(Contact first) && form.problems().isEmpty()
        ? new Complete<>(first.as(role, invoice))
        : new FormResult.Incomplete<>(form.problems());
  }

  /** Fields that are filled in for somebody, with the forks that show them. */
  public static Map<String, String> shown(Map<String, String> fields) {
    Map<String, String> shown = new HashMap<>(fields);
    for (ContactRole role : ContactRole.values()) {
      if (fields.containsKey(ContactForm.field(role, ContactForm.NAME))) {
        shown.put(who(role), OTHER);
      }
    }
    if (fields.containsKey(ContactForm.field(ContactRole.REGISTRATION, ContactForm.ADDRESS))) {
      shown.put(addressFrom(), OTHER);
    }
    return shown;
  }

  static boolean isSame(Map<String, String> typed, String fork) {
    return typed.getOrDefault(fork, OTHER).equals(SAME);
  }

  /** CHG-1: as read, refused where it says the same as before. */
  public static FormResult<People> changed(FormResult<People> read, Contacts before) {
    return read instanceof Complete<People>(People people) && people.contacts().equals(before)
        ? new FormResult.Incomplete<>(
            List.of(new FieldProblem(ALL, new InputProblem.NothingChanged())))
        : read;
  }

  /**
   * 「登録担当者と同じ内容を入力する」: what was typed for 登録担当者 and the organisation, as fields of another role,
   * where nothing was typed yet.
   */
  public static Map<String, String> sameAsRegistration(
      Map<String, String> typed, ContactRole role) {
    Map<String, String> copy = new HashMap<>();
    Map<String, String> meant = RegistrationFork.meant(typed);
    for (List<String> words : COPIED) {
      Map<String, String> group = new HashMap<>();
      for (String word : words) {
        String source = ContactForm.field(ContactRole.REGISTRATION, word);
        group.put(ContactForm.field(role, word), meant.getOrDefault(source, ""));
      }
      putIfUntyped(copy, group, typed);
    }
    putIfUntyped(
        copy,
        Map.of(
            ContactForm.field(role, ContactForm.COMPANY),
            typed.getOrDefault(OrganizationForm.NAME, ""),
            ContactForm.field(role, ContactForm.COMPANY_KANA),
            typed.getOrDefault(OrganizationForm.KANA, "")),
        typed);
    return copy;
  }

  private static void putIfUntyped(
      Map<String, String> copy, Map<String, String> group, Map<String, String> typed) {
    if (group.keySet().stream().allMatch(field -> typed.getOrDefault(field, "").isBlank())) {
      copy.putAll(group);
    }
  }
}
