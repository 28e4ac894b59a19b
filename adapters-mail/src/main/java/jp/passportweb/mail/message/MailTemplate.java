package jp.passportweb.mail.message;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Mail;

/**
 * A subject and a body with places for values.
 *
 * @param name for messages about mistakes
 */
record MailTemplate(String name, TextTemplate subject, TextTemplate body) {

  /** Reads a file: the subject, an empty line, the body. */
  static MailTemplate of(String name, String text) {
    String[] parts = text.split("\n\n", 2);
    if (parts.length < 2 || parts[0].contains("\n")) {
      throw new IllegalStateException(name + ": no empty line after the subject");
    }
    return new MailTemplate(
        name, new TextTemplate(name, parts[0]), new TextTemplate(name, parts[1]));
  }

  /**
   * The mail with its values in place.
   *
   * @throws IllegalStateException when a value has no place, or a place no value
   */
  Mail mail(EmailAddress to, Map<String, String> values) {
    Set<String> places = new HashSet<>(subject.places());
    places.addAll(body.places());
    if (!places.equals(values.keySet())) {
      throw new IllegalStateException(
          name + ": has places " + places + " for the values " + values.keySet());
    }
    String text =
        body.fill(values).lines().map(FoldedLine::fold).collect(Collectors.joining("\n", "", "\n"));
    return new Mail(to, OneLine.of(subject.fill(values)), text);
  }
}
