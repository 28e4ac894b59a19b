package jp.passportweb.bootstrap.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import jp.passportweb.domain.queue.OfficeHours;
import jp.passportweb.domain.queue.OfficePractice;

/** When the office works, {@code catalog/office.yml} on the class path (QUE-2). */
public final class OfficeFile {
  private static final String RESOURCE = "/catalog/office.yml";

  private OfficeFile() {}

  /**
   * Reads the hours that this system was built with.
   *
   * @throws InvalidCatalog naming the entry that is wrong
   */
  public static OfficePractice read() {
    try (InputStream file = OfficeFile.class.getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IllegalStateException("not on the class path: " + RESOURCE);
      }
      return read(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static OfficePractice read(Reader yaml) {
    Entry file =
        Entry.of("", CatalogFile.load(yaml))
            .holdingOnly(
                "opens",
                "closes",
                "examination-working-days",
                "approval-working-days",
                "issuance-working-minutes",
                "holidays");
    OfficeHours hours = hours(file);
    return new OfficePractice(
        hours,
        hours.day().multipliedBy(file.number("examination-working-days")),
        hours.day().multipliedBy(file.number("approval-working-days")),
        Duration.ofMinutes(file.number("issuance-working-minutes")));
  }

  private static OfficeHours hours(Entry file) {
    Set<LocalDate> holidays = new HashSet<>();
    file.texts("holidays").forEach(day -> holidays.add(parsed("holidays", day, LocalDate::parse)));
    try {
      return new OfficeHours(
          parsed("opens", file.text("opens"), LocalTime::parse),
          parsed("closes", file.text("closes"), LocalTime::parse),
          holidays);
    } catch (IllegalArgumentException e) {
      throw new InvalidCatalog("opens", String.valueOf(e.getMessage()), e);
    }
  }

  private static <T> T parsed(String key, String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (DateTimeParseException e) {
      throw new InvalidCatalog(key, "should be written otherwise: " + text, e);
    }
  }
}
