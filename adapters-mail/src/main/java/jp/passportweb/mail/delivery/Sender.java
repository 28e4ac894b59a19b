package jp.passportweb.mail.delivery;

import jp.passportweb.domain.contact.EmailAddress;

/**
 * Who the mails come from.
 *
 * @param displayName as shown in front of the address
 */
public record Sender(EmailAddress address, String displayName) {
  /** The part of the address behind the at sign. */
  String domain() {
    return address.text().substring(address.text().lastIndexOf('@') + 1);
  }
}
