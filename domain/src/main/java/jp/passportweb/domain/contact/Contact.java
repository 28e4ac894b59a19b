package jp.passportweb.domain.contact;

import jp.passportweb.domain.organization.Address;
import jp.passportweb.domain.organization.KanaName;
import jp.passportweb.domain.organization.LegalName;
import jp.passportweb.domain.organization.PostalCode;
import org.jspecify.annotations.Nullable;

/**
 * One contact of an application (guide §3.4, §6.2).
 *
 * @param country Japan's for 登録担当者, who belongs to the organisation
 * @param furigana with 法人名(カナ) and postal code left out by those who are abroad and have none
 * @param company 法人名; the organisation's own for 登録担当者 (APP-4)
 * @param renewalNotice 更新のご案内メール
 * @param otherServicesNotice 他サービスのご案内
 * @param invoiceDelivery only for 事務担当者
 */
public record Contact(
    ContactRole role,
    PersonName name,
    Country country,
    @Nullable Furigana furigana,
    LegalName company,
    @Nullable KanaName companyKana,
    @Nullable ShortText department,
    @Nullable ShortText jobTitle,
    @Nullable PostalCode postalCode,
    Address address,
    PhoneNumber phone,
    @Nullable Extension extension,
    @Nullable PhoneNumber fax,
    EmailAddress email,
    boolean renewalNotice,
    boolean otherServicesNotice,
    @Nullable InvoiceDelivery invoiceDelivery) {

  /** 「登録担当者と同じ」: the same person in another role. */
  public Contact as(ContactRole otherRole, @Nullable InvoiceDelivery delivery) {
    return new Contact(
        otherRole,
        name,
        country,
        furigana,
        company,
        companyKana,
        department,
        jobTitle,
        postalCode,
        address,
        phone,
        extension,
        fax,
        email,
        renewalNotice,
        otherServicesNotice,
        delivery);
  }

  /** Whether it is the same person, reached the same way, whatever the role. */
  public boolean isAs(Contact other) {
    return as(other.role, other.invoiceDelivery).equals(other);
  }
}
