package jp.passportweb.web.page;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads the body of a form, URL-encoded or multipart. */
final class PostedReader {
  private static final int MOST_FIELDS = 512;
  private static final int MOST_BUFFERED_BYTES = 4 * 1024 * 1024;

  private PostedReader() {}

  static Posted read(String contentType, byte[] body) {
    return contentType.startsWith("multipart/form-data")
        ? multipart(contentType, body)
        : urlEncoded(body);
  }

  private static Posted urlEncoded(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    Map<String, String> fields = new HashMap<>();
    new QueryStringDecoder(text, StandardCharsets.UTF_8, false, MOST_FIELDS)
        .parameters()
        .forEach((name, values) -> fields.put(name, values.getFirst()));
    return new Posted(Map.copyOf(fields), Map.of());
  }

  private static Posted multipart(String contentType, byte[] body) {
    DefaultFullHttpRequest request =
        new DefaultFullHttpRequest(
            HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(body));
    request.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType);
    HttpPostRequestDecoder decoder =
        new HttpPostRequestDecoder(
            new DefaultHttpDataFactory(false),
            request,
            StandardCharsets.UTF_8,
            MOST_FIELDS,
            MOST_BUFFERED_BYTES);
    try {
      Map<String, String> fields = new HashMap<>();
      Map<String, byte[]> files = new HashMap<>();
      for (InterfaceHttpData data : decoder.getBodyHttpDatas()) {
        collect(data, fields, files);
      }
      return new Posted(Map.copyOf(fields), Map.copyOf(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      decoder.destroy();
    }
  }

  private static void collect(
      InterfaceHttpData data, Map<String, String> fields, Map<String, byte[]> files)
      throws IOException {
    if (data instanceof Attribute attribute) {
      fields.putIfAbsent(attribute.getName(), attribute.getValue());
    } else if (data instanceof FileUpload upload && upload.length() > 0) {
      files.put(upload.getName(), upload.get());
    }
  }
}
