package jp.passportweb.mail.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.time.Duration;
import java.time.Instant;

/**
 * A connection on which mails follow one another.
 *
 * @param sent mails so far
 * @param lastUsed when the latest of them was taken
 */
record SmtpConnection(Transport transport, int sent, Instant lastUsed) implements AutoCloseable {
  /** Servers part from those who stay for too many mails, or who stay and say nothing. */
  private static final int MAILS = 100;

  private static final Duration IDLE = Duration.ofSeconds(30);

  /** Whether one more mail may go; asks the server whether it is still there. */
  boolean serves(Instant now) {
    return sent < MAILS && now.isBefore(lastUsed.plus(IDLE)) && transport.isConnected();
  }

  SmtpConnection send(MimeMail message, Instant now) throws MessagingException {
    transport.sendMessage(message, message.getAllRecipients());
    return new SmtpConnection(transport, sent + 1, now);
  }

  /** Whether it can be closed makes no difference to anybody. */
  @Override
  public void close() {
    try {
      transport.close();
    } catch (MessagingException ignored) {
      return;
    }
  }
}
