package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.bootstrap.settings.SupportSettings;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.web.guide.SupportDesk;

@Factory
final class GuideWiring {
  /** At the start, so that a slip in the address is told then. */
  @Context
  SupportDesk supportDesk(SupportSettings settings) {
    return switch (EmailAddress.parse(settings.mail())) {
      case Parsed.Good<EmailAddress>(var mail) ->
          new SupportDesk(mail, settings.phone(), settings.post());
      case Parsed.Bad<EmailAddress> _ ->
          throw new StartFailure(
              "PASSPORT_SUPPORT_MAIL is not a mail address: " + settings.mail(), null);
    };
  }
}
