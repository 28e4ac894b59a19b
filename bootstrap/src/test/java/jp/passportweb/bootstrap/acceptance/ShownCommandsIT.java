package jp.passportweb.bootstrap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import jp.passportweb.application.signingrequest.ExamineSigningRequest;
import jp.passportweb.application.signingrequest.SigningRequestExamination;
import jp.passportweb.domain.keylist.KeyList;
import jp.passportweb.domain.keylist.KeyListId;
import jp.passportweb.domain.keylist.KeyLists;
import jp.passportweb.domain.keylist.SortedEntries;
import jp.passportweb.domain.signingrequest.BlockedKeys;
import jp.passportweb.domain.signingrequest.CertifiableNames;
import jp.passportweb.domain.signingrequest.KeyPolicy;
import jp.passportweb.domain.signingrequest.KnownKeys;
import jp.passportweb.domain.signingrequest.NamePolicy;
import jp.passportweb.domain.signingrequest.SpkiHash;
import jp.passportweb.domain.signingrequest.SubmittedSigningRequest;
import jp.passportweb.pki.names.GuavaPublicSuffixes;
import jp.passportweb.pki.signingrequest.BouncyCastleSigningRequestReader;
import jp.passportweb.web.guide.SigningRequestCommands;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What the CSR guide shows makes CSRs that are accepted as they are")
class ShownCommandsIT {
  private static final String KEYTOOL =
      Path.of(System.getProperty("java.home"), "bin", "keytool").toString();

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"NGINX", "WEBLOGIC"})
  @DisplayName("an RSA and an ECDSA key for two names")
  void accepted(String serverSoftware) throws IOException, InterruptedException {
    List<SigningRequestCommands.Command> commands = SigningRequestCommands.of(serverSoftware);
    assertThat(commands).hasSize(2);
    for (SigningRequestCommands.Command command : commands) {
      Files.deleteIfExists(directory.resolve("identity.jks"));
      run(command.text());
      SigningRequestExamination examination =
          examine(Files.readAllBytes(directory.resolve("server.csr")));
      assertThat(examination.names())
          .extracting(name -> name.text())
          .containsExactly("www.example.jp", "example.jp");
    }
  }

  /** keytool asks for the password of its key store. */
  private void run(String commands) throws IOException, InterruptedException {
    String script = commands.replaceAll("\\bkeytool -(\\w+)", KEYTOOL + " -$1 -storepass 123456");
    Process process =
        new ProcessBuilder("sh", "-e", "-c", script)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }

  private static SigningRequestExamination examine(byte[] csr) {
    return new ExamineSigningRequest(
            new BouncyCastleSigningRequestReader(),
            new CertifiableNames(new GuavaPublicSuffixes(), NamePolicy.STRICT),
            new KnownKeys(new NothingBlocked(), new NoLists()),
            KeyPolicy.STRICT)
        .examine(SubmittedSigningRequest.ofBytes(csr), false);
  }

  private static final class NoLists implements KeyLists {
    @Override
    public List<KeyList> all() {
      return List.of();
    }

    @Override
    public boolean contains(KeyListId list, String entry) {
      return false;
    }

    @Override
    public void addUnpublished(KeyList list) {}

    @Override
    public void addEntries(KeyListId list, SortedEntries entries) {}

    @Override
    public void putInUse(KeyList list) {}

    @Override
    public void remove(KeyListId list) {}

    @Override
    public int removeUnpublishedSince(Instant before) {
      return 0;
    }
  }

  private static final class NothingBlocked implements BlockedKeys {
    @Override
    public boolean contains(SpkiHash key) {
      return false;
    }

    @Override
    public void block(SpkiHash key, String reason, Instant at) {
      throw new UnsupportedOperationException();
    }
  }
}
