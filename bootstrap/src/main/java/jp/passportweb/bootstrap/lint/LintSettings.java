package jp.passportweb.bootstrap.lint;

import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import jp.passportweb.bootstrap.settings.StartFailure;
import jp.passportweb.pki.independent.CommandLinter;
import jp.passportweb.pki.independent.LintCommand;

/** PASSPORT_LINT_…: programs that read certificates and CRLs besides our own rules (LINT-1). */
@Singleton
public final class LintSettings {
  private static final String CERTIFICATES = "passport.lint.command";
  private static final String LISTS = "passport.lint.list-command";

  private final Environment environment;

  public LintSettings(Environment environment) {
    this.environment = environment;
  }

  /** The one that reads certificates, where one is set. */
  public Optional<CommandLinter> certificates() {
    return command(CERTIFICATES).map(CommandLinter::ofCertificates);
  }

  /** The one that reads CRLs, where one is set. */
  public Optional<CommandLinter> lists() {
    return command(LISTS).map(CommandLinter::ofLists);
  }

  /**
   * Has each that is set read something once.
   *
   * @throws StartFailure when one gives no answer, or finds nothing where all is wrong
   */
  public void check() {
    certificates().flatMap(CommandLinter::whyUnfit).ifPresent(why -> refuse(CERTIFICATES, why));
    lists().flatMap(CommandLinter::whyUnfit).ifPresent(why -> refuse(LISTS, why));
  }

  /** Whether this is a production in which no program is asked. */
  public boolean lacksProgram() {
    return environment.getActiveNames().contains("production") && text(CERTIFICATES).isEmpty();
  }

  private static void refuse(String property, String why) {
    throw new StartFailure(variable(property) + " is no linter: " + why, null);
  }

  private Optional<LintCommand> command(String property) {
    return text(property).map(line -> command(property, line));
  }

  private LintCommand command(String property, String line) {
    LintCommand.Encoding encoding =
        setting("passport.lint.encoding", text -> LintCommand.Encoding.valueOf(upper(text)));
    Duration within = environment.getRequiredProperty("passport.lint.within", Duration.class);
    int atOnce = setting("passport.lint.at-once", Integer::parseInt);
    try {
      return LintCommand.of(line, encoding, within, atOnce);
    } catch (IllegalArgumentException e) {
      throw new StartFailure(variable(property) + ": " + e.getMessage(), e);
    }
  }

  private <T> T setting(String property, Function<String, T> reader) {
    String text = text(property).orElse("");
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException e) {
      throw new StartFailure(variable(property) + " is not understood: " + text, e);
    }
  }

  private Optional<String> text(String property) {
    return environment
        .getProperty(property, String.class)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  private static String variable(String property) {
    return upper(property.replace('.', '_').replace('-', '_'));
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
