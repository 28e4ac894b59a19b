package jp.passportweb.bootstrap.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.passportweb.bootstrap.acceptance.FreePort;
import jp.passportweb.bootstrap.acceptance.RunningSystem;

/**
 * From the command to the first answer, on a home that exists: as delivered, and with the cache of
 * docs/operations.md; beside it a Micronaut that serves nothing, with the same libraries.
 */
final class StartBenchmark {
  private static final int ROUNDS = 5;
  private static final String OURS = "Passport for Web is ready";
  private static final String THEIRS = "Startup completed";

  private StartBenchmark() {}

  public static void main(String... arguments) throws Exception {
    Path directory = Files.createTempDirectory("start");
    List<String> ours = List.of("-jar", System.getProperty("passport.jar"));
    seconds(directory, ours, OURS);
    both("Passport for Web", directory, ours, OURS);
    both("bare Micronaut", directory, BareJar.program(directory), THEIRS);
    System.exit(0);
  }

  @SuppressWarnings("SystemOut")
  private static void both(String name, Path directory, List<String> program, String ready)
      throws IOException, InterruptedException {
    System.out.printf("%s: %.2f s%n", name, median(directory, program, ready));
    Path cache = directory.resolve(name.replace(' ', '-') + ".aot");
    seconds(directory, with("-XX:AOTCacheOutput=" + cache, program), ready);
    List<String> cached = with("-XX:AOTCache=" + cache, program);
    System.out.printf("%s, with its cache: %.2f s%n", name, median(directory, cached, ready));
  }

  private static List<String> with(String option, List<String> program) {
    return Stream.concat(Stream.of(option), program.stream()).toList();
  }

  private static double median(Path directory, List<String> program, String ready)
      throws IOException, InterruptedException {
    double[] all = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      all[i] = seconds(directory, program, ready);
    }
    Arrays.sort(all);
    return all[ROUNDS / 2];
  }

  /** Starts it, waits until it says that it is ready, and ends it in peace. */
  private static double seconds(Path directory, List<String> program, String ready)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(program);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder
        .environment()
        .putAll(
            Map.of(
                "PASSPORT_HOME",
                directory.resolve("home").toString(),
                "PASSPORT_OPERATOR_PASSWORD",
                RunningSystem.OPERATOR_PASSWORD,
                "MICRONAUT_SERVER_PORT",
                String.valueOf(FreePort.next())));
    long start = System.nanoTime();
    Process process = builder.start();
    try (BufferedReader lines = process.inputReader()) {
      String line = lines.readLine();
      while (line != null && !line.contains(ready)) {
        line = lines.readLine();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      // Not the process itself, which would close what the writer of the cache still speaks to.
      process.toHandle().destroy();
      lines.lines().forEach(_ -> {});
      process.waitFor();
      return seconds;
    }
  }
}
