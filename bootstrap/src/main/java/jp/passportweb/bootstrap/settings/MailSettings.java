package jp.passportweb.bootstrap.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/** PASSPORT_MAIL_…: where mails go, and from whom. */
@ConfigurationProperties("passport.mail")
public record MailSettings(String from, String senderName, @Nullable Smtp smtp) {

  /** PASSPORT_MAIL_SMTP_…; without a host, mails go into the evaluation's mailbox. */
  @ConfigurationProperties("smtp")
  public record Smtp(
      @Nullable String host,
      @Nullable Integer port,
      @Nullable String username,
      @Nullable String password,
      @Nullable Boolean starttls) {}
}
