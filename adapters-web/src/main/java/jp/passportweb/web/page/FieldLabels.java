package jp.passportweb.web.page;

import java.util.Set;
import jp.passportweb.domain.contact.ContactForm;
import jp.passportweb.domain.contact.ContactRole;

/** The labels of form fields: the guide's words. */
final class FieldLabels {
  /** The last words of fields that are chosen from a list, not typed. */
  private static final Set<String> CHOSEN =
      Set.of(
          "accountMailTo",
          "askReason",
          "campaignKind",
          "calledNumber",
          "country",
          "document",
          "file",
          "ground",
          "invoiceDelivery",
          "keyCompromised",
          "mendNumber",
          "kind",
          "messageKind",
          "messageTo",
          "offering",
          "operatorRole",
          "prefecture",
          "previousFate",
          "refusalGround",
          "reportChannel",
          "reportFound",
          "reportKind",
          "reporterLanguage",
          "revocationReason",
          "sampleVerdict",
          "serverSoftware",
          "service",
          "source",
          "term",
          "terminationTime",
          "verdict");

  private FieldLabels() {}

  static boolean isChosen(String field) {
    return CHOSEN.contains(ofRow(field.substring(field.lastIndexOf('.') + 1)));
  }

  /** The label at the field: 氏名. */
  static String shortOf(Page page, String field) {
    for (ContactRole role : ContactRole.values()) {
      String prefix = ContactForm.prefix(role);
      if (field.startsWith(prefix)) {
        return page.t("field.contact." + field.substring(prefix.length()));
      }
    }
    return page.t("field." + field);
  }

  /** The label that stands alone, with its group: 登録担当者の氏名. */
  static String full(Page page, String field) {
    for (ContactRole role : ContactRole.values()) {
      if (field.startsWith(ContactForm.prefix(role))) {
        return page.t("field.of-contact", page.t("contact-role." + role), shortOf(page, field));
      }
    }
    return page.has("field." + field + ".full")
        ? page.t("field." + field + ".full")
        : page.t("field." + (page.has("field." + field) ? field : ofRow(field)));
  }

  /** A field of one row among others carries the row's name behind a dash. */
  private static String ofRow(String field) {
    int dash = field.indexOf('-');
    return dash < 0 ? field : field.substring(0, dash);
  }
}
