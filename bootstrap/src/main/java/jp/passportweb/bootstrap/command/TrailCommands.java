package jp.passportweb.bootstrap.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.passportweb.application.audit.HoldToCheckpoint;
import jp.passportweb.application.audit.PublishTrail;
import jp.passportweb.application.audit.VerifyTrail;
import jp.passportweb.domain.audit.Finding;
import jp.passportweb.domain.note.NoteKey;
import jp.passportweb.domain.note.SignedNote;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The audit trail (AUD-2). */
@Command(
    name = "trail",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Verify the audit trail, and check what was taken out of it.")
final class TrailCommands implements CommandFamily {
  private final Installation installation;
  private final Terminal terminal;

  TrailCommands(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
  }

  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description = {
        "Verify the whole trail from its first event, and name what is not as it was sealed.",
        "With a checkpoint that was kept elsewhere the trail is held to that as well."
      })
  int verify(
      @Option(
              names = "--checkpoint",
              paramLabel = "FILE",
              description = "a checkpoint as /trail/checkpoint gave it")
          @Nullable Path checkpoint)
      throws IOException {
    String kept = checkpoint == null ? "" : Files.readString(checkpoint, StandardCharsets.UTF_8);
    return installation.use(context -> {
      VerifyTrail verify = context.getBean(VerifyTrail.class);
      List<Finding> found = verify.verifyAgain();
      while (verify.isUnderWay()) {
        found = verify.verifyNext();
      }
      found.forEach(finding -> terminal.err().println(sentence(finding)));
      boolean held =
          kept.isEmpty() || context.getBean(HoldToCheckpoint.class).holds(new SignedNote(kept));
      if (!held) {
        terminal.err().println("the trail contradicts the checkpoint in " + checkpoint);
      }
      if (!found.isEmpty() || !held) {
        return ExitCodes.REFUSED;
      }
      context
          .getBean(PublishTrail.class)
          .newest()
          .ifPresent(newest -> terminal.out().print(newest.note().whole()));
      terminal.out().println("the trail is as it was sealed");
      return ExitCodes.DONE;
    });
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = {
        "Check the proof of an event, or every line of an export, without any database.",
        "The key is that of /trail/key, as it was got to know earlier or from somebody else."
      })
  int check(
      @Parameters(paramLabel = "FILE", description = "a proof (.json) or an export (.jsonl)")
          Path file,
      @Option(names = "--key", required = true, paramLabel = "KEY", description = "name+hash+key")
          String key)
      throws IOException {
    Optional<NoteKey> verifier = NoteKey.parse(key);
    if (verifier.isEmpty()) {
      return terminal.refuse("not a key: " + key);
    }
    ProofOnDisk.Result result = ProofOnDisk.check(file, verifier.get());
    if (!result.flaw().isEmpty()) {
      return terminal.refuse(result.flaw());
    }
    terminal.out().println("proven: " + result.proven() + ", without a proof: " + result.bare());
    result.only().ifPresent(event -> terminal.out().println(event));
    return ExitCodes.DONE;
  }

  private static String sentence(Finding finding) {
    String places =
        finding.first() == finding.last()
            ? "no. " + (finding.first() + 1)
            : "no. " + (finding.first() + 1) + " to " + (finding.last() + 1);
    return finding.kind()
        + ": "
        + places
        + (finding.event() == 0 ? "" : " (event id " + finding.event() + ")");
  }
}
