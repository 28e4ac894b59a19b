package jp.passportweb.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.InstantSource;
import java.util.UUID;
import jp.passportweb.domain.notice.Mail;
import jp.passportweb.domain.notice.MailTransport.DeliveryFailed;
import jp.passportweb.domain.notice.MailTransport.MailRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A mail travels by SMTP")
class SmtpMailTransportTest {
  private static final InstantSource CLOCK = InstantSource.fixed(SampleMail.AT);

  private final GreenMail smtp =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void startServer() {
    smtp.start();
  }

  @AfterEach
  void stopServer() {
    smtp.stop();
  }

  @Test
  @DisplayName("subject, sender and text arrive as they were written")
  void decoded() throws Exception {
    MimeMessage message = delivered(SampleMail.japanese());
    assertThat(message.getSubject()).isEqualTo(SampleMail.SUBJECT);
    InternetAddress from = (InternetAddress) message.getFrom()[0];
    assertThat(from.getPersonal()).isEqualTo("パスポート for Web 認証サービス");
    assertThat(from.getAddress()).isEqualTo("noreply@pfw.example");
    assertThat(message.getAllRecipients())
        .containsExactly(new InternetAddress("hanako@example.jp"));
    assertThat(message.getContent().toString().replace("\r\n", "\n")).isEqualTo(SampleMail.TEXT);
  }

  @Test
  @DisplayName("the headers are what RFC 5322, 2047 and 3834 ask for")
  void headers() throws Exception {
    MimeMessage message = delivered(SampleMail.japanese());
    assertThat(message.getHeader("Subject", null)).startsWith("=?UTF-8?B?").isASCII();
    assertThat(MimeUtility.unfold(message.getHeader("From", null))).isASCII();
    assertThat(message.getMessageID()).isEqualTo("<" + SampleMail.ID + "@pfw.example>");
    assertThat(message.getHeader("Date", null)).isEqualTo("Tue, 24 Nov 2026 11:35:07 +0900 (JST)");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(message.getEncoding()).isEqualTo("base64");
    assertThat(message.getHeader("MIME-Version")).containsExactly("1.0");
  }

  @Test
  @DisplayName("an English text stays readable as quoted-printable")
  void quotedPrintable() throws Exception {
    String text = "Dear Hanako – café,\nlong " + "x".repeat(120) + "\n.\nFrom here";
    MimeMessage message = delivered(SampleMail.mail("hanako@example.jp", "Hello", text));
    assertThat(message.getEncoding()).isEqualTo("quoted-printable");
    assertThat(message.getContent().toString().replace("\r\n", "\n")).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\r\nBcc: evil@example.com", "\n\nBody", "\rX-Evil: 1", "\u2028X-Evil: 1"})
  @DisplayName("a line break in a subject or name does not become a header")
  void injection(String attack) throws Exception {
    Sender sender = new Sender(SampleMail.SENDER.address(), "Service" + attack);
    Mail mail = SampleMail.mail("hanako@example.jp", "件名" + attack, "text\n");
    new SmtpMailTransport(server(null, null, false), sender, CLOCK)
        .deliver(SampleMail.ID, mail, SampleMail.AT);
    MimeMessage message = onlyMessage();
    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getHeader("X-Evil")).isNull();
    assertThat(message.getAllRecipients()).hasSize(1);
    assertThat(message.getContent().toString()).isEqualToIgnoringNewLines("text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a@example.jp\r\nBcc: b@example.jp", "a@example.jp, b@example.jp", "", "a b@c"})
  @DisplayName("what is not one address is not sent to")
  void badRecipient(String to) {
    assertThatThrownBy(() -> deliver(SampleMail.mail(to, "s", "t")))
        .isInstanceOf(MailRefused.class);
    assertThat(smtp.getReceivedMessages()).isEmpty();
  }

  @Test
  @DisplayName("a second delivery carries the same Message-ID")
  void sameMessageId() throws Exception {
    deliver(SampleMail.japanese());
    new SmtpMailTransport(server(null, null, false), SampleMail.SENDER, CLOCK)
        .deliver(SampleMail.ID, SampleMail.japanese(), SampleMail.AT.plusSeconds(600));
    MimeMessage[] messages = smtp.getReceivedMessages();
    assertThat(messages).hasSize(2);
    assertThat(messages[0].getMessageID()).isEqualTo(messages[1].getMessageID());
  }

  @Test
  @DisplayName("it logs in where the server asks for it, and a wrong password fails")
  void login() throws Exception {
    smtp.setUser("sender@pfw.example", "sender", "secret-word");
    new SmtpMailTransport(server("sender", "secret-word", false), SampleMail.SENDER, CLOCK)
        .deliver(SampleMail.ID, SampleMail.japanese(), SampleMail.AT);
    assertThat(onlyMessage().getSubject()).isEqualTo(SampleMail.SUBJECT);
    assertThatThrownBy(() ->
            new SmtpMailTransport(server("sender", "wrong-word", false), SampleMail.SENDER, CLOCK)
                .deliver(UUID.randomUUID(), SampleMail.japanese(), SampleMail.AT))
        .isInstanceOf(DeliveryFailed.class)
        .hasMessageNotContaining("wrong-word");
  }

  @Test
  @DisplayName("STARTTLS is demanded: a server without it gets nothing")
  void startTls() {
    assertThatThrownBy(() ->
            new SmtpMailTransport(server(null, null, true), SampleMail.SENDER, CLOCK)
                .deliver(SampleMail.ID, SampleMail.japanese(), SampleMail.AT))
        .isInstanceOf(DeliveryFailed.class)
        .hasMessageContaining("STARTTLS");
    assertThat(smtp.getReceivedMessages()).isEmpty();
  }

  @Test
  @DisplayName("a server that cannot be reached is a failed delivery with its cause")
  void closedPort() throws IOException {
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    SmtpServer nobody = new SmtpServer("127.0.0.1", closed, null, null, false);
    assertThatThrownBy(() ->
            new SmtpMailTransport(nobody, SampleMail.SENDER, CLOCK)
                .deliver(SampleMail.ID, SampleMail.japanese(), SampleMail.AT))
        .isInstanceOf(DeliveryFailed.class)
        .hasMessageContaining("127.0.0.1:" + closed)
        .hasRootCauseInstanceOf(java.net.ConnectException.class);
  }

  private MimeMessage delivered(Mail mail) throws DeliveryFailed, MailRefused {
    deliver(mail);
    return onlyMessage();
  }

  private void deliver(Mail mail) throws DeliveryFailed, MailRefused {
    new SmtpMailTransport(server(null, null, false), SampleMail.SENDER, CLOCK)
        .deliver(SampleMail.ID, mail, SampleMail.AT);
  }

  private MimeMessage onlyMessage() {
    assertThat(smtp.getReceivedMessages()).hasSize(1);
    return smtp.getReceivedMessages()[0];
  }

  private SmtpServer server(
      @Nullable String username, @Nullable String password, boolean startTls) {
    return new SmtpServer("127.0.0.1", smtp.getSmtp().getPort(), username, password, startTls);
  }
}
