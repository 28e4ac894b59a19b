package jp.passportweb.domain.account;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.contact.ContactForm;
import jp.passportweb.domain.contact.EmailAddress;

/**
 * What changed of an organisation and its contacts, field by field, as the trail keeps it (AUD-1).
 * It keeps it for ever, and so of people no more than who knows them recognises.
 */
public final class FieldChanges {
  /** Of a contact, what says nothing of a person. */
  private static final Set<String> CHOICES =
      Set.of(
          ContactForm.COUNTRY,
          ContactForm.RENEWAL_NOTICE,
          ContactForm.OTHER_SERVICES_NOTICE,
          ContactForm.INVOICE_DELIVERY);

  private FieldChanges() {}

  /**
   * The details of an event.
   *
   * @param before by the names of the fields; what is no field of a profile is passed over
   */
  public static Map<String, String> of(Map<String, String> before, Map<String, String> after) {
    Set<String> fields = new TreeSet<>(before.keySet());
    fields.addAll(after.keySet());
    fields.retainAll(ProfileForm.FIELDS.longest().keySet());
    fields.removeIf(field -> field.endsWith("." + ContactForm.EMAIL_AGAIN));
    Map<String, String> details = new TreeMap<>();
    for (String field : fields) {
      String was = before.getOrDefault(field, "");
      String is = after.getOrDefault(field, "");
      if (!was.equals(is)) {
        details.putAll(new FactChange(field, told(field, was), told(field, is)).details());
      }
    }
    return Map.copyOf(details);
  }

  private static String told(String field, String text) {
    String word = field.substring(field.lastIndexOf('.') + 1);
    if (text.isEmpty() || field.startsWith(ProfileForm.ORGANIZATION) || CHOICES.contains(word)) {
      return text;
    }
    return word.equals(ContactForm.EMAIL) && text.contains("@")
        ? new EmailAddress(text).masked()
        : text.substring(0, text.offsetByCodePoints(0, 1)) + "•••";
  }
}
