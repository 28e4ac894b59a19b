package jp.passportweb.bootstrap.command;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import jp.passportweb.bootstrap.perspective.RunningPerspective;
import picocli.CommandLine.Command;

/** One remote perspective, which runs until the process is ended. */
@Command(
    name = "perspective",
    mixinStandardHelpOptions = true,
    description = {
      "Answer as one remote perspective: look at the DNS and at web pages from here for an",
      "authority elsewhere, by the Open MPIC API. It has no database and no home; its settings are",
      "the variables PASSPORT_PERSPECTIVE_... It runs until it is ended."
    })
final class PerspectiveCommand implements CommandFamily, Callable<Integer> {
  private final Terminal terminal;

  PerspectiveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (RunningPerspective running = RunningPerspective.ofSettings()) {
      terminal.out().println("Passport for Web: " + running.sentence());
      new CountDownLatch(1).await();
    }
    return ExitCodes.DONE;
  }
}
