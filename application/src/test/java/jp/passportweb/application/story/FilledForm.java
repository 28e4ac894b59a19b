package jp.passportweb.application.story;

import java.util.HashMap;
import java.util.Map;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.contact.ApplicantForm;
import jp.passportweb.domain.contact.ContactForm;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contact.InvoiceDelivery;
import jp.passportweb.domain.organization.OrganizationForm;
import jp.passportweb.domain.organization.OrganizationKind;
import jp.passportweb.domain.organization.Prefecture;
import jp.passportweb.domain.request.draft.BasicForm;

/** An application as it is typed: complete, but for what a test changes. */
public record FilledForm(ServiceCode service, OfferingCode offering, Map<String, String> typed) {
  /** The address of 登録担当者, whom the account mail goes to. */
  public static final String HOLDER = "hanako@example.co.jp";

  /** The guide's own example of a company, for a year. */
  public static FilledForm of(ServiceCode service) {
    Map<String, String> typed = new HashMap<>();
    basic(typed);
    organization(typed);
    applicant(typed);
    contact(typed, ContactRole.REGISTRATION, "神宮 花子", "じんぐう はなこ", HOLDER);
    contact(typed, ContactRole.TECHNICAL, "渋谷 次郎", "しぶや じろう", "jiro@example.co.jp");
    contact(typed, ContactRole.ADMINISTRATIVE, "青山 三郎", "あおやま さぶろう", "saburo@example.co.jp");
    return new FilledForm(service, new OfferingCode(service.text() + "-1Y"), Map.copyOf(typed));
  }

  public FilledForm with(String field, String value) {
    Map<String, String> changed = new HashMap<>(typed);
    changed.put(field, value);
    return new FilledForm(service, offering, Map.copyOf(changed));
  }

  public FilledForm forSixMonths() {
    return new FilledForm(service, new OfferingCode(service.text() + "-6M"), typed);
  }

  /** 自動契約更新タイプ. */
  public FilledForm autoRenewing() {
    return new FilledForm(service, new OfferingCode(service.text() + "-AUTO"), typed);
  }

  private static void basic(Map<String, String> typed) {
    typed.put(BasicForm.CSR, PaperRequests.pem("www.example.co.jp", "example.co.jp"));
    typed.put(BasicForm.SERVER_SOFTWARE, "APACHE");
    typed.put(BasicForm.ACCOUNT_MAIL_TO, ContactRole.REGISTRATION.name());
  }

  private static void organization(Map<String, String> typed) {
    typed.put(OrganizationForm.KIND, OrganizationKind.REGISTERED_COMPANY.name());
    typed.put(OrganizationForm.NAME, "株式会社原宿商事");
    typed.put(OrganizationForm.KANA, "カブシキガイシャハラジュクショウジ");
    typed.put(OrganizationForm.REGISTRATION_NUMBER, "0110-01-012345");
    typed.put(OrganizationForm.REGISTERED_POSTAL_CODE, "1500001");
    typed.put(OrganizationForm.REGISTERED_ADDRESS, "東京都渋谷区神宮前1-5-1");
    typed.put(OrganizationForm.SUBJECT_NAME, "Harajuku Shoji Co., Ltd.");
    typed.put(OrganizationForm.PREFECTURE, Prefecture.TOKYO.name());
    typed.put(OrganizationForm.LOCALITY, "Shibuya-ku");
  }

  private static void applicant(Map<String, String> typed) {
    typed.put(ApplicantForm.NAME, "原宿 太郎");
    typed.put(ApplicantForm.FURIGANA, "はらじゅく たろう");
    typed.put(ApplicantForm.JOB_TITLE, "代表取締役");
  }

  private static void contact(
      Map<String, String> typed, ContactRole role, String name, String furigana, String email) {
    typed.put(ContactForm.field(role, ContactForm.NAME), name);
    typed.put(ContactForm.field(role, ContactForm.FURIGANA), furigana);
    typed.put(ContactForm.field(role, ContactForm.COMPANY), "株式会社原宿商事");
    typed.put(ContactForm.field(role, ContactForm.COMPANY_KANA), "カブシキガイシャハラジュクショウジ");
    typed.put(ContactForm.field(role, ContactForm.POSTAL_CODE), "1500001");
    typed.put(ContactForm.field(role, ContactForm.ADDRESS), "東京都渋谷区神宮前1-5-1");
    typed.put(ContactForm.field(role, ContactForm.PHONE), "03-1234-5678");
    typed.put(ContactForm.field(role, ContactForm.EMAIL), email);
    typed.put(ContactForm.field(role, ContactForm.EMAIL_AGAIN), email);
    typed.put(
        ContactForm.field(role, ContactForm.INVOICE_DELIVERY), InvoiceDelivery.ELECTRONIC.name());
  }
}
