package jp.passportweb.network.http;

import java.net.http.HttpClient;
import java.time.Duration;

/** Asks whom it is told to and nobody else: no proxy, and no redirect followed. */
public final class DirectHttp {
  private DirectHttp() {}

  /**
   * @param connect how long a connection is waited for
   */
  public static HttpClient client(Duration connect) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .proxy(HttpClient.Builder.NO_PROXY)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(connect)
        .build();
  }
}
