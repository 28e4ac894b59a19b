package jp.passportweb.mail.delivery;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** The names of the files that mails are kept in: by time, then by id. */
final class MailFileName {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final Pattern SHAPE =
      Pattern.compile("[0-9]{8}T[0-9]{9}Z-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.eml");

  private MailFileName() {}

  static String of(UUID id, Instant at) {
    return TIME.format(at) + "-" + id + ".eml";
  }

  /** Whether it is such a name, and nothing that leads elsewhere. */
  static boolean is(String name) {
    return SHAPE.matcher(name).matches();
  }
}
