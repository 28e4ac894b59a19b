package jp.passportweb.pki.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.transparency.LogKind;
import jp.passportweb.pki.OpenSsl;
import jp.passportweb.pki.signingrequest.Forge;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@DisplayName("CT-1: OpenSSL, which shares no code with us, reads and verifies the timestamps")
class OpenSslTimestampsTest {
  @TempDir private Path directory;

  private final Logged logged = new Logged();
  private final PracticeLog rfc = logged.log("one", LogKind.RFC_6962);
  private final PracticeLog tiled = logged.log("two", LogKind.STATIC_CT);

  @Test
  @DisplayName("CT-1 it prints both timestamps of the certificate")
  void printed() {
    put();
    OpenSsl printed =
        OpenSsl.run(directory, "x509", "-in", "leaf.pem", "-noout", "-ext", "ct_precert_scts");
    assertThat(printed.exit()).isZero();
    assertThat(printed.output().split("Signed Certificate Timestamp:", -1)).hasSize(3);
    assertThat(printed.output()).contains("00:00:05:00:00:00:00:00");
  }

  @Test
  @DisplayName("CT-1 as a client of a server with the certificate it finds both valid")
  void verified() throws IOException {
    put();
    Process server = server();
    try {
      assertThat(visit(port(server)).split("SCT validation status: valid", -1)).hasSize(3);
    } finally {
      server.destroyForcibly();
    }
  }

  private void put() {
    Der certificate = logged.certificate(List.of(logged.promise(rfc), logged.promise(tiled)));
    OpenSsl.putCertificate(directory, "leaf.pem", certificate);
    OpenSsl.putCertificate(directory, "issuer.pem", Logged.ISSUER);
    OpenSsl.putCertificate(directory, "root.pem", Logged.ROOT);
    OpenSsl.put(
        directory,
        "leaf.key",
        Der.of(Forge.RSA.getPrivate().getEncoded())
            .pem("PRIVATE KEY")
            .getBytes(StandardCharsets.US_ASCII));
    OpenSsl.put(
        directory,
        "logs.cnf",
        ("enabled_logs=one,two\n" + section("one", rfc) + section("two", tiled))
            .getBytes(StandardCharsets.US_ASCII));
  }

  private static String section(String name, PracticeLog log) {
    return "[%s]\ndescription = %s\nkey = %s\n"
        .formatted(name, name, Base64.getEncoder().encodeToString(log.described().key().bytes()));
  }

  /** On a port that the system chooses, which it then prints. */
  private Process server() throws IOException {
    return new ProcessBuilder(
            "openssl",
            "s_server",
            "-accept",
            "127.0.0.1:0",
            "-cert",
            "leaf.pem",
            "-cert_chain",
            "issuer.pem",
            "-key",
            "leaf.key")
        .directory(directory.toFile())
        .redirectErrorStream(true)
        .redirectOutput(directory.resolve("server.txt").toFile())
        .start();
  }

  private int port(Process server) throws IOException {
    Pattern listening = Pattern.compile("ACCEPT 127\\.0\\.0\\.1:([0-9]+)");
    while (server.isAlive()) {
      Matcher printed = listening.matcher(Files.readString(directory.resolve("server.txt")));
      if (printed.find()) {
        return Integer.parseInt(printed.group(1));
      }
    }
    throw new IllegalStateException(Files.readString(directory.resolve("server.txt")));
  }

  private String visit(int port) {
    return OpenSsl.run(
            directory,
            "s_client",
            "-connect",
            "127.0.0.1:" + port,
            "-CAfile",
            "root.pem",
            "-ct",
            "-ctlogfile",
            "logs.cnf")
        .output();
  }
}
