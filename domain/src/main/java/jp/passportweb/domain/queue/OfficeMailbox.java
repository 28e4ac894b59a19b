package jp.passportweb.domain.queue;

import java.util.Optional;
import jp.passportweb.domain.contact.EmailAddress;

/** Port: where the office is written to, if it has an address. */
@FunctionalInterface
public interface OfficeMailbox {
  Optional<EmailAddress> address();
}
