package jp.passportweb.mail.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.MailTransport;

/**
 * Keeps each mail as a file in a directory, readable by the system's own user only. A second
 * delivery writes the same file.
 */
public final class MailboxMailTransport implements MailTransport {
  private final Path directory;
  private final Sender sender;
  private final Session session = Session.getInstance(new Properties());

  /**
   * @param directory made with the first mail
   */
  public MailboxMailTransport(Path directory, Sender sender) {
    this.directory = directory;
    this.sender = sender;
  }

  @Override
  public void deliver(UUID id, Mail mail, Instant at) throws DeliveryFailed {
    try {
      MimeMail message = MimeMail.of(session, sender, id, mail, at);
      Files.createDirectories(directory);
      write(message, directory.resolve(MailFileName.of(id, at)));
    } catch (IOException | MessagingException e) {
      throw new DeliveryFailed("mailbox " + directory + ": " + e.getMessage(), e);
    }
  }

  private void write(MimeMail message, Path target) throws IOException, MessagingException {
    Path half = Files.createTempFile(directory, "writing-", ".tmp");
    try {
      try (OutputStream file = Files.newOutputStream(half)) {
        message.writeTo(file);
      }
      Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }
}
