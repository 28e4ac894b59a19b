package jp.passportweb.web.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("§7 a form is read in one way or not at all")
class PostedReaderTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String PARTS = "multipart/form-data; boundary=\"----b'()+_,-./:=?\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        FORM,
        "Application/X-WWW-Form-URLEncoded",
        FORM + ";charset=UTF-8",
        FORM + " ; Charset=\"utf-8\" ",
        FORM + ";"
      })
  @DisplayName("§7 a browser's fields, whatever the letters of the type")
  void fields(String type) {
    Optional<Posted> posted =
        PostedReader.read(type, "a=%E3%81%82+b%2B&&c=&d&e=\u3042=\ud83d\ude00".getBytes(UTF_8));
    assertThat(posted.orElseThrow().fields())
        .isEqualTo(Map.of("a", "あ b+", "c", "", "d", "", "e", "あ=😀"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "text/plain", "application/json", ";;;", "multipart/mixed; boundary=a"})
  @DisplayName("§7 of another type there are no fields")
  void otherType(String type) {
    assertThat(PostedReader.read(type, "a=b".getBytes(UTF_8)).orElseThrow().fields()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a=%",
        "a=%4",
        "a=%zz",
        "%zz=a",
        "a=%00",
        "a=%ff",
        "=a",
        "=",
        "a=1&a=2",
        "a=1&%61=2"
      })
  @DisplayName("§7 fields that have no one reading")
  void unread(String body) {
    assertThat(PostedReader.read(FORM, body.getBytes(UTF_8))).isEmpty();
  }

  @Test
  @DisplayName("§7 bytes that are no text, too many fields and a name without end are no form")
  void bounds() {
    assertThat(PostedReader.read(FORM, "a=\u00ff".getBytes(ISO_8859_1))).isEmpty();
    assertThat(PostedReader.read(FORM, "a&".repeat(20_000).getBytes(UTF_8))).isEmpty();
    assertThat(PostedReader.read(FORM, fields(512))).isPresent();
    assertThat(PostedReader.read(FORM, fields(513))).isEmpty();
    assertThat(PostedReader.read(FORM, "n".repeat(100).getBytes(UTF_8))).isPresent();
    assertThat(PostedReader.read(FORM, "n".repeat(101).getBytes(UTF_8))).isEmpty();
  }

  @Test
  @DisplayName("§7 a browser's parts: text, a file, and a file that was not chosen")
  void parts() {
    String body =
        part("form-data; name=\"csr\"", "-----BEGIN\r\nあ\r\n")
            + part("form-data; name=\"none\"", "")
            + part("form-data; name=\"f\"; filename=\"a;\\\"b\"\r\nContent-Type: a/b", "\0\u00ff")
            + part("form-data; name=\"g\"; filename=\"\"\r\nContent-Type: a/b", "");
    Posted posted = PostedReader.read(PARTS, closed(body)).orElseThrow();
    assertThat(posted.fields()).isEqualTo(Map.of("csr", "-----BEGIN\r\nあ\r\n", "none", ""));
    assertThat(posted.files()).containsOnlyKeys("f");
    assertThat(posted.files().get("f")).isEqualTo("\0\u00ff".getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "form-data",
        "form-data; name=\"\"",
        "form-data; name=a",
        "attachment; name=\"a\"",
        "form-data; name=\"a\"; name=\"b\"",
        "form-data; name=\"a\"\r\nContent-Type: text/plain; charset=nix",
        "form-data; name=\"a\"\r\nContent-Type: text/html",
        "form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64",
        "form-data; name=\"a\"\r\nContent-Disposition: form-data; name=\"b\"",
        "form-data; name=\"a\"\r\nX"
      })
  @DisplayName("§7 a part that no browser writes")
  void unreadPart(String disposition) {
    assertThat(PostedReader.read(PARTS, closed(part(disposition, "x")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"\"",
        "multipart/form-data; boundary=b; charset=nix",
        "multipart/form-data; charset=utf-8; boundary=b"
      })
  @DisplayName("§7 parts of which nobody knows where they end")
  void unreadType(String type) {
    assertThat(PostedReader.read(type, "--b--\r\n".getBytes(UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--b",
        "--b-",
        "--b\r\n",
        "--c--\r\n",
        "x--b--",
        "--b--\r\nx",
        "--b--x",
        "--b\r\n\r\n"
      })
  @DisplayName("§7 parts that were cut off, or have something before or behind them")
  void cut(String body) {
    assertThat(PostedReader.read("multipart/form-data; boundary=b", body.getBytes(UTF_8)))
        .isEmpty();
  }

  private static byte[] fields(int count) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < count; i++) {
      body.append('f').append(i).append("=x&");
    }
    return body.toString().getBytes(UTF_8);
  }

  private static String part(String disposition, String content) {
    return "------b'()+_,-./:=?\r\nContent-Disposition: %s\r\n\r\n%s\r\n"
        .formatted(disposition, content);
  }

  private static byte[] closed(String parts) {
    return (parts + "------b'()+_,-./:=?--\r\n").getBytes(UTF_8);
  }
}
