package jp.passportweb.pki.independent;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One run of a program: bounded in time and output, without our environment, which holds secrets,
 * and ended with all that it began.
 */
final class ProgramRun {
  private static final int MOST_OUTPUT = 1 << 20;
  private static final Set<String> HANDED_ON = Set.of("PATH", "LANG", "LC_ALL", "HOME", "TMPDIR");

  private ProgramRun() {}

  /** What came of it. */
  sealed interface Ending {
    /** It ended by itself. */
    record Ended(int status, String output, String errors) implements Ending {}

    /** It gave no answer. */
    record Silent(String why) implements Ending {}
  }

  static Ending of(List<String> words, byte[] input, Duration within) throws InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().keySet().retainAll(HANDED_ON);
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      return new Ending.Silent("cannot be started: " + e.getMessage());
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<byte[]> output = threads.submit(() -> read(process.getInputStream()));
      Future<byte[]> errors = threads.submit(() -> read(process.getErrorStream()));
      threads.execute(() -> write(process.getOutputStream(), input));
      try {
        return ending(process, output, errors, within);
      } finally {
        end(process);
      }
    }
  }

  private static Ending ending(
      Process process, Future<byte[]> output, Future<byte[]> errors, Duration within)
      throws InterruptedException {
    if (!process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
      return new Ending.Silent("did not end within " + within.toSeconds() + " s");
    }
    try {
      byte[] said = output.get(within.toMillis(), TimeUnit.MILLISECONDS);
      byte[] complained = errors.get(within.toMillis(), TimeUnit.MILLISECONDS);
      return said.length > MOST_OUTPUT || complained.length > MOST_OUTPUT
          ? new Ending.Silent("said too much")
          : new Ending.Ended(process.exitValue(), text(said), text(complained));
    } catch (ExecutionException e) {
      return new Ending.Silent("its output cannot be read: " + e.getCause());
    } catch (TimeoutException e) {
      return new Ending.Silent("left its output open");
    }
  }

  /** Ends what it began first, so that no pipe stays open. */
  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    close(process);
  }

  private static void close(Process process) {
    for (AutoCloseable stream :
        List.of(process.getInputStream(), process.getErrorStream(), process.getOutputStream())) {
      try {
        stream.close();
      } catch (Exception gone) {
        // the process has ended, and nobody reads or writes any more
      }
    }
  }

  /** One byte more than is allowed shows that there was more; then the writer is let go. */
  private static byte[] read(InputStream stream) throws IOException {
    try (stream) {
      return stream.readNBytes(MOST_OUTPUT + 1);
    }
  }

  private static void write(OutputStream stream, byte[] input) {
    try (stream) {
      stream.write(input);
    } catch (IOException unread) {
      // it may decide without reading to the end
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
