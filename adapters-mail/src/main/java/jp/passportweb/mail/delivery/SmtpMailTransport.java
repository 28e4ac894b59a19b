package jp.passportweb.mail.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.MailTransport;

/** Hands mails to a mail server, each on a connection of its own. */
public final class SmtpMailTransport implements MailTransport {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration READ = Duration.ofSeconds(30);

  private final SmtpServer server;
  private final Sender sender;
  private final Session session;

  public SmtpMailTransport(SmtpServer server, Sender sender) {
    this.server = server;
    this.sender = sender;
    this.session = Session.getInstance(properties(server));
  }

  @Override
  public void deliver(UUID id, Mail mail, Instant at) throws DeliveryFailed {
    try (Transport transport = session.getTransport("smtp")) {
      MimeMail message = MimeMail.of(session, sender, id, mail, at);
      transport.connect(server.host(), server.port(), server.username(), server.password());
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException e) {
      throw new DeliveryFailed("mail server " + server + ": " + e.getMessage(), e);
    }
  }

  private static Properties properties(SmtpServer server) {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.auth", String.valueOf(server.asksForLogin()));
    properties.setProperty("mail.smtp.starttls.enable", String.valueOf(server.startTls()));
    properties.setProperty("mail.smtp.starttls.required", String.valueOf(server.startTls()));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.connectiontimeout", String.valueOf(CONNECT.toMillis()));
    properties.setProperty("mail.smtp.timeout", String.valueOf(READ.toMillis()));
    properties.setProperty("mail.smtp.writetimeout", String.valueOf(READ.toMillis()));
    return properties;
  }
}
