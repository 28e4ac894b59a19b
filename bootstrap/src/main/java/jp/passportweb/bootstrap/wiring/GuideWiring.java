package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import jp.passportweb.bootstrap.settings.SupportSettings;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.web.guide.SupportDesk;

@Factory
final class GuideWiring {
  @Singleton
  SupportDesk supportDesk(SupportSettings settings) {
    return new SupportDesk(EmailAddress.parse(settings.mail()).orThrow(), settings.phone());
  }
}
