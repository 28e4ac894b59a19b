package jp.passportweb.mail.delivery;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.Mailbox;
import jp.passportweb.domain.notice.MailboxEntry;

/** Reads the mails that {@link MailboxMailTransport} keeps in a directory. */
public final class MailDirectory implements Mailbox {
  private final Path directory;
  private final Session session = Session.getInstance(new Properties());

  public MailDirectory(Path directory) {
    this.directory = directory;
  }

  @Override
  public List<MailboxEntry> newestFirst(int atMost) {
    return names().stream()
        .sorted(Comparator.reverseOrder())
        .limit(atMost)
        .flatMap(name -> read(name).stream())
        .toList();
  }

  @Override
  public Optional<MailboxEntry> read(String name) {
    if (!MailFileName.is(name)) {
      return Optional.empty();
    }
    try (InputStream file =
        Files.newInputStream(directory.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(entry(name, new MimeMessage(session, file)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException("not a mail: " + name, e);
    }
  }

  private List<String> names() {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(f -> f.getFileName().toString()).filter(MailFileName::is).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MailboxEntry entry(String name, MimeMessage message)
      throws MessagingException, IOException {
    Date date = message.getSentDate();
    Mail mail =
        new Mail(
            new EmailAddress(recipient(message)),
            Objects.requireNonNullElse(message.getSubject(), ""),
            message.getContent().toString().replace("\r\n", "\n"));
    return new MailboxEntry(name, date == null ? Instant.EPOCH : date.toInstant(), mail);
  }

  private static String recipient(MimeMessage message) throws MessagingException {
    Address[] to = message.getRecipients(Message.RecipientType.TO);
    return to != null && to.length > 0 && to[0] instanceof InternetAddress address
        ? address.getAddress()
        : "";
  }
}
