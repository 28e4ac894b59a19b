package jp.passportweb.web.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Map;
import jp.passportweb.domain.file.FileFault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("FIL-2 a form with a file is read while it comes in")
class UploadReaderTest {
  private static final String TYPE = "multipart/form-data; boundary=b";
  private static final int MOST = 1000;
  private static final FileFault TOO_LARGE = new FileFault.TooLarge(MOST);

  @Test
  @DisplayName("fields, the file's name and its very bytes")
  void whole() throws IOException {
    byte[] content = "%PDF\r\n--cb\r\n--\r--b\n\r\n\r".getBytes(ISO_8859_1);
    Upload upload = read(form("登記 \"a\".pdf", content));
    assertThat(upload.fields()).isEqualTo(Map.of("_csrf", "ours", "document", "registry"));
    assertThat(upload.name()).isEqualTo("登記 \"a\".pdf");
    assertThat(upload.content()).isEqualTo(content);
    assertThat(upload.fault()).isNull();
  }

  @Test
  @DisplayName("a form in which no file was chosen")
  void withoutFile() throws IOException {
    assertThat(read(form("", new byte[0])).isWithoutFile()).isTrue();
    assertThat(read(text("_csrf", "ours") + "--b--\r\n").isWithoutFile()).isTrue();
  }

  @Test
  @DisplayName("FIL-2 a file of just the size that is taken, and of a byte more")
  void size() throws IOException {
    assertThat(read(form("a", new byte[MOST])).content()).hasSize(MOST);
    Upload more = read(form("a", new byte[MOST + 1]));
    assertThat(more.fault()).isEqualTo(TOO_LARGE);
    assertThat(more.field("document")).isEqualTo("registry");
  }

  @Test
  @DisplayName(
      "FIL-2 a hundred megabytes are left where their size is known, what was typed is kept")
  void early() throws IOException {
    InputStream never =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("nobody reads so far");
          }

          @Override
          public int read(byte[] b, int off, int len) throws IOException {
            return read();
          }
        };
    String head = before("a.pdf");
    InputStream body =
        new SequenceInputStream(new ByteArrayInputStream(head.getBytes(UTF_8)), never) {
          @Override
          public int read(byte[] b, int off, int len) throws IOException {
            return super.read(b, off, Math.min(len, head.length()));
          }
        };
    UploadReader.Outcome outcome =
        UploadReader.read(body, TYPE, new UploadReader.Bounds(100_000_000, MOST), "ours"::equals);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            UploadReader.Outcome.Read.class,
            read -> {
              assertThat(read.upload().fault()).isEqualTo(TOO_LARGE);
              assertThat(read.upload().field("document")).isEqualTo("registry");
            });
  }

  @Test
  @DisplayName("a form that is not ours, or says so only behind its file, is not read")
  void forged() throws IOException {
    assertThat(outcome(TYPE, file("a.pdf", new byte[3]) + text("_csrf", "ours") + "--b--\r\n"))
        .isInstanceOf(UploadReader.Outcome.Forged.class);
    assertThat(outcome(TYPE, text("_csrf", "theirs") + "--b--\r\n"))
        .isInstanceOf(UploadReader.Outcome.Forged.class);
  }

  @Test
  @DisplayName("FIL-1 a second file is told, not dropped")
  void two() throws IOException {
    String twice = text("_csrf", "ours") + file("a.pdf", new byte[3]) + file("b.pdf", new byte[3]);
    assertThat(read(twice + "--b--\r\n").fault()).isEqualTo(new FileFault.NotOne());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--b",
        "--c\r\n",
        "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx",
        "--b\r\nX: y\r\n\r\nx\r\n--b--\r\n",
        "--b\r\nContent-Disposition: attachment\r\n\r\nx\r\n--b--\r\n",
        "--b\r\n\r\nx\r\n--b--\r\n"
      })
  @DisplayName("what no browser sends is no form")
  void unreadable(String body) throws IOException {
    assertThat(outcome(TYPE, body)).isInstanceOf(UploadReader.Outcome.Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary="})
  @DisplayName("a body whose parts nobody can tell apart is no form")
  void noBoundary(String type) throws IOException {
    assertThat(outcome(type, form("a", new byte[1])))
        .isInstanceOf(UploadReader.Outcome.Unreadable.class);
  }

  private static Upload read(String body) throws IOException {
    return ((UploadReader.Outcome.Read) outcome(TYPE, body)).upload();
  }

  private static UploadReader.Outcome outcome(String type, String body) throws IOException {
    return UploadReader.read(
        new ByteArrayInputStream(body.getBytes(ISO_8859_1)),
        type,
        new UploadReader.Bounds(-1, MOST),
        "ours"::equals);
  }

  private static String form(String name, byte[] content) {
    return text("_csrf", "ours") + text("document", "registry") + file(name, content) + "--b--\r\n";
  }

  private static String before(String name) {
    String whole = text("_csrf", "ours") + text("document", "registry") + file(name, new byte[0]);
    return whole.substring(0, whole.length() - 2);
  }

  private static String text(String name, String value) {
    return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }

  private static String file(String name, byte[] content) {
    String raw = new String(name.replace("\"", "%22").getBytes(UTF_8), ISO_8859_1);
    return "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + raw
        + "\"\r\nContent-Type: text/html\r\n\r\n"
        + new String(Arrays.copyOf(content, content.length), ISO_8859_1)
        + "\r\n";
  }
}
