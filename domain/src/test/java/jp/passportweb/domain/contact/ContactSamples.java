package jp.passportweb.domain.contact;

import jp.passportweb.domain.organization.Address;
import jp.passportweb.domain.organization.KanaName;
import jp.passportweb.domain.organization.LegalName;
import jp.passportweb.domain.organization.PostalCode;
import org.jspecify.annotations.Nullable;

/** People for tests. */
public final class ContactSamples {
  private ContactSamples() {}

  public static Applicant applicant() {
    return new Applicant(
        new PersonName("原宿 太郎"), new Furigana("はらじゅく たろう"), null, new ShortText("代表取締役"));
  }

  /** Three people with three addresses. */
  public static Contacts contacts() {
    return new Contacts(
        contact(ContactRole.REGISTRATION, "神宮 花子", "hanako@example.co.jp", null),
        contact(ContactRole.TECHNICAL, "渋谷 次郎", "jiro@example.co.jp", null),
        contact(
            ContactRole.ADMINISTRATIVE,
            "青山 三郎",
            "saburo@example.co.jp",
            InvoiceDelivery.ELECTRONIC));
  }

  public static Contact contact(
      ContactRole role, String name, String email, @Nullable InvoiceDelivery invoice) {
    boolean registration = role == ContactRole.REGISTRATION;
    return new Contact(
        role,
        new PersonName(name),
        Country.JAPAN,
        new Furigana("たんとうしゃ"),
        new LegalName("株式会社原宿商事"),
        new KanaName("カブシキガイシャハラジュクショウジ"),
        registration ? new ShortText("総務部") : null,
        registration ? new ShortText("部長") : null,
        new PostalCode("1500001"),
        new Address("東京都渋谷区神宮前1-5-1"),
        new PhoneNumber("03-1234-5678"),
        registration ? new Extension("123") : null,
        registration ? new PhoneNumber("03-1234-5679") : null,
        new EmailAddress(email),
        registration,
        false,
        invoice);
  }
}
