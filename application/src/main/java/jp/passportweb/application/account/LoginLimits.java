package jp.passportweb.application.account;

import java.time.Duration;
import jp.passportweb.domain.account.Throttle;

/**
 * How much guessing and mailing is allowed.
 *
 * @param wrongTries of one one-time password before it dies
 * @param mailInterval between two one-time password mails of an account
 * @param mailsPerDay of an account
 * @param perKey failures against one access key or one operator
 * @param perAddress failures from one address of the network
 */
public record LoginLimits(
    int wrongTries,
    Duration mailInterval,
    int mailsPerDay,
    Throttle.Limit perKey,
    Throttle.Limit perAddress) {

  public static LoginLimits standard() {
    Duration quarter = Duration.ofMinutes(15);
    return new LoginLimits(
        5,
        Duration.ofMinutes(1),
        10,
        new Throttle.Limit(10, quarter, quarter),
        new Throttle.Limit(60, quarter, quarter));
  }
}
