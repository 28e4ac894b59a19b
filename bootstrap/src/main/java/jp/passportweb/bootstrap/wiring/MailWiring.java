package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.UUID;
import jp.passportweb.bootstrap.settings.Home;
import jp.passportweb.bootstrap.settings.MailSettings;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.notice.Carrier;
import jp.passportweb.domain.notice.MailComposer;
import jp.passportweb.domain.notice.MailTransport;
import jp.passportweb.domain.notice.Mailbox;
import jp.passportweb.mail.delivery.MailDirectory;
import jp.passportweb.mail.delivery.MailboxMailTransport;
import jp.passportweb.mail.delivery.Sender;
import jp.passportweb.mail.delivery.SmtpMailTransport;
import jp.passportweb.mail.delivery.SmtpServer;
import jp.passportweb.mail.message.PlainTextMailComposer;
import jp.passportweb.web.page.WebSettings;

@Factory
final class MailWiring {
  private static final int SUBMISSION_PORT = 587;

  @Singleton
  MailComposer composer(WebSettings settings, MailSettings mail) {
    return new PlainTextMailComposer(
        settings.baseUrl(), mail.senderName(), settings.passwordLife());
  }

  @Singleton
  Sender sender(MailSettings mail) {
    return new Sender(EmailAddress.parse(mail.from()).orThrow(), mail.senderName());
  }

  /** This process. */
  @Singleton
  Carrier carrier() {
    return new Carrier(UUID.randomUUID());
  }

  @Bean(preDestroy = "close")
  @Singleton
  @Requires(property = "passport.mail.smtp.host")
  SmtpMailTransport smtp(MailSettings.Smtp smtp, Sender sender, InstantSource clock) {
    Integer port = smtp.port();
    SmtpServer server =
        new SmtpServer(
            String.valueOf(smtp.host()),
            port == null ? SUBMISSION_PORT : port,
            smtp.username(),
            smtp.password(),
            Boolean.TRUE.equals(smtp.starttls()));
    return new SmtpMailTransport(server, sender, clock);
  }

  @Singleton
  @Requires(missingProperty = "passport.mail.smtp.host")
  MailTransport mailDirectory(Home home, Sender sender) {
    return new MailboxMailTransport(home.directory("mail"), sender);
  }

  @Singleton
  @Requires(missingProperty = "passport.mail.smtp.host", notEnv = "production")
  Mailbox mailbox(Home home) {
    return new MailDirectory(home.directory("mail"));
  }
}
