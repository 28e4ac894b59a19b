package jp.passportweb.application.account;

import java.time.Duration;
import jp.passportweb.domain.account.OneTimePassword;
import jp.passportweb.domain.account.Throttle;

/**
 * How much guessing and mailing is allowed.
 *
 * @param wrongTries of one one-time password before it dies
 * @param mailInterval between two one-time password mails of an account
 * @param mailsPerDay of an account
 * @param passwordLife of a one-time password, and of a code to a new address, from its mail on
 *     (OTP-3)
 * @param perClaim failures against one account or operator from one address of the network
 * @param perAddress failures from one address of the network, at one door
 * @param inquiries what one address of the network may ask for by mail
 * @param inquiriesWaiting of all visitors together
 */
public record LoginLimits(
    int wrongTries,
    Duration mailInterval,
    int mailsPerDay,
    Duration passwordLife,
    Throttle.Delays perClaim,
    Throttle.Delays perAddress,
    Throttle.Limit inquiries,
    int inquiriesWaiting) {

  public static LoginLimits standard() {
    Duration quarter = Duration.ofMinutes(15);
    Duration hour = Duration.ofHours(1);
    return new LoginLimits(
        5,
        Duration.ofMinutes(1),
        10,
        OneTimePassword.LIFE,
        new Throttle.Delays(4, Duration.ofSeconds(30), quarter, hour),
        new Throttle.Delays(30, Duration.ofSeconds(5), Duration.ofMinutes(5), hour),
        new Throttle.Limit(30, quarter, quarter),
        5000);
  }

  public LoginLimits withPasswordLife(Duration life) {
    return new LoginLimits(
        wrongTries,
        mailInterval,
        mailsPerDay,
        life,
        perClaim,
        perAddress,
        inquiries,
        inquiriesWaiting);
  }
}
