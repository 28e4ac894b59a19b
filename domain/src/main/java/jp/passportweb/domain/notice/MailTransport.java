package jp.passportweb.domain.notice;

import java.time.Instant;
import java.util.UUID;

/** Port: hands a mail to the world. */
public interface MailTransport {
  /**
   * @param id the outbox entry's id, which becomes the Message-ID, so that a second delivery is
   *     recognised
   * @param at when the mail was put, with every delivery the same
   * @throws DeliveryFailed when it should be tried again
   * @throws MailRefused when the server will not take this mail for this recipient
   */
  void deliver(UUID id, Mail mail, Instant at) throws DeliveryFailed, MailRefused;

  /** The server cannot be reached, or takes nothing now. */
  final class DeliveryFailed extends Exception {
    private static final long serialVersionUID = 1;

    public DeliveryFailed(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** The server answered 5yz to the recipient or to the mail itself (RFC 5321 4.2.1). */
  final class MailRefused extends Exception {
    private static final long serialVersionUID = 1;

    public MailRefused(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
