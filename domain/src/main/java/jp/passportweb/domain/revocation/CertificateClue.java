package jp.passportweb.domain.revocation;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import jp.passportweb.domain.certificate.SerialNumber;
import jp.passportweb.domain.input.JapaneseText;
import jp.passportweb.domain.signingrequest.SpkiHash;

/** What somebody knows of a certificate. */
public sealed interface CertificateClue {
  /** Its serial number, whoever issued it. */
  record Serial(SerialNumber serial) implements CertificateClue {}

  /** A host name in it, lower case. */
  record Host(String name) implements CertificateClue {}

  /** Its public key. */
  record Key(SpkiHash key) implements CertificateClue {}

  /** The longest line that says any of them. */
  int LONGEST = 255;

  /** Reads one line; nothing where it is none of them. */
  static Optional<CertificateClue> of(String typed) {
    String text = JapaneseText.normalized(typed).toLowerCase(Locale.ROOT);
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    String hex = text.replaceAll("^0x|[ :]", "");
    if (hex.matches("[0-9a-f]{64}")) {
      return Optional.of(new Key(new SpkiHash(hex)));
    }
    return serial(hex)
        .<CertificateClue>map(Serial::new)
        .or(() -> text.matches("[*a-z0-9._-]+") ? Optional.of(new Host(text)) : Optional.empty());
  }

  /** A serial number in hexadecimal, with or without colons and spaces. */
  static Optional<SerialNumber> serial(String typed) {
    String hex = JapaneseText.normalized(typed).toLowerCase(Locale.ROOT).replaceAll("^0x|[ :]", "");
    return hex.matches("[0-9a-f]{8,40}")
        ? SerialNumber.of(new BigInteger(hex, 16))
        : Optional.empty();
  }
}
