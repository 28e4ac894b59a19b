package jp.passportweb.domain.caa;

import java.util.Locale;

/**
 * One property that a holder set (RFC 8659 4.1).
 *
 * @param flags 0 to 255, of which one bit means something
 * @param tag in lower case, for capitals do not matter
 * @param value as it stands in the DNS, one character a byte
 */
public record CaaRecord(int flags, String tag, String value) {
  private static final int CRITICAL = 0x80;

  public CaaRecord {
    if (flags < 0 || flags > 0xFF) {
      throw new IllegalArgumentException("flags are one byte: " + flags);
    }
    tag = tag.toLowerCase(Locale.ROOT);
  }

  /** Whether nobody may issue who does not know the tag. */
  public boolean isCritical() {
    return (flags & CRITICAL) != 0;
  }

  /** As a zone's file has it: {@code 0 issue "ca.example"}. */
  public String shown() {
    String quoted = value.replace("\\", "\\\\").replace("\"", "\\\"");
    return flags + " " + tag + " \"" + quoted + "\"";
  }
}
