package jp.passportweb.application.logincertificate;

import java.math.BigInteger;
import jp.passportweb.application.Assembled;
import jp.passportweb.application.secret.InstallationKey;
import jp.passportweb.domain.logincertificate.LoginCertificateId;

/**
 * The password of a fresh key's file. It is derived, so that it can be shown before the file is
 * made and neither of them is ever kept: 100 bits, in letters that are not taken for each other.
 */
@Assembled
public final class KeyFilePassword {
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 20;
  private static final int GROUP = 5;

  private final InstallationKey key;

  public KeyFilePassword(InstallationKey key) {
    this.key = key;
  }

  /** Four groups of five, with hyphens, which belong to it. */
  public String of(LoginCertificateId id) {
    BigInteger bits =
        new BigInteger(key.digest("login-certificate-file", id.value().toString()), 16);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        text.append('-');
      }
      int letter = bits.mod(BigInteger.valueOf(LETTERS.length())).intValueExact();
      text.append(LETTERS.charAt(letter));
      bits = bits.divide(BigInteger.valueOf(LETTERS.length()));
    }
    return text.toString();
  }
}
