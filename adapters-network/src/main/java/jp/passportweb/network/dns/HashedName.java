package jp.passportweb.network.dns;

import java.security.NoSuchAlgorithmException;
import org.xbill.DNS.NSEC3Record;
import org.xbill.DNS.Name;
import org.xbill.DNS.utils.base32;
import org.xbill.DNS.utils.base32.Alphabet;

/** Names as NSEC3 has them (RFC 5155 5). */
final class HashedName {
  private static final base32 BASE32 = new base32(Alphabet.BASE32HEX, false, true);

  private HashedName() {}

  /** Whether a denial is of a name. */
  static boolean isOf(NSEC3Record denial, Name name) {
    try {
      String hash = BASE32.toString(denial.hashName(name.canonicalize()));
      return denial.getName().getLabelString(0).equalsIgnoreCase(hash);
    } catch (NoSuchAlgorithmException e) {
      return false;
    }
  }
}
