package jp.passportweb.application.request;

import java.time.Duration;
import jp.passportweb.domain.allowance.Allowance.Limit;

/**
 * How many applications of people whom nobody has examined yet are taken, because each sends mails
 * to whom they name (APP-6).
 *
 * @param perAddress from one address of the network
 * @param perMailbox that name a mailbox
 * @param perDomain that name mailboxes of a host
 */
public record ApplicationLimits(Limit perAddress, Limit perMailbox, Limit perDomain) {
  public static ApplicationLimits standard() {
    Duration hours = Duration.ofHours(6);
    return new ApplicationLimits(
        new Limit(30, Duration.ofHours(1)), new Limit(10, hours), new Limit(60, hours));
  }
}
