package jp.passportweb.mail.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Deque;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.MailTransport;

/** Hands mails to a mail server, on as many connections as are asked at once, which are kept. */
public final class SmtpMailTransport implements MailTransport, AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration READ = Duration.ofSeconds(30);

  private final SmtpServer server;
  private final Sender sender;
  private final InstantSource clock;
  private final Session session;
  private final Deque<SmtpConnection> idle = new ConcurrentLinkedDeque<>();

  public SmtpMailTransport(SmtpServer server, Sender sender, InstantSource clock) {
    this.server = server;
    this.sender = sender;
    this.clock = clock;
    this.session = Session.getInstance(properties(server));
  }

  @Override
  public void deliver(UUID id, Mail mail, Instant at) throws DeliveryFailed, MailRefused {
    MimeMail message = message(id, mail, at);
    SmtpConnection connection = connection();
    try {
      idle.push(connection.send(message, clock.instant()));
    } catch (MessagingException e) {
      connection.close();
      if (Refusals.isOne(e)) {
        throw new MailRefused(told(e), e);
      }
      throw new DeliveryFailed(told(e), e);
    }
  }

  /** Closes the connections that nobody uses. */
  @Override
  public void close() {
    for (SmtpConnection one = idle.poll(); one != null; one = idle.poll()) {
      one.close();
    }
  }

  private MimeMail message(UUID id, Mail mail, Instant at) throws MailRefused {
    try {
      return MimeMail.of(session, sender, id, mail, at);
    } catch (MessagingException e) {
      throw new MailRefused("not a mail: " + e.getMessage(), e);
    }
  }

  private SmtpConnection connection() throws DeliveryFailed {
    for (SmtpConnection one = idle.poll(); one != null; one = idle.poll()) {
      if (one.serves(clock.instant())) {
        return one;
      }
      one.close();
    }
    try {
      Transport transport = session.getTransport("smtp");
      transport.connect(server.host(), server.port(), server.username(), server.password());
      return new SmtpConnection(transport, 0, clock.instant());
    } catch (MessagingException e) {
      throw new DeliveryFailed(told(e), e);
    }
  }

  private String told(MessagingException problem) {
    return "mail server " + server + ": " + problem.getMessage();
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
