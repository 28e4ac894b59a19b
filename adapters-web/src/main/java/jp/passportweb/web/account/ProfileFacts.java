package jp.passportweb.web.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.account.ProfileForm;
import jp.passportweb.domain.contact.ContactForm;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contact.Country;
import jp.passportweb.domain.contact.PhoneNumber;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.organization.OrganizationForm;
import jp.passportweb.domain.organization.PostalCode;
import jp.passportweb.domain.organization.RegistrationNumber;
import jp.passportweb.web.applicationrecord.Fact;
import jp.passportweb.web.page.Countries;
import jp.passportweb.web.page.OrganizationChoices;
import jp.passportweb.web.page.Page;

/** What アカウント情報登録 says, line by line, beside what is registered. */
public final class ProfileFacts {
  private static final List<String> BASIC =
      List.of(ProfileForm.OTP_ADDRESS, ProfileForm.RESELLER_CODE);
  private static final List<String> ORGANIZATION =
      List.of(
          OrganizationForm.KIND,
          OrganizationForm.NAME,
          OrganizationForm.KANA,
          OrganizationForm.REGISTRATION_NUMBER,
          OrganizationForm.REGISTERED_ADDRESS,
          OrganizationForm.REGISTERED_POSTAL_CODE,
          OrganizationForm.PRESENT_ADDRESS,
          OrganizationForm.PRESENT_POSTAL_CODE,
          OrganizationForm.SUBJECT_NAME,
          OrganizationForm.PREFECTURE,
          OrganizationForm.LOCALITY);
  private static final List<String> CONTACT =
      List.of(
          ContactForm.NAME,
          ContactForm.FURIGANA,
          ContactForm.COMPANY,
          ContactForm.COMPANY_KANA,
          ContactForm.DEPARTMENT,
          ContactForm.JOB_TITLE,
          ContactForm.COUNTRY,
          ContactForm.POSTAL_CODE,
          ContactForm.ADDRESS,
          ContactForm.PHONE,
          ContactForm.EXTENSION,
          ContactForm.FAX,
          ContactForm.EMAIL,
          ContactForm.RENEWAL_NOTICE,
          ContactForm.OTHER_SERVICES_NOTICE,
          ContactForm.INVOICE_DELIVERY);

  private final Page page;
  private final Map<String, String> now;
  private final Map<String, String> before;

  private ProfileFacts(Page page, Map<String, String> now, Map<String, String> before) {
    this.page = page;
    this.now = now;
    this.before = before;
  }

  /** A block of the form. */
  public record Group(String title, List<Fact> facts) {

    /** Whether anything is or was filled in. */
    public boolean isFilled() {
      return facts.stream().anyMatch(fact -> !fact.now().isEmpty() || !fact.before().isEmpty());
    }
  }

  static List<Group> of(Page page, Map<String, String> now, Map<String, String> before) {
    ProfileFacts facts = new ProfileFacts(page, now, before);
    List<Group> groups = new ArrayList<>();
    groups.add(facts.group(page.t("profile.confirm.basic"), BASIC));
    groups.add(facts.group(page.t("profile.organization"), ORGANIZATION));
    for (ContactRole role : ContactRole.values()) {
      List<Fact> lines =
          CONTACT.stream()
              .map(word ->
                  facts.fact(page.t("field.contact." + word), ContactForm.field(role, word), word))
              .toList();
      groups.add(new Group(page.t("contacts.group." + role), lines));
    }
    return List.copyOf(groups);
  }

  private Group group(String title, List<String> fields) {
    return new Group(
        title, fields.stream().map(field -> fact(page.t("field." + field), field, field)).toList());
  }

  private Fact fact(String label, String field, String word) {
    return new Fact(
        label,
        shown(word, now.getOrDefault(field, "")),
        shown(word, before.getOrDefault(field, "")));
  }

  /** Repaired as it will be registered; a choice in the reader's words. */
  private String shown(String word, String typed) {
    return switch (word) {
      case OrganizationForm.KIND -> OrganizationChoices.kinds(page).getOrDefault(typed, "");
      case OrganizationForm.PREFECTURE ->
          OrganizationChoices.prefectures(page).getOrDefault(typed, "");
      case ContactForm.RENEWAL_NOTICE, ContactForm.OTHER_SERVICES_NOTICE ->
          page.wanted().getOrDefault(typed, "");
      case ContactForm.COUNTRY ->
          Country.parse(typed).map(country -> Countries.name(page, country)).orElse("");
      case ContactForm.INVOICE_DELIVERY -> page.invoices().getOrDefault(typed, "");
      case OrganizationForm.REGISTRATION_NUMBER ->
          RegistrationNumber.parse(typed).map(RegistrationNumber::hyphenated).orElse(typed);
      case OrganizationForm.REGISTERED_POSTAL_CODE,
          OrganizationForm.PRESENT_POSTAL_CODE,
          ContactForm.POSTAL_CODE ->
          PostalCode.parse(typed).map(PostalCode::digits).orElse(typed);
      case ContactForm.PHONE, ContactForm.FAX ->
          PhoneNumber.parse(typed).map(PhoneNumber::text).orElse(typed);
      default -> JapaneseText.name(typed);
    };
  }
}
