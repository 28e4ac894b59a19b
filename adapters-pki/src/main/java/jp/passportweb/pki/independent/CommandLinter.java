package jp.passportweb.pki.independent;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jp.passportweb.domain.certificate.IndependentLinter;
import jp.passportweb.domain.certificate.LintFinding;
import jp.passportweb.domain.certificate.RevocationListLinter;
import jp.passportweb.domain.signingrequest.Der;

/**
 * Has a program of operations' choice read what is to be signed or published (LINT-1). Where it
 * gives no answer that can be understood, nothing passes.
 */
public final class CommandLinter implements IndependentLinter, RevocationListLinter {
  private static final int LINE = 64;

  private final LintCommand command;
  private final boolean lists;
  private final Semaphore places;

  private CommandLinter(LintCommand command, boolean lists) {
    this.command = command;
    this.lists = lists;
    this.places = new Semaphore(command.atOnce(), true);
  }

  /** One that reads certificates, under a throw-away signature. */
  public static CommandLinter ofCertificates(LintCommand command) {
    return new CommandLinter(command, false);
  }

  /** One that reads CRLs as they are signed. */
  public static CommandLinter ofLists(LintCommand command) {
    return new CommandLinter(command, true);
  }

  @Override
  public List<LintFinding> lint(Der read) {
    try {
      if (!places.tryAcquire(command.within().toMillis(), TimeUnit.MILLISECONDS)) {
        return unread("busy for " + command.within().toSeconds() + " s");
      }
      try {
        return ask(lists ? read : ThrowAwaySignature.on(read));
      } finally {
        places.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return unread("interrupted");
    }
  }

  /**
   * Has it read something that nobody will see: a list, or a certificate full of faults.
   *
   * @return why it is no linter; nothing where it answers, and finds a fault of the certificate
   */
  public Optional<String> whyUnfit() {
    List<LintFinding> findings = lint(lists ? Specimen.list() : Specimen.certificate());
    return !lists && findings.stream().noneMatch(LintFinding::stops)
        ? Optional.of("finds nothing wrong with a certificate of specimen.invalid")
        : findings.stream()
            .filter(LintFinding.Unread.class::isInstance)
            .map(LintFinding::line)
            .findFirst();
  }

  private List<LintFinding> ask(Der whole) throws InterruptedException {
    return switch (run(written(whole))) {
      case ProgramRun.Ending.Silent(String why) -> unread(why);
      case ProgramRun.Ending.Ended ended -> LinterOutput.read(command.name(), ended);
    };
  }

  private ProgramRun.Ending run(byte[] input) throws InterruptedException {
    if (!command.takesFile()) {
      return ProgramRun.of(command.words(), input, command.within());
    }
    try {
      Path file = Files.createTempFile("lint", lists ? ".crl" : ".crt");
      try {
        Files.write(file, input);
        return ProgramRun.of(command.withFile(file), new byte[0], command.within());
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      return new ProgramRun.Ending.Silent("its file cannot be written: " + e.getMessage());
    }
  }

  private byte[] written(Der whole) {
    return switch (command.encoding()) {
      case DER -> whole.bytes();
      case PEM -> pem(lists ? "X509 CRL" : "CERTIFICATE", whole);
    };
  }

  private static byte[] pem(String label, Der whole) {
    String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(whole.bytes());
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
        .formatted(label, lines)
        .getBytes(StandardCharsets.US_ASCII);
  }

  private List<LintFinding> unread(String why) {
    return List.of(new LintFinding.Unread(command.name(), why));
  }
}
