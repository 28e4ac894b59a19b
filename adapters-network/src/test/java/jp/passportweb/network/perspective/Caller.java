package jp.passportweb.network.perspective;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Somebody who asks a perspective by hand. */
final class Caller {
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;

  Caller(PerspectiveServer server) {
    this.address = URI.create("http://127.0.0.1:" + server.address().getPort() + "/mpic");
  }

  /** What was answered. */
  record Answer(int status, JsonNode body) {}

  Answer post(String body) throws IOException, InterruptedException {
    return send(request(body).header("Authorization", Neighbourhood.TOKEN.header()));
  }

  HttpRequest.Builder request(String body) {
    return HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString(body));
  }

  Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response =
        client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    return new Answer(
        response.statusCode(),
        MpicJson.read(response.body())
            .orElseThrow(
                () -> new AssertionError(new String(response.body(), StandardCharsets.UTF_8))));
  }
}
