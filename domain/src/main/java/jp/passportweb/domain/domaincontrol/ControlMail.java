package jp.passportweb.domain.domaincontrol;

import java.time.Instant;
import jp.passportweb.domain.contact.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A mail that asks whoever runs a domain to approve (DCV-2, BR 3.2.2.4.4, .14). Its random value is
 * its own, stands in the mail alone, and is kept as a keyed hash.
 *
 * @param digest of the value
 * @param name that an answer proves
 * @param method by which the address was found
 * @param answered when it was approved; null as long as it was not
 */
public record ControlMail(
    String digest,
    AuthorizationId authorization,
    AuthorizationDomainName name,
    EmailAddress to,
    ValidationMethod method,
    Instant sent,
    @Nullable Instant answered) {

  /** Whether it can still be answered (DCV-3). */
  public boolean isOpen(Instant now) {
    return answered == null && now.isBefore(sent.plus(RandomValue.GOOD));
  }
}
