package jp.passportweb.domain.contact;

import jp.passportweb.domain.organization.Address;
import jp.passportweb.domain.organization.KanaName;
import jp.passportweb.domain.organization.LegalName;
import jp.passportweb.domain.organization.PostalCode;
import org.jspecify.annotations.Nullable;

/**
 * One contact of an application (guide §3.4, §6.2).
 *
 * @param company 法人名; the organisation's own for 登録担当者 (APP-4)
 * @param renewalNotice 更新のご案内メール
 * @param otherServicesNotice 他サービスのご案内
 * @param invoiceDelivery only for 事務担当者
 */
public record Contact(
    ContactRole role,
    PersonName name,
    Furigana furigana,
    LegalName company,
    KanaName companyKana,
    @Nullable ShortText department,
    @Nullable ShortText jobTitle,
    PostalCode postalCode,
    Address address,
    PhoneNumber phone,
    @Nullable PhoneNumber fax,
    EmailAddress email,
    boolean renewalNotice,
    boolean otherServicesNotice,
    @Nullable InvoiceDelivery invoiceDelivery) {}
