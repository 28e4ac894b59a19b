package jp.passportweb.bootstrap.browser;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import jp.passportweb.bootstrap.acceptance.Await;
import jp.passportweb.domain.operator.Totp;
import jp.passportweb.domain.operator.TotpSecret;

/** An app on a telephone, which was given the key that a screen shows. */
final class AuthenticatorApp {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final TotpSecret secret;
  private long lastStep = -1;

  AuthenticatorApp(String shownKey) {
    BigInteger number = BigInteger.ZERO;
    for (char character : shownKey.replaceAll("\\s", "").toCharArray()) {
      number = number.shiftLeft(5).add(BigInteger.valueOf(BASE32.indexOf(character)));
    }
    this.secret = TotpSecret.ofHex("%040x".formatted(number));
  }

  /** A code that was not typed before; the next one serves already while this one is shown. */
  String freshCode() {
    lastStep = Math.max(lastStep + 1, Totp.step(Instant.now()));
    // a server takes the next step's code as well, and no later one
    Await.until(LIMIT, "the code's time", () -> Totp.step(Instant.now()) >= lastStep - 1);
    return Totp.code(secret, lastStep);
  }
}
