package jp.passportweb.web.asset;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPOutputStream;

/** Bytes that are sent again and again, as they are and compressed. */
public final class Representation {
  private final String mediaType;
  private final byte[] plain;
  private final ByteBuf uncompressed;
  private final ByteBuf compressed;

  public Representation(String mediaType, byte[] plain) {
    this.mediaType = mediaType;
    this.plain = plain.clone();
    this.uncompressed = shared(this.plain);
    this.compressed = shared(compressed(plain));
  }

  String mediaType() {
    return mediaType;
  }

  byte[] plain() {
    return plain.clone();
  }

  /** To a request with these headers. */
  public FullHttpResponse answer(HttpHeaders asked) {
    boolean gzip = AcceptedEncoding.gzip(asked.get(HttpHeaderNames.ACCEPT_ENCODING));
    FullHttpResponse answer =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1,
            HttpResponseStatus.OK,
            gzip ? compressed.duplicate() : uncompressed.duplicate());
    answer.headers().set(HttpHeaderNames.CONTENT_TYPE, mediaType);
    answer.headers().set(HttpHeaderNames.VARY, HttpHeaderNames.ACCEPT_ENCODING);
    if (gzip) {
      answer.headers().set(HttpHeaderNames.CONTENT_ENCODING, "gzip");
    }
    return answer;
  }

  /** Outside of the heap, where a socket takes it from; it goes when nobody knows it any longer. */
  private static ByteBuf shared(byte[] bytes) {
    ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    return Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(direct.asReadOnlyBuffer()));
  }

  private static byte[] compressed(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException("compressing in memory", e);
    }
    return bytes.toByteArray();
  }
}
