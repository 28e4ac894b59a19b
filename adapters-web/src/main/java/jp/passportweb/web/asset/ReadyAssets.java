package jp.passportweb.web.asset;

import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import jakarta.inject.Singleton;
import java.util.Optional;
import jp.passportweb.web.connection.Ready;
import jp.passportweb.web.connection.ReadyAnswers;

/** The files of {@link Assets}, to GET and HEAD. */
@Singleton
final class ReadyAssets implements ReadyAnswers {
  @Override
  public Optional<Ready> to(HttpRequest request) {
    boolean reads =
        request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    return reads
        ? Assets.at(path(request.uri())).map(found -> new Ready.Now(answer(request, found)))
        : Optional.empty();
  }

  private static String path(String address) {
    int query = address.indexOf('?');
    return query < 0 ? address : address.substring(0, query);
  }

  private static FullHttpResponse answer(HttpRequest request, Assets.Found found) {
    FullHttpResponse answer =
        AssetHeaders.isKnown(request.headers().get(HttpHeaderNames.IF_NONE_MATCH))
            ? new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.NOT_MODIFIED)
            : found.file().answer(request.headers());
    answer.headers().set(HttpHeaderNames.ETAG, AssetHeaders.ENTITY_TAG);
    answer.headers().set(HttpHeaderNames.CACHE_CONTROL, AssetHeaders.cacheControl(found));
    return answer;
  }
}
