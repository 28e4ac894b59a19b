package jp.passportweb.pki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jp.passportweb.domain.signingrequest.Der;

/**
 * The {@code openssl} of this machine, a judge that shares no code with us.
 *
 * @param exit its exit code
 * @param output both its streams
 */
public record OpenSsl(int exit, String output) {
  /** Runs it in a directory. */
  public static OpenSsl run(Path directory, String... arguments) {
    try {
      Process process =
          new ProcessBuilder(Stream.concat(Stream.of("openssl"), Stream.of(arguments)).toList())
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new OpenSsl(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException("openssl must be installed", e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a file for it to read. */
  public static void put(Path directory, String name, byte[] content) {
    try {
      Files.write(directory.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@link #put(Path, String, byte[])} in PEM. */
  public static void putCertificate(Path directory, String name, Der certificate) {
    put(directory, name, certificate.pem("CERTIFICATE").getBytes(StandardCharsets.US_ASCII));
  }
}
