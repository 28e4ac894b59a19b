package jp.passportweb.bootstrap.command;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** Runs the command that the arguments name, and answers with the exit code. */
public final class CommandLineFront {
  private final Terminal terminal;
  private final Function<Throwable, String> reasons;

  /**
   * Makes one.
   *
   * @param reasons turns what went wrong into one sentence
   */
  public CommandLineFront(Terminal terminal, Function<Throwable, String> reasons) {
    this.terminal = terminal;
    this.reasons = reasons;
  }

  /** Runs it; see {@link ExitCodes}. What is not understood is said with the usage. */
  public int run(String... arguments) {
    return commands().execute(arguments);
  }

  /** A further family of commands is one more line here. */
  private CommandLine commands() {
    Installation installation = new Installation();
    List<CommandFamily> families =
        List.of(
            new OperatorCommands(installation, terminal),
            new KeyCommands(installation, terminal),
            new TrailCommands(installation, terminal),
            new PerspectiveCommand(terminal));
    CommandLine commands = new CommandLine(new Program());
    families.forEach(commands::addSubcommand);
    return commands
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((failure, _, _) -> explain(failure));
  }

  private int explain(Exception failure) {
    terminal.err().println("Passport for Web: " + CommandFailures.sentence(failure, reasons));
    return ExitCodes.CANNOT_RUN;
  }

  @Command(
      name = "java -jar passport-for-web.jar",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      synopsisSubcommandLabel = "COMMAND",
      description = {
        "Without a command the server starts. With one that command is run, on the database of the",
        "same settings (environment variables) as the server's, and the server is not started.",
        "A perspective has neither database nor server."
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {
        "0:done",
        "1:refused: the sentence printed says why",
        "2:the arguments are not understood",
        "3:could not run: settings or database"
      })
  private static final class Program {}

  /** The version that the jar's manifest tells. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = CommandLineFront.class.getPackage().getImplementationVersion();
      return new String[] {"Passport for Web " + (version == null ? "(unpacked)" : version)};
    }
  }
}
