package jp.passportweb.mail.delivery;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Which answers of a server are about the mail, and for good (RFC 5321 4.2.1). */
final class Refusals {
  private static final int PERMANENT = 5;
  private static final int CLASS = 100;

  /** RFC 5321 4.5.3.1.10: what once meant too many recipients counts as 452. */
  private static final int TOO_MANY = 552;

  private Refusals() {}

  /** What is said about the sender or before it concerns the server's settings, not this mail. */
  static boolean isOne(MessagingException problem) {
    for (Exception e = problem; e instanceof MessagingException m; e = m.getNextException()) {
      if (ofRecipient(m) || ofText(m)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ofRecipient(MessagingException problem) {
    return problem instanceof SMTPAddressFailedException recipient
        && recipient.getReturnCode() != TOO_MANY
        && recipient.getReturnCode() / CLASS == PERMANENT;
  }

  private static boolean ofText(MessagingException problem) {
    return problem instanceof SMTPSendFailedException text
        && text.getReturnCode() / CLASS == PERMANENT
        && !String.valueOf(text.getCommand()).startsWith("MAIL");
  }
}
