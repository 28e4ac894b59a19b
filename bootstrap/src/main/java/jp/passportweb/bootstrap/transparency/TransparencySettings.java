package jp.passportweb.bootstrap.transparency;

import io.micronaut.context.env.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.passportweb.bootstrap.catalog.CatalogFile;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.domain.certificate.Validity;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.transparency.Shortfall;
import jp.passportweb.domain.transparency.TimestampRules;
import jp.passportweb.domain.transparency.TransparencyLog;
import jp.passportweb.domain.transparency.TransparencyPolicy;
import jp.passportweb.network.transparency.LogList;

/**
 * The transparency logs that a node is given: a log list of version 3 in a file, or the word that
 * there are to be none (CT-1, docs/operations.md).
 */
public final class TransparencySettings {
  private static final String VARIABLE = "PASSPORT_TRANSPARENCY_LOGS";
  private static final long LARGEST = 8_000_000;

  /** No contract ends a certificate earlier. */
  private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

  private final Environment environment;

  public TransparencySettings(Environment environment) {
    this.environment = environment;
  }

  /**
   * Goes on where the settings can be read, and in production the logs can fulfil the policy of the
   * day for the longest certificate.
   *
   * @throws StartFailure where they cannot
   */
  public void check(Instant now) {
    Optional<List<TransparencyLog>> logs = logs();
    if (logs.isEmpty() || areNone() || !environment.getActiveNames().contains("production")) {
      return;
    }
    Validity longest = ValidityRules.validity(now, FAR, CatalogFile.read().validity());
    List<TransparencyLog> taking =
        logs.get().stream().filter(log -> log.takes(longest.notAfter())).toList();
    List<Shortfall> shortfalls =
        new TimestampRules(TransparencyPolicy.BROWSERS).shortfalls(taking, longest);
    if (!shortfalls.isEmpty()) {
      throw new StartFailure(
          VARIABLE
              + " cannot fulfil the policy of the day for certificates until "
              + longest.notAfter()
              + ": "
              + shortfalls.stream().map(ShortfallWords::of).collect(Collectors.joining("; ")),
          null);
    }
  }

  /** Those that are given, perhaps none on purpose; empty where nothing is set. */
  public Optional<List<TransparencyLog>> logs() {
    String file = text("passport.transparency.logs");
    if (areNone()) {
      if (!file.isEmpty()) {
        throw new StartFailure("PASSPORT_TRANSPARENCY=none and " + VARIABLE + " are set", null);
      }
      return Optional.of(List.of());
    }
    return file.isEmpty() ? Optional.empty() : Optional.of(read(Path.of(file)));
  }

  private boolean areNone() {
    String word =
        environment
            .getProperty("passport.transparency", Object.class)
            .map(String::valueOf)
            .orElse("");
    return word.strip().equalsIgnoreCase("none");
  }

  private static List<TransparencyLog> read(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new StartFailure(VARIABLE + " is larger than any log list: " + file, null);
      }
      return LogList.read(Files.readAllBytes(file)).logs();
    } catch (IOException e) {
      throw new StartFailure(VARIABLE + " cannot be read: " + file, e);
    } catch (IllegalArgumentException e) {
      throw new StartFailure(
          VARIABLE + " is no log list of version 3 (see docs/operations.md): " + e.getMessage(), e);
    }
  }

  private String text(String property) {
    return environment.getProperty(property, String.class).orElse("").strip();
  }
}
