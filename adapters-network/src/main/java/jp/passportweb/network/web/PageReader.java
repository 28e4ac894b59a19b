package jp.passportweb.network.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.passportweb.domain.domaincontrol.WebAnswer;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnectionFactory;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/** Asks for one page over a connection that stands, and reads the beginning of the answer. */
final class PageReader {
  /** Bytes of a page that are read. */
  static final int MOST = 4096;

  private static final int LONGEST_HEADER = 500;
  private static final int MOST_INTERIM_ANSWERS = 5;
  private static final Http1Config BOUNDS =
      Http1Config.custom()
          .setMaxLineLength(8192)
          .setMaxHeaderCount(100)
          .setMaxEmptyLineCount(5)
          .build();

  /** The parser has to be told the bounds by itself. */
  private static final DefaultBHttpClientConnectionFactory CONNECTIONS =
      DefaultBHttpClientConnectionFactory.builder()
          .http1Config(BOUNDS)
          .responseParserFactory(new DefaultHttpResponseParserFactory(BOUNDS))
          .build();

  private PageReader() {}

  static Visit read(URI page, Socket socket) throws IOException, HttpException {
    DefaultBHttpClientConnection connection = CONNECTIONS.createConnection(socket);
    connection.sendRequestHeader(request(page));
    connection.flush();
    ClassicHttpResponse response = connection.receiveResponseHeader();
    for (int seen = 1; response.getCode() < 200; seen++) {
      if (seen > MOST_INTERIM_ANSWERS || response.getCode() == 101) {
        throw new HttpException("an answer that is none: " + response.getCode());
      }
      response = connection.receiveResponseHeader();
    }
    String address = socket.getInetAddress().getHostAddress();
    int status = response.getCode();
    byte[] start = hasContent(status) ? start(connection, response) : new byte[0];
    int length = Math.min(start.length, MOST);
    WebAnswer.Answered answer =
        new WebAnswer.Answered(
            address,
            status,
            bounded(header(response, "Content-Type")),
            new String(start, 0, length, StandardCharsets.UTF_8),
            start.length > MOST);
    return new Visit.Heard(answer, header(response, "Location"));
  }

  private static ClassicHttpRequest request(URI page) {
    String path =
        page.getRawPath() == null || page.getRawPath().isEmpty() ? "/" : page.getRawPath();
    String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
    ClassicHttpRequest request = new BasicClassicHttpRequest("GET", path + query);
    String port = page.getPort() == -1 ? "" : ":" + page.getPort();
    request.addHeader("Host", page.getHost() + port);
    request.addHeader("User-Agent", "Passport for Web (domain control)");
    request.addHeader("Accept", "*/*");
    request.addHeader("Accept-Encoding", "identity");
    request.addHeader("Connection", "close");
    return request;
  }

  private static boolean hasContent(int status) {
    return status != 204 && status != 304;
  }

  /** One byte more than is kept tells that there is more. */
  private static byte[] start(DefaultBHttpClientConnection connection, ClassicHttpResponse response)
      throws IOException, HttpException {
    connection.receiveResponseEntity(response);
    HttpEntity entity = response.getEntity();
    InputStream content = entity == null ? InputStream.nullInputStream() : entity.getContent();
    return content.readNBytes(MOST + 1);
  }

  private static String header(ClassicHttpResponse response, String name) {
    return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue).orElse("");
  }

  private static String bounded(String text) {
    return text.length() > LONGEST_HEADER ? text.substring(0, LONGEST_HEADER) : text;
  }
}
