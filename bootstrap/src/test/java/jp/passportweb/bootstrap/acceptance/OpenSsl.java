package jp.passportweb.bootstrap.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
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

  /**
   * Runs a command and returns what it printed.
   *
   * @throws AssertionError when OpenSSL refuses
   */
  public String run(String... arguments) {
    List<String> command = new ArrayList<>(List.of("openssl"));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      String output =
          new String(
              process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(String.join(" ", command) + "\n" + output);
      }
      return output;
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
