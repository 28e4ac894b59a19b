package jp.passportweb.domain.practicezone;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.passportweb.domain.caa.CaaRecord;

/**
 * A record of the practice zone.
 *
 * @param name in lower case, without the last full stop
 * @param value as a zone's file has it, a TXT record's without quotation marks
 */
public record PracticeRecord(String name, Type type, String value) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9_*](?:[a-z0-9_.-]{0,251}[a-z0-9])?");
  private static final Pattern CAA = Pattern.compile("(\\d{1,3}) +([A-Za-z0-9]+) +\"(.*)\"");
  private static final int LONGEST_VALUE = 1000;

  /** The types that matter to proof of control. */
  public enum Type {
    TXT,
    CNAME,
    CAA
  }

  /** Reads what was typed; nothing where it could be no record. */
  public static Optional<PracticeRecord> of(String name, Type type, String value) {
    String place = name.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    String text = value.strip();
    boolean good =
        NAME.matcher(place).matches() && !text.isEmpty() && text.length() <= LONGEST_VALUE;
    PracticeRecord record = new PracticeRecord(place, type, text);
    return good && record.isReadable() ? Optional.of(record) : Optional.empty();
  }

  private boolean isReadable() {
    return switch (type) {
      case TXT -> true;
      case CNAME -> NAME.matcher(target()).matches();
      case CAA -> property().isPresent();
    };
  }

  /** Where an alias leads. */
  public String target() {
    return value.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
  }

  /** What a CAA record says. */
  public Optional<CaaRecord> property() {
    Matcher parts = CAA.matcher(value);
    return parts.matches() && Integer.parseInt(parts.group(1)) <= 0xFF
        ? Optional.of(
            new CaaRecord(Integer.parseInt(parts.group(1)), parts.group(2), parts.group(3)))
        : Optional.empty();
  }
}
