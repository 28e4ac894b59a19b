package jp.passportweb.web.connection;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a head must be so that we and whoever stands in front of us read the same out of it (RFC
 * 9112): one host, one way to tell the body's length, one address in one spelling.
 */
final class HeadRules {
  /** Fields that say one thing; a second one would be read by somebody else. */
  private static final List<CharSequence> ONCE =
      List.of(
          HttpHeaderNames.HOST,
          HttpHeaderNames.CONTENT_LENGTH,
          HttpHeaderNames.CONTENT_TYPE,
          HttpHeaderNames.CONTENT_ENCODING,
          HttpHeaderNames.TRANSFER_ENCODING,
          "Sec-Fetch-Site");

  private static final Pattern HOST =
      Pattern.compile("(?:[A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::[0-9]{1,5})?");

  private HeadRules() {}

  /** What is wrong with a head; nothing when it is fit. */
  static Optional<HeadFault> fault(HttpRequest request) {
    if (request.decoderResult().isFailure()) {
      return Optional.of(fault(request.decoderResult().cause()));
    }
    boolean fit =
        isKnown(request.protocolVersion())
            && hasHost(request)
            && hasPlainBody(request.headers())
            && ONCE.stream().allMatch(name -> request.headers().getAll(name).size() <= 1)
            && RequestTarget.originForm(request.uri()).isPresent();
    return fit ? Optional.empty() : Optional.of(HeadFault.MALFORMED);
  }

  private static HeadFault fault(Throwable cause) {
    return switch (cause) {
      case TooLongHttpLineException _ -> HeadFault.LONG_ADDRESS;
      case TooLongHttpHeaderException _ -> HeadFault.LARGE_HEAD;
      default -> HeadFault.MALFORMED;
    };
  }

  private static boolean isKnown(HttpVersion version) {
    return version.equals(HttpVersion.HTTP_1_1) || version.equals(HttpVersion.HTTP_1_0);
  }

  private static boolean hasHost(HttpRequest request) {
    String host = request.headers().get(HttpHeaderNames.HOST);
    return host == null
        ? request.protocolVersion().equals(HttpVersion.HTTP_1_0)
        : HOST.matcher(host).matches();
  }

  /** In chunks or in one, and as it is: no form of ours is compressed. */
  private static boolean hasPlainBody(HttpHeaders headers) {
    String transfer = headers.get(HttpHeaderNames.TRANSFER_ENCODING);
    String content = headers.get(HttpHeaderNames.CONTENT_ENCODING);
    return (transfer == null || HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(transfer.strip()))
        && (content == null || HttpHeaderValues.IDENTITY.contentEqualsIgnoreCase(content.strip()));
  }
}
