package jp.passportweb.bootstrap.command;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import jp.passportweb.application.operator.AddOperator;
import jp.passportweb.application.operator.ChangeOperator;
import jp.passportweb.application.operator.ChangeOperator.Change;
import jp.passportweb.application.operator.InvitePerson;
import jp.passportweb.application.operator.ListOperators;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRefusal;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.web.page.WebSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The staff of the office. */
@Command(
    name = "operator",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Make and change the staff of the office.")
final class OperatorCommands implements CommandFamily {
  private final Installation installation;
  private final Terminal terminal;
  private final PasswordInput passwords;

  OperatorCommands(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
    this.passwords = new PasswordInput(terminal);
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = {
        "Make a member of staff.",
        "The password is asked for at a terminal, or read as one line from standard input."
      })
  int add(
      @Parameters(paramLabel = "LOGIN", description = "2 to 32 of a-z, 0-9 and . _ -") String login,
      @Option(
              names = "--name",
              required = true,
              paramLabel = "NAME",
              description = "as colleagues and the trail's readers know this person")
          String name,
      @Option(
              names = "--role",
              required = true,
              paramLabel = "ROLE",
              description = "examiner, approver, administrator or auditor")
          OperatorRole role,
      @Option(names = "--mail", paramLabel = "ADDRESS", description = "a mail address")
          @Nullable String mail,
      @Option(names = "--generate", description = "make a password and print it once")
          boolean generate) {
    return withPassword(
        generate,
        password ->
            installation.use(context ->
                said(
                    context
                        .getBean(AddOperator.class)
                        .run(
                            new AddOperator.Command(
                                login, name, mail, role, password, terminal.actor())),
                    login + " can log in")));
  }

  @Command(
      name = "invite",
      mixinStandardHelpOptions = true,
      description = {
        "Invite somebody: whoever opens the link chooses a password and enrols a second factor.",
        "The link is mailed, and printed once. So comes the first administrator."
      })
  int invite(
      @Parameters(paramLabel = "LOGIN", description = "2 to 32 of a-z, 0-9 and . _ -") String login,
      @Option(
              names = "--name",
              required = true,
              paramLabel = "NAME",
              description = "as colleagues and the trail's readers know this person")
          String name,
      @Option(
              names = "--role",
              required = true,
              paramLabel = "ROLE",
              description = "examiner, approver, administrator or auditor")
          OperatorRole role,
      @Option(
              names = "--mail",
              required = true,
              paramLabel = "ADDRESS",
              description = "a mail address")
          String mail) {
    return installation.use(context -> {
      InvitePerson.Outcome outcome =
          context
              .getBean(InvitePerson.class)
              .invite(new InvitePerson.Command(login, name, mail, role, terminal.actor()));
      return switch (outcome) {
        case InvitePerson.Outcome.Refused(List<OperatorRefusal> refusals) -> said(refusals, "");
        case InvitePerson.Outcome.Invited(String token, Instant diesAt) -> {
          URI base = context.getBean(WebSettings.class).baseUrl();
          terminal.out().println(base + "/office/login/invitation/" + token);
          terminal.out().println("serves once, until " + TextTable.time(diesAt));
          yield ExitCodes.DONE;
        }
      };
    });
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "List the staff, those who are not let in included.")
  int list() {
    return installation.use(context -> {
      List<Operator> staff = context.getBean(ListOperators.class).all();
      TextTable table = new TextTable("LOGIN", "ROLE", "STATE", "MADE", "NAME", "MAIL");
      for (Operator operator : staff) {
        table.row(
            operator.loginName(),
            operator.role().name().toLowerCase(Locale.ROOT),
            operator.enabled() ? "enabled" : "disabled",
            TextTable.time(operator.createdAt()),
            operator.displayName(),
            operator.mail() == null ? "-" : operator.mail());
      }
      table.print(terminal.out());
      return ExitCodes.DONE;
    });
  }

  @Command(
      name = "disable",
      mixinStandardHelpOptions = true,
      description = "Let somebody in no more; open logins end.")
  int disable(@Parameters(paramLabel = "LOGIN") String login) {
    return change(login, new Change.Disable(), login + " is not let in any more");
  }

  @Command(
      name = "enable",
      mixinStandardHelpOptions = true,
      description = "Let somebody in again, with the password that was.")
  int enable(@Parameters(paramLabel = "LOGIN") String login) {
    return change(login, new Change.Enable(), login + " can log in");
  }

  @Command(
      name = "reset-password",
      mixinStandardHelpOptions = true,
      description = {
        "Give somebody another password; open logins end.",
        "It is asked for at a terminal, or read as one line from standard input."
      })
  int resetPassword(
      @Parameters(paramLabel = "LOGIN") String login,
      @Option(names = "--generate", description = "make a password and print it once")
          boolean generate) {
    return withPassword(
        generate,
        password ->
            change(login, new Change.ResetPassword(password), login + " has another password"));
  }

  private int change(String login, Change change, String done) {
    return installation.use(context -> {
      Optional<OperatorRefusal> refusal =
          context.getBean(ChangeOperator.class).run(login, change, terminal.actor());
      return said(refusal.stream().toList(), done);
    });
  }

  private int withPassword(boolean generate, Function<String, Integer> work) {
    Optional<String> password = generate ? Optional.of(PasswordInput.made()) : passwords.read();
    if (password.isEmpty()) {
      return terminal.refuse(
          "no password was given, or it was typed differently the second time;"
              + " with --generate one is made");
    }
    int code = work.apply(password.get());
    if (generate && code == ExitCodes.DONE) {
      terminal.out().println("password: " + password.get() + "  (shown only once)");
    }
    return code;
  }

  private int said(List<OperatorRefusal> refusals, String done) {
    if (refusals.isEmpty()) {
      terminal.out().println(done);
      return ExitCodes.DONE;
    }
    refusals.forEach(refusal -> terminal.err().println(OperatorWords.sentence(refusal)));
    return ExitCodes.REFUSED;
  }
}
