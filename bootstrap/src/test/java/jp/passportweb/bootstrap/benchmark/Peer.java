package jp.passportweb.bootstrap.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.passportweb.bootstrap.acceptance.FreePort;

/** Another server on this machine, of Debian's packages, measured beside ours. */
final class Peer implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 10;

  private final int port;
  private final Process process;

  private Peer(int port, Process process) {
    this.port = port;
    this.process = process;
  }

  /** Whether a program is there to be measured. */
  static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
  }

  /** nginx with files of a directory, compressed as it was asked for, two workers. */
  static Peer nginx(Path directory) throws IOException {
    int port = FreePort.next();
    Path settings = directory.resolve("nginx.conf");
    Files.writeString(
        settings,
        """
        daemon off;
        worker_processes 2;
        pid %1$s/nginx.pid;
        error_log %1$s/error.log;
        events {}
        http {
          access_log off;
          gzip_static on;
          keepalive_requests 1000000000;
          types { text/html html; text/css css; }
          server { listen 127.0.0.1:%2$d; root %1$s; }
        }
        """
            .formatted(directory, port));
    return start(
        directory, port, List.of("nginx", "-c", settings.toString(), "-p", directory.toString()));
  }

  /** cfssl, which gives the responses of a file. */
  static Peer cfssl(Path directory, Path responses) throws IOException {
    int port = FreePort.next();
    return start(
        directory,
        port,
        List.of(
            "cfssl",
            "ocspserve",
            "-address",
            "127.0.0.1",
            "-port",
            String.valueOf(port),
            "-responses",
            responses.toString(),
            "-loglevel",
            "5"));
  }

  /** cfssl, which signs with the authority of a directory. */
  static Peer cfsslSigning(Path directory) throws IOException {
    int port = FreePort.next();
    return start(
        directory,
        port,
        List.of(
            "cfssl",
            "serve",
            "-address",
            "127.0.0.1",
            "-port",
            String.valueOf(port),
            "-ca",
            "ca.pem",
            "-ca-key",
            "ca-key.pem",
            "-loglevel",
            "5"));
  }

  /** A Micronaut with one page on {@code /}. */
  static Peer bareMicronaut(Path directory) throws IOException {
    int port = FreePort.next();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dmicronaut.server.port=" + port);
    command.addAll(BareJar.program(directory));
    return start(directory, port, command);
  }

  /** Runs a command to its end and gives what it printed. */
  static String run(Path directory, String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " failed");
    }
    return printed;
  }

  int port() {
    return port;
  }

  /** Of the server and its workers. */
  Duration cpu() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  @Override
  public void close() {
    List<ProcessHandle> workers = new ArrayList<>(process.descendants().toList());
    process.destroy();
    workers.forEach(ProcessHandle::destroy);
  }

  private static Peer start(Path directory, int port, List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("peer.log").toFile())
            .start();
    Peer peer = new Peer(port, process);
    peer.awaitReady();
    return peer;
  }

  private void awaitReady() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end) {
      try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return;
      } catch (IOException e) {
        pause();
      }
    }
    throw new IllegalStateException("the peer does not answer: " + process.info());
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
