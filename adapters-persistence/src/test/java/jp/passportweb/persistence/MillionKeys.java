package jp.passportweb.persistence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Consumer;
import jp.passportweb.domain.keylist.KeyListFile;

/**
 * A list that is nowhere written: as many different keys as asked, in no order.
 *
 * @param digits of an entry
 */
record MillionKeys(int entries, int digits) implements KeyListFile {
  @Override
  public String name() {
    return String.format(Locale.ROOT, "list-of-%d", entries);
  }

  @Override
  public void eachLine(Consumer<String> reader) {
    for (int i = 0; i < entries; i++) {
      reader.accept(entry(i));
    }
  }

  /** The entry of a number; those beyond the list's length do not stand in it. */
  String entry(int number) {
    try {
      byte[] input = {
        (byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number
      };
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(input);
      return HexFormat.of().formatHex(digest).substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
