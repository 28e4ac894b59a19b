package jp.passportweb.domain.notice;

/** Port: hands a mail to the world. */
public interface MailTransport {
  /**
   * @param id the outbox entry's id, which becomes the Message-ID, so that a second delivery is
   *     recognised
   * @throws DeliveryFailed when it should be tried again
   */
  void deliver(java.util.UUID id, Mail mail, java.time.Instant at) throws DeliveryFailed;

  /** The server cannot be reached or refused the mail. */
  final class DeliveryFailed extends Exception {
    private static final long serialVersionUID = 1;

    public DeliveryFailed(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
