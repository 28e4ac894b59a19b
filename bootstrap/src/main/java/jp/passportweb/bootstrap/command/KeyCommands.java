package jp.passportweb.bootstrap.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import jp.passportweb.application.keylist.ImportKeyList;
import jp.passportweb.application.keylist.ImportKeyList.Outcome;
import jp.passportweb.application.keylist.RemoveKeyList;
import jp.passportweb.application.keylist.ShowKeyLists;
import jp.passportweb.domain.keylist.FormChoice;
import jp.passportweb.domain.keylist.KeyList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keys that others know. */
@Command(
    name = "keys",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Import and list keys that others know, and that are therefore never certified.")
final class KeyCommands implements CommandFamily {
  private static final String STANDARD_INPUT = "-";

  private final Installation installation;
  private final Terminal terminal;

  KeyCommands(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Import a list; it takes the place of the list of the same name.",
        "Read are text files with one entry in hexadecimal a line, all of one length; lines that",
        "begin with # are comments. What the entries are is told by their length:",
        "  64 digits   SHA-256 over the SubjectPublicKeyInfo",
        "  16 to 62    the first bytes of that; 32 and 40, as long as an MD5 or a SHA-1, only with",
        "              --format=spki_sha256",
        "  20          Debian's openssl-blacklist, for RSA keys of the size that the file's name",
        "              (blacklist.RSA-2048) or --size says. Files of openssh-blacklist look the"
            + " same",
        "              and are something else: importing them is of no use.",
        "A bad line stops the import, and nothing is kept of the file."
      })
  int load(
      @Parameters(
              paramLabel = "FILE",
              description = "may be compressed (.gz); - is standard input, with --name")
          String file,
      @Option(names = "--name", paramLabel = "NAME", description = "default: the file's name")
          @Nullable String name,
      @Option(names = "--format", paramLabel = "FORMAT", description = "spki_sha256 or debian")
          FormChoice.@Nullable Format format,
      @Option(
              names = "--size",
              paramLabel = "BITS",
              description = "of the RSA keys of a list of Debian's")
          @Nullable Integer size)
      throws IOException {
    if (file.equals(STANDARD_INPUT) && name == null) {
      terminal.err().println("standard input needs a --name");
      return ExitCodes.USAGE;
    }
    try (ListOnDisk list = open(file)) {
      String listName = name == null ? list.name().replaceFirst("(?i)\\.gz$", "") : name;
      ImportKeyList.Command command =
          new ImportKeyList.Command(list, listName, new FormChoice(format, size), terminal.actor());
      return installation.use(context -> say(context.getBean(ImportKeyList.class).run(command)));
    } catch (ListOnDisk.Unreadable e) {
      return terminal.refuse(String.valueOf(e.getMessage()));
    }
  }

  private ListOnDisk open(String file) throws IOException {
    return file.equals(STANDARD_INPUT) ? ListOnDisk.of(terminal.in()) : ListOnDisk.of(file);
  }

  private int say(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Imported imported -> {
        KeyListWords.imported(imported).forEach(terminal.out()::println);
        yield ExitCodes.DONE;
      }
      case Outcome.Unchanged(KeyList list) -> {
        terminal.out().println("already imported: " + KeyListWords.line(list));
        yield ExitCodes.DONE;
      }
      default -> {
        KeyListWords.refusal(outcome).forEach(terminal.err()::println);
        yield ExitCodes.REFUSED;
      }
    };
  }

  @Command(name = "list", mixinStandardHelpOptions = true, description = "List what was imported.")
  int list() {
    return installation.use(context -> {
      List<KeyList> lists = context.getBean(ShowKeyLists.class).all();
      TextTable table = new TextTable("NAME", "ENTRIES", "IMPORTED", "BY", "FORM");
      for (KeyList list : lists) {
        table.row(
            list.name(),
            String.format(Locale.ROOT, "%,d", list.entries()),
            TextTable.time(list.importedAt()),
            list.importedBy(),
            KeyListWords.form(list.form()));
      }
      table.print(terminal.out());
      return ExitCodes.DONE;
    });
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      description = "Remove a list: its keys are certified again.")
  int remove(@Parameters(paramLabel = "NAME") String name) {
    return installation.use(context -> {
      boolean removed = context.getBean(RemoveKeyList.class).run(name, terminal.actor());
      if (!removed) {
        return terminal.refuse("there is no list " + name + "; see keys list");
      }
      terminal.out().println("removed: " + name);
      return ExitCodes.DONE;
    });
  }
}
