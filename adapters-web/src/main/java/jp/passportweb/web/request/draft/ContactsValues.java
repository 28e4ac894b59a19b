package jp.passportweb.web.request.draft;

import java.util.HashMap;
import java.util.Map;
import jp.passportweb.domain.contact.ContactForm;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contact.Country;
import jp.passportweb.domain.contact.InvoiceDelivery;
import jp.passportweb.domain.request.draft.ContactsForm;
import jp.passportweb.domain.request.draft.Draft;

/** What stands in 担当者情報入力画面: what was typed, and what is chosen unless something was. */
final class ContactsValues {
  private ContactsValues() {}

  static Map<String, String> of(Draft draft) {
    Map<String, String> values = new HashMap<>(draft.typed());
    for (ContactRole role : ContactRole.values()) {
      values.putIfAbsent(
          ContactsForm.who(role), fork(values, ContactForm.field(role, ContactForm.NAME)));
      values.putIfAbsent(ContactForm.field(role, ContactForm.COUNTRY), Country.JAPAN.code());
      values.putIfAbsent(ContactForm.field(role, ContactForm.RENEWAL_NOTICE), "yes");
      values.putIfAbsent(ContactForm.field(role, ContactForm.OTHER_SERVICES_NOTICE), "no");
    }
    String registrationAddress = ContactForm.field(ContactRole.REGISTRATION, ContactForm.ADDRESS);
    values.putIfAbsent(ContactsForm.addressFrom(), fork(values, registrationAddress));
    values.putIfAbsent(
        ContactForm.field(ContactRole.ADMINISTRATIVE, ContactForm.INVOICE_DELIVERY),
        InvoiceDelivery.ELECTRONIC.name());
    return values;
  }

  /** Who was typed before there was a choice was another. */
  private static String fork(Map<String, String> values, String field) {
    return values.getOrDefault(field, "").isBlank() ? ContactsForm.SAME : ContactsForm.OTHER;
  }
}
