package jp.passportweb.web.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBufUtil;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import jp.passportweb.web.connection.Ready;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Files that pages name")
class AssetsTest {
  private final ReadyAssets assets = new ReadyAssets();

  static List<String> names() {
    return Assets.NAMES;
  }

  @Test
  @DisplayName("every file of the folder is among them")
  void complete() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(getClass().getResource("/assets")).toURI());
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile))
          .extracting(file -> folder.relativize(file).toString())
          .containsExactlyInAnyOrderElementsOf(Assets.NAMES);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  @DisplayName("at the address of a page a file is for ever, as it is and compressed")
  void lasting(String name) throws IOException {
    HttpRequest request = get(Assets.address(name));
    FullHttpResponse plain = answer(request).orElseThrow();
    request.headers().set("accept-encoding", "gzip, deflate, br");
    FullHttpResponse gzip = answer(request).orElseThrow();
    byte[] file =
        Objects.requireNonNull(getClass().getResourceAsStream("/assets/" + name)).readAllBytes();
    assertThat(ByteBufUtil.getBytes(plain.content())).isEqualTo(file);
    assertThat(plain.headers().get("cache-control"))
        .isEqualTo("public, max-age=31536000, immutable");
    assertThat(plain.headers().get("vary")).isEqualTo("accept-encoding");
    assertThat(gzip.headers().get("content-encoding")).isEqualTo("gzip");
    byte[] compressed = ByteBufUtil.getBytes(gzip.content());
    assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes())
        .isEqualTo(file);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "base.css, text/css; charset=utf-8",
    "comfort.js, text/javascript; charset=utf-8",
    "art/mark.svg, image/svg+xml"
  })
  @DisplayName("each is of its type")
  void types(String name, String type) {
    assertThat(answer(get(Assets.address(name))).orElseThrow().headers().get("content-type"))
        .isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assets/base.css", "/assets/0123456789abcdef/base.css"})
  @DisplayName("at an address of another version it is there, for a short while")
  void otherVersion(String address) {
    assertThat(answer(get(address)).orElseThrow().headers().get("cache-control"))
        .isEqualTo("public, max-age=300");
  }

  @Test
  @DisplayName("a style sheet's own references lead to files of the same version")
  void references() {
    String sheet = Assets.address("base.css");
    String drawing = sheet.replaceFirst("[^/]*$", "art/rosette.svg");
    assertThat(drawing).isEqualTo(Assets.address("art/rosette.svg"));
  }

  @Test
  @DisplayName("whoever has it is told so, by the tag that came with it")
  void notModified() {
    HttpRequest request = get("/assets/base.css");
    String tag = answer(request).orElseThrow().headers().get("etag");
    for (String known : List.of(tag, "\"x\", " + tag, tag.substring(2), "*")) {
      request.headers().set("if-none-match", known);
      FullHttpResponse answer = answer(request).orElseThrow();
      assertThat(answer.status().code()).as(known).isEqualTo(304);
      assertThat(answer.content().readableBytes()).isZero();
      assertThat(answer.headers().get("etag")).isEqualTo(tag);
    }
    request.headers().set("if-none-match", "\"0123\"");
    assertThat(answer(request).orElseThrow().status().code()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/",
        "/assets/none.css",
        "/assets/../base.css",
        "/assets/x/base.css",
        "/assets/0123456789abcdef/",
        "/assets/0123456789abcdef/x/base.css",
        "/base.css"
      })
  @DisplayName("nothing else is one")
  void others(String address) {
    assertThat(answer(get(address))).isEmpty();
  }

  @Test
  @DisplayName("a template that names a file that is not there fails")
  void unknown() {
    assertThatThrownBy(() -> Assets.address("none.css"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip | true",
        "gzip, deflate, br, zstd | true",
        "br;q=1.0, GZIP;q=0.8 | true",
        "x-gzip | true",
        "gzip;q=0.001 | true",
        "gzip;q=0 | false",
        "gzip; q=0.000 | false",
        "br | false",
        "identity | false",
        "'' | false",
        "gzipped | false"
      })
  @DisplayName("who takes gzip gets it (RFC 9110 12.5.3)")
  void accepted(String header, boolean gzip) {
    assertThat(AcceptedEncoding.gzip(header)).isEqualTo(gzip);
    assertThat(AcceptedEncoding.gzip(null)).isFalse();
  }

  private static HttpRequest get(String address) {
    return new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, address);
  }

  private Optional<FullHttpResponse> answer(HttpRequest request) {
    return assets.to(request).map(ready -> ((Ready.Now) ready).answer());
  }
}
