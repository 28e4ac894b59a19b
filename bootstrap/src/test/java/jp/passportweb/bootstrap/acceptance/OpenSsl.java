package jp.passportweb.bootstrap.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real OpenSSL: makes what applicants make and judges what they get. */
public final class OpenSsl {
  private final Path directory;

  public OpenSsl() {
    try {
      directory = Files.createTempDirectory("openssl");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A CSR for a fresh P-256 key, in PEM. */
  public String csr(String subject, String... dnsNames) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "req",
                "-new",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:P-256",
                "-nodes",
                "-sha256",
                "-utf8",
                "-keyout",
                "server.key",
                "-out",
                "server.csr",
                "-subj",
                subject));
    if (dnsNames.length > 0) {
      arguments.addAll(List.of("-addext", "subjectAltName=DNS:" + String.join(",DNS:", dnsNames)));
    }
    run(arguments.toArray(String[]::new));
    return read("server.csr");
  }

  /** The private key of the latest CSR, in PEM. */
  public String privateKey() {
    return read("server.key");
  }

  public Path write(String name, byte[] content) {
    try {
      return Files.write(directory.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public byte[] bytes(String name) {
    try {
      return Files.readAllBytes(directory.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs a command and returns what it printed.
   *
   * @throws AssertionError when OpenSSL refuses
   */
  public String run(String... arguments) {
    Ended ended = end(arguments);
    if (ended.code != 0) {
      throw new AssertionError(String.join(" ", arguments) + "\n" + ended.output);
    }
    return ended.output;
  }

  /**
   * Runs a command that OpenSSL is to refuse, and returns what it printed.
   *
   * @throws AssertionError when OpenSSL does not refuse
   */
  public String refuses(String... arguments) {
    Ended ended = end(arguments);
    if (ended.code == 0) {
      throw new AssertionError(String.join(" ", arguments) + " is not refused");
    }
    return ended.output;
  }

  /** Starts a command that does not end by itself. */
  public Process start(String... arguments) {
    List<String> command = new ArrayList<>(List.of("openssl"));
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command)
          .directory(directory.toFile())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Ended(int code, String output) {}

  private Ended end(String... arguments) {
    List<String> command = new ArrayList<>(List.of("openssl"));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String read(String name) {
    try {
      return Files.readString(directory.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
