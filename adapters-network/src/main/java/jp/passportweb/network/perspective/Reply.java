package jp.passportweb.network.perspective;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What a request gets. */
record Reply(int status, Map<String, String> headers, JsonNode body) {
  Reply {
    headers = Map.copyOf(headers);
  }

  static Reply answer(JsonNode body) {
    return new Reply(200, Map.of(), body);
  }

  /** Why there is no answer. */
  static Reply refusal(int status, String why) {
    return new Reply(status, Map.of(), MpicJson.object().put("error", why));
  }

  Reply with(String header, String value) {
    return new Reply(status, Map.of(header, value), body);
  }

  byte[] bytes() {
    return MpicJson.write(body);
  }
}
