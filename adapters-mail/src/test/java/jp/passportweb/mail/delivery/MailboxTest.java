package jp.passportweb.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.passportweb.domain.notice.MailTransport.DeliveryFailed;
import jp.passportweb.domain.notice.Mailbox;
import jp.passportweb.domain.notice.MailboxEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The mailbox keeps mails as files and gives them back")
class MailboxTest {
  @TempDir Path home;
  private Path directory;
  private MailboxMailTransport transport;
  private Mailbox mailbox;

  @BeforeEach
  void openMailbox() {
    directory = home.resolve("mail");
    transport = new MailboxMailTransport(directory, SampleMail.SENDER);
    mailbox = new MailDirectory(directory);
  }

  @Test
  @DisplayName("a mail comes back as it was written")
  void roundTrip() throws Exception {
    transport.deliver(SampleMail.ID, SampleMail.japanese(), SampleMail.AT);
    MailboxEntry entry = mailbox.newestFirst(10).getFirst();
    assertThat(entry.name()).isEqualTo("20261124T023507000Z-" + SampleMail.ID + ".eml");
    assertThat(entry.at()).isEqualTo(SampleMail.AT);
    assertThat(entry.mail()).isEqualTo(SampleMail.japanese());
    assertThat(mailbox.read(entry.name())).contains(entry);
  }

  @Test
  @DisplayName("the file is a mail that other programs open, and only the system's user reads it")
  void file() throws Exception {
    transport.deliver(SampleMail.ID, SampleMail.japanese(), SampleMail.AT);
    Path file = files().getFirst();
    assertThat(Files.readString(file))
        .contains("Message-ID: <" + SampleMail.ID + "@pfw.example>\r\n")
        .contains("Content-Type: text/plain; charset=UTF-8\r\n")
        .contains("Auto-Submitted: auto-generated\r\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  @DisplayName("a second delivery of the same mail replaces the first")
  void again() throws Exception {
    transport.deliver(SampleMail.ID, SampleMail.japanese(), SampleMail.AT);
    String before = Files.readString(files().getFirst());
    transport.deliver(SampleMail.ID, SampleMail.japanese(), SampleMail.AT);
    assertThat(files()).hasSize(1);
    assertThat(files().getFirst()).hasContent(before);
  }

  @Test
  @DisplayName("the newest mails come first")
  void order() throws Exception {
    for (int minute : List.of(1, 3, 2)) {
      transport.deliver(
          UUID.randomUUID(),
          SampleMail.mail("a@example.jp", "s" + minute, "t\n"),
          SampleMail.AT.plusSeconds(60L * minute));
    }
    assertThat(mailbox.newestFirst(10))
        .extracting(e -> e.mail().subject())
        .containsExactly("s3", "s2", "s1");
    assertThat(mailbox.newestFirst(2)).hasSize(2);
  }

  @Test
  @DisplayName("a mailbox without any mail is empty")
  void empty() {
    assertThat(mailbox.newestFirst(10)).isEmpty();
    assertThat(mailbox.read("20261124T023507000Z-" + SampleMail.ID + ".eml")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.eml",
        "..%2Fsecret.eml",
        "/etc/passwd",
        "",
        ".",
        "notes.txt",
        "../20261124T023507000Z-6f1c7d0e-93b5-4a5e-8f39-0a52b7d0c001.eml",
        "20261124T023507000Z-6f1c7d0e-93b5-4a5e-8f39-0a52b7d0c001.eml\0",
      })
  @DisplayName("a name that is not a mail's opens nothing")
  void otherFiles(String name) throws Exception {
    transport.deliver(SampleMail.ID, SampleMail.japanese(), SampleMail.AT);
    Files.writeString(home.resolve("secret.eml"), "Subject: secret\r\n\r\n");
    Files.copy(files().getFirst(), home.resolve(files().getFirst().getFileName()));
    Files.writeString(directory.resolve("notes.txt"), "notes");
    assertThat(mailbox.read(name)).isEmpty();
    assertThat(mailbox.newestFirst(10)).hasSize(1);
  }

  @Test
  @DisplayName("a directory that cannot be written is a failed delivery with its cause")
  void notADirectory() throws IOException {
    Files.writeString(directory, "in the way");
    assertThatThrownBy(() -> transport.deliver(SampleMail.ID, SampleMail.japanese(), SampleMail.AT))
        .isInstanceOf(DeliveryFailed.class)
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  @DisplayName("nothing half-written is left behind when a mail cannot be made")
  void nothingLeft() {
    assertThatThrownBy(() ->
            transport.deliver(
                SampleMail.ID, SampleMail.mail("no address", "s", "t"), SampleMail.AT))
        .isInstanceOf(DeliveryFailed.class);
    assertThat(directory).doesNotExist();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }
}
