package jp.passportweb.web.connection;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponse;
import jp.passportweb.web.page.WebSettings;

/**
 * The headers that keep a page from being framed, sniffed, cached or fed with foreign scripts, on
 * whatever leaves the service, also where no filter was asked.
 */
@ChannelHandler.Sharable
final class AnswerHeaders extends ChannelOutboundHandlerAdapter {
  private static final String POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " object-src 'none'";

  private static final String HTTPS_ONLY = "max-age=31536000";

  private final WebSettings settings;

  AnswerHeaders(WebSettings settings) {
    this.settings = settings;
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    if (message instanceof HttpResponse response && response.status().code() >= 200) {
      add(response.headers());
    }
    var _ = context.write(message, promise);
  }

  private void add(HttpHeaders headers) {
    if (!headers.contains("Content-Security-Policy")) {
      headers.set("Content-Security-Policy", POLICY);
    }
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (settings.isHttps()) {
      // An evaluation may share its domain with others, who have not been asked.
      headers.set(
          "Strict-Transport-Security",
          settings.evaluation() ? HTTPS_ONLY : HTTPS_ONLY + "; includeSubDomains");
    }
    String type = headers.get(HttpHeaderNames.CONTENT_TYPE, "");
    if (type.startsWith("text/html") && !headers.contains(HttpHeaderNames.CACHE_CONTROL)) {
      headers.set(HttpHeaderNames.CACHE_CONTROL, "no-store");
    }
  }
}
