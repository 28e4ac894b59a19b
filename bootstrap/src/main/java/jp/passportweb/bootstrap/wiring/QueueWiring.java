package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;
import jp.passportweb.bootstrap.settings.OfficeSettings;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.queue.OfficeMailbox;

@Factory
final class QueueWiring {
  @Singleton
  OfficeMailbox officeMailbox(OfficeSettings settings) {
    Optional<EmailAddress> address =
        Optional.ofNullable(settings.mail()).filter(mail -> !mail.isBlank()).map(EmailAddress::new);
    return () -> address;
  }
}
